import type { Cell } from '../../workbook/snapshot';
import type { Cells } from './cells';
import { headsKennzahlen, headsKommunen } from './heads';
import type { NamesIn } from './reading';
import { areInOrder, areUnderGroups, isYear, yearIn } from './years';

type Line = readonly (Cell | undefined)[];

/** How far from the first cell a word may stand that says what lies where, behind running numbers and below groups. */
const CORNER = 3;

/** Where the names stand, as far as the table tells: by its years, by the word in its corner, otherwise the longer side. */
export function orientationOf(cells: Cells, date1904: boolean): NamesIn {
  const { row, column, rows, columns } = cells.area;
  const across = (y: number): Line =>
    Array.from({ length: columns }, (_, x) => cells.at(row + y, column + x));
  const down = (x: number): Line =>
    Array.from({ length: rows }, (_, y) => cells.at(row + y, column + x));
  const headsYears = (upper: Line, lower: Line): boolean =>
    areUnderGroups(upper.slice(1), lower.slice(1), date1904);
  if (headsYears(across(0), across(1))) return 'column';
  // Where a name stands in each line, it may as well be that of a Kommune with a line for each of its years.
  const isOnce = down(0).slice(1).includes(undefined);
  if (isOnce && !headsKommunen(down(0)[0]?.value) && headsYears(down(0), down(1))) return 'row';
  if (areYears(down(0).slice(1), date1904)) return 'row';
  const told = toldInCorner(across(0).slice(0, CORNER), down(0).slice(0, CORNER), down);
  if (told !== null) return told;
  const isOfYears = (cell: Cell | undefined): boolean =>
    typeof cell?.value === 'number' && isYear(cell.value);
  if (across(0).slice(1).some(isOfYears)) return 'column';
  const [below, beside] = [down(0).slice(1), across(0).slice(1)].map((line) => line.some(isOfAll));
  if (below !== beside) return below ? 'row' : 'column';
  return columns > rows ? 'row' : 'column';
}

/** A line of years names years, and no Kommunen. */
function areYears(line: Line, date1904: boolean): boolean {
  const filled = line.filter((cell) => cell !== undefined);
  const years = filled.flatMap((cell) => yearIn(cell, date1904) ?? []);
  return years.length === filled.length && areInOrder(years);
}

/** The base figures that stand in nearly every list name what they are of. */
function isOfAll(cell: Cell | undefined): boolean {
  return (
    typeof cell?.value === 'string' &&
    /^(?:einwohner|bevölkerung|ew$|vzä|vollzeit)/i.test(cell.value.trim())
  );
}

function toldInCorner(across: Line, down: Line, column: (x: number) => Line): NamesIn | null {
  if ([...across, ...down].some((cell) => headsKommunen(cell?.value))) return 'column';
  if (down.some((cell) => headsKennzahlen(cell?.value))) return 'row';
  // „Kennzahl“ above figures is what somebody calls them.
  const isAboveNames = across.some(
    (cell, x) =>
      headsKennzahlen(cell?.value) && !column(x).some((each) => typeof each?.value === 'number'),
  );
  return isAboveNames ? 'row' : null;
}
