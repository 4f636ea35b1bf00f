import type { Comparison } from '../compare';
import { nameStillThere } from './ownName';
import { quoted } from './quoted';
import { referenceTo } from './reference';
import type { Row } from './row';

/** So many are watched at most; more would make the formula too long. */
const MOST_WATCHED = 20;

const MOVED =
  'Was in den Ausgangsdaten nicht mitzählt, steht nicht mehr dort oder heißt anders: Der Vergleich ist zu erneuern. ';

/**
 * A piece of a formula that tells once a line that must not count, such as a sum, is no longer where it is left out: who
 * sorts the figures moves it among those that count. null where nothing is left out.
 */
export function movedNote(
  { reading }: Comparison,
  rows: readonly Row[],
  sheet: string,
): string | null {
  const live = livePositions(rows);
  const isLeftOut = ({ line }: { readonly line: number }): boolean =>
    reading.kennzahlen.some(
      ({ position, taken }) =>
        live.includes(position) && taken[line - reading.lines.first] === 'excluded',
    );
  const watched = [...reading.foreign, ...reading.kommunen]
    .filter(isLeftOut)
    .slice(0, MOST_WATCHED);
  if (watched.length === 0) return null;
  // Whoever deletes such a line changes nothing.
  const there = watched.map((each) => `IFERROR(${nameStillThere(reading, each, sheet)},TRUE)`);
  return `IF(AND(${there.join(',')}),"",${quoted(MOVED)})`;
}

const REPAIRED =
  'Ein Fehlerwert der Ausgangsdaten ist behoben, zählt aber noch nicht mit: Der Vergleich ist zu erneuern. ';

/**
 * A piece of a formula that tells once a cell holds a figure that was an error, and left out, when the table was made.
 * null where there was none.
 */
export function repairedNote(
  { reading }: Comparison,
  rows: readonly Row[],
  sheet: string,
): string | null {
  const live = livePositions(rows);
  const errors = reading.remarks
    .filter(({ kind }) => kind === 'error')
    .map(({ place }) => place)
    .filter(({ row, column }) => live.includes(reading.namesIn === 'column' ? column : row))
    .slice(0, MOST_WATCHED);
  if (errors.length === 0) return null;
  const repaired = errors.map((place) => {
    const area = { ...place, rows: 1, columns: 1 };
    return `ISNUMBER(${referenceTo({ sheet: reading.sheet, areas: [area] }, sheet)})`;
  });
  return `IF(OR(${repaired.join(',')}),${quoted(REPAIRED)},"")`;
}

function livePositions(rows: readonly Row[]): number[] {
  return rows.filter(({ isLive }) => isLive).map(({ line }) => line.position);
}
