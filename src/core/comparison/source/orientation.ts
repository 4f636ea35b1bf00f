import type { Cell } from '../../workbook/snapshot';
import type { Cells } from './cells';
import { headsKennzahlen, headsKommunen } from './heads';
import type { NamesIn } from './reading';
import { areUnderGroups, isYear } from './years';

/** Where the names stand, as far as the table tells: by the word in its corner, by its years, otherwise the longer side. */
export function orientationOf(cells: Cells, date1904: boolean): NamesIn {
  const { row, column, rows, columns } = cells.area;
  const across = (y: number): (Cell | undefined)[] =>
    Array.from({ length: columns }, (_, x) => cells.at(row + y, column + x));
  const down = (x: number): (Cell | undefined)[] =>
    Array.from({ length: rows }, (_, y) => cells.at(row + y, column + x));
  const headsYears = (upper: readonly (Cell | undefined)[], lower: readonly (Cell | undefined)[]) =>
    areUnderGroups(upper.slice(1), lower.slice(1), date1904);
  if (headsYears(across(0), across(1))) return 'column';
  // Below „Kommune“ one that stands there twice has a line for each of its years.
  if (!headsKommunen(down(0)[0]?.value) && headsYears(down(0), down(1))) return 'row';
  const corner = [...down(0).slice(0, CORNER), ...across(0).slice(1, CORNER)];
  for (const [index, cell] of corner.entries()) {
    if (headsKommunen(cell?.value)) return 'column';
    // „Wert“ above a column heads figures.
    if (index < Math.min(CORNER, rows) && headsKennzahlen(cell?.value)) return 'row';
  }
  // A line of years names years, and no Kommunen.
  const isOfYears = (cell: Cell | undefined): boolean =>
    typeof cell?.value === 'number' && isYear(cell.value);
  if (across(0).slice(1).some(isOfYears)) return 'column';
  return columns > rows ? 'row' : 'column';
}

/** How far from the first cell the word in the corner may stand, behind running numbers and below groups. */
const CORNER = 3;
