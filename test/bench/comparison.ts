import { tableAt } from '../../src/core/comparison/table/table';
import { STAND, comparisonOf, readingIn } from '../support/comparison';
import { snapshotOf } from '../support/workbook';
import { median, milliseconds, randomNumbers } from './measure';

const KOMMUNEN = 396;
const KENNZAHLEN = 50;
/** Milliseconds: what a person takes for at once. */
const GOAL = 100;

/** All municipalities of Nordrhein-Westfalen with fifty indicators, from the cells to the finished table. */
export async function comparisonFigures(): Promise<void> {
  const numbers = randomNumbers(KOMMUNEN * KENNZAHLEN, 11);
  const heads = Array.from({ length: KENNZAHLEN }, (_, index) => `Kennzahl ${index + 1}`);
  const rows = Array.from({ length: KOMMUNEN }, (_, index) => [
    `Kommune ${index + 1}`,
    ...numbers.subarray(index * KENNZAHLEN, (index + 1) * KENNZAHLEN),
  ]);
  const snapshot = snapshotOf({ Daten: [['Kommune', ...heads], ...rows] });
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    times.push(
      await milliseconds(() => {
        const reading = readingIn(snapshot, 'Daten', 'A:XFD');
        const comparison = comparisonOf(reading, 'Kommune 7', { picture: true });
        return tableAt(comparison, { sheet: 'Vergleich', row: 0, column: 0 }, STAND);
      }),
    );
  }
  console.log(
    `\nComparison of ${KOMMUNEN} Kommunen by ${KENNZAHLEN} indicators: ${median(times).toFixed(1)} ms (goal ${GOAL} ms)`,
  );
}
