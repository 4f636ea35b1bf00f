import { findComparisons } from '../../../src/core/comparison/existing/earlier';
import { gridOf } from '../../../src/core/comparison/table/layout';
import { columnName } from '../../../src/core/workbook/address';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { comparisonOf, readingOf } from '../../support/comparison';
import { laterWorkbook, saysAt } from '../../support/laterWorkbook';

const HEAD = ['Kommune', 'Mahnungen', 'Fälle'];
const REST: CellValue[][] = [
  ['Xanten', 3000, 20],
  ['Moers', 2500, 30],
  ['Alpen', 900, 40],
  ['Sonsbeck', 700, 50],
];
const ROWS = [HEAD, ['Rheinberg', 5854, 10], ...REST];

/** What Excel makes of `$B$2:$B$6` when rows are inserted in front of a row, or columns in front of a column. */
function inserted(count: number, where: { row: number } | { column: string }) {
  return (formula: string): string =>
    formula.replace(/\$([A-Z])\$(\d+)/g, (_, letter: string, row: string) => {
      if ('row' in where)
        return `$${letter}$${Number(row) + (Number(row) < where.row ? 0 : count)}`;
      const column = letter.charCodeAt(0) - 65 + (letter < where.column ? 0 : count);
      return `$${columnName(column)}$${row}`;
    });
}

type Case = [string, (CellValue | null)[][], (formula: string) => string, string, number];

const CASES: Case[] = [
  [
    'a row among the Kommunen',
    [HEAD, ROWS[1]!, ['Goch', 9999, 60], ...REST],
    inserted(1, { row: 3 }),
    'A1:C7',
    6,
  ],
  [
    'two rows above the table',
    [['Mahnwesen im Kreis', null, null], [null, null, null], ...ROWS],
    inserted(2, { row: 1 }),
    'A3:C8',
    5,
  ],
  [
    'a column in front of the figures',
    ROWS.map(([name, ...figures]) => [name!, null, ...figures]),
    inserted(1, { column: 'B' }),
    'A1:D6',
    5,
  ],
];

it.each(CASES)('names where its figures stand after inserting %s', (_, rows, follow, address) => {
  const workbook = laterWorkbook(rows, comparisonOf(readingOf(ROWS), 'Rheinberg'), follow);
  expect(saysAt(workbook, gridOf(2, true).footer, 0)).toBe(
    `Methode: Quartile nach QUARTILE.INKL; eigener Wert enthalten; Vergleich mit Planwerk aus Daten!${address}.`,
  );
});

it.each(CASES)(
  'is taken over with all of them after inserting %s',
  (_, rows, follow, __, count) => {
    const workbook = laterWorkbook(rows, comparisonOf(readingOf(ROWS), 'Rheinberg'), follow);
    const { earlier, lost } = findComparisons(workbook);
    expect(lost).toEqual([]);
    expect(earlier[0]!.reading.kommunen).toHaveLength(count);
    expect(earlier[0]!.reading.kennzahlen.map(({ name }) => name)).toEqual(['Mahnungen', 'Fälle']);
  },
);

const withoutSheet = (formula: string): string =>
  formula.replace(/'Daten'!\$[A-Z]\$\d+(?::\$[A-Z]\$\d+)?/g, '#REF!');

it('says no error of Excel where the sheet of its figures is deleted, and which one that was', () => {
  const comparison = comparisonOf(readingOf(ROWS), 'Rheinberg', { picture: true });
  const { sheets, ...workbook } = laterWorkbook(ROWS, comparison, withoutSheet);
  const [, table] = sheets;
  const errors = table!.cells.filter(({ value }) => typeof value === 'object' && value !== null);
  // What is not to be drawn in a picture.
  expect(errors.map(({ value }) => value)).toEqual(Array(4).fill({ error: '#N/A' }));
  expect(
    findComparisons({ ...workbook, sheets: [table!] }).lost.map(({ reason }) => reason),
  ).toEqual([
    'Das Blatt „Daten“ mit seinen Ausgangsdaten gibt es nicht mehr; vielleicht heißt es jetzt anders.',
  ]);
});
