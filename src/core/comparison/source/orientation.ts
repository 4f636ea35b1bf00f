import { isYear } from './headLines';
import type { Cells } from './cells';
import type { NamesIn } from './reading';

const KOMMUNEN = /^(?:kommunen?|städte?|stadt|gemeinden?|kreise?|landkreise?|körperschaft|name)\b/i;
const KENNZAHLEN = /^(?:kennzahl(?:en)?|indikator(?:en)?|merkmale?|wert)\b/i;

/** Where the names stand, as far as the selection tells: by the word in its corner, otherwise the longer side. */
export function orientationOf(cells: Cells): NamesIn {
  const { row, column, rows, columns } = cells.area;
  const corner = cells.at(row, column)?.value;
  if (typeof corner === 'string') {
    if (KOMMUNEN.test(corner.trim())) return 'column';
    if (KENNZAHLEN.test(corner.trim())) return 'row';
  }
  // A line of years names years, and no Kommunen.
  const years = Array.from({ length: columns - 1 }, (_, x) => cells.at(row, column + 1 + x)?.value);
  if (years.some((value) => typeof value === 'number' && isYear(value))) return 'column';
  return columns > rows ? 'row' : 'column';
}
