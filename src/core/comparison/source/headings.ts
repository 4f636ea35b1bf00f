import { isError, type Cell } from '../../workbook/snapshot';
import type { Grid } from './grid';
import { dateText, isDate, yearIn } from './years';

/** What stands above each position, the upper first: a name written once is that of those beside it, too. */
export function headingsOf(
  grid: Grid,
  heads: readonly number[],
  positions: readonly number[],
): ReadonlyMap<number, string> {
  const lines = heads.map((line, index) => cellsOf(grid, line, heads.slice(index + 1), positions));
  return new Map(
    positions.map((position, index) => [
      position,
      lines
        .map((cells) => textOf(cells[index], grid.date1904))
        .filter((text, at, all) => text !== '' && text !== all[at - 1])
        .join(' '),
    ]),
  );
}

/** The cells of a line of headings, by position, each with what it takes over from the left. */
function cellsOf(
  grid: Grid,
  line: number,
  lower: readonly number[],
  positions: readonly number[],
): (Cell | undefined)[] {
  const below = (position: number): Cell | undefined =>
    lower.map((each) => grid.at(each, position)).find((cell) => cell !== undefined);
  const isYear = (position: number): boolean =>
    yearIn(below(position), grid.date1904) !== null || isDate(below(position));
  let start: number | null = null;
  return positions.map((position) => {
    const own = grid.at(line, position);
    if (own !== undefined) {
      start = position;
      return own;
    }
    // Somebody who merges some of the names has merged all that are of more than one.
    if (grid.hasMerges(line)) return grid.mergedInto(line, position);
    if (start === null || below(position) === undefined) return undefined;
    if (below(start) !== undefined && isYear(start) === isYear(position))
      return grid.at(line, start);
    start = null;
    return undefined;
  });
}

function textOf(cell: Cell | undefined, date1904: boolean): string {
  const value = cell?.value ?? '';
  if (cell === undefined || isError(value)) return '';
  const text =
    typeof value === 'number' && isDate(cell) ? dateText(cell, value, date1904) : String(value);
  return text.replace(/\s+/g, ' ').trim();
}
