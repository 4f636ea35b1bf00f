import type { Area } from '../../workbook/address';
import type { Column, HeadingCell } from '../types';
import type { Band } from '../sheet/bands';
import { textOf } from '../sheet/content';
import type { ColumnGroup } from '../sheet/groups';
import type { Line } from '../sheet/lines';
import { readHeading } from './heading';

/** The columns of figures with what their headings say, line for line from top to bottom. */
export function readColumns(
  { headings, repeats }: Band,
  { values, labels, keys }: ColumnGroup,
  merges: readonly Area[],
): Column[] {
  const first = Math.min(...values);
  const beside = new Set([...labels, ...keys]);
  return values.map((position) => {
    const cells = headings.flatMap((line, index) => {
      const own = cellAbove(line, position, merges);
      if (own) return [own];
      const upper = headings.slice(0, index).some((other) => cellAbove(other, position, merges));
      const lower = headings.slice(index + 1).some((other) => cellAbove(other, position, merges));
      const carried = lower && !upper ? cellToTheLeft(line, position, first, beside, merges) : null;
      return carried ? [carried] : [];
    });
    const heading = cells
      .map(({ text }) => text)
      .join(' ')
      .trim();
    const repeatedCells = repeats.flatMap((line) => cellAbove(line, position, merges) ?? []);
    return { position, heading, headingCells: cells, repeatedCells, ...readHeading(heading) };
  });
}

/** The cell of a line that stands over a column, be it merged over several. */
function cellAbove(line: Line, column: number, merges: readonly Area[]): HeadingCell | null {
  const own = line.cells.find((cell) => cell.column === column);
  if (own) return { row: line.row, column, text: textOf(own) };
  const merge = merges.find(
    (area) =>
      line.row >= area.row &&
      line.row < area.row + area.rows &&
      column > area.column &&
      column < area.column + area.columns,
  );
  const anchor =
    merge?.row === line.row ? line.cells.find((cell) => cell.column === merge.column) : undefined;
  return anchor ? { row: line.row, column: anchor.column, text: textOf(anchor) } : null;
}

/** A heading that is printed once, over the first of the columns that it is meant for, without being merged. */
function cellToTheLeft(
  line: Line,
  column: number,
  first: number,
  beside: ReadonlySet<number>,
  merges: readonly Area[],
): HeadingCell | null {
  for (let left = column - 1; left >= first; left -= 1) {
    const cell = line.cells.find((other) => other.column === left);
    if (!cell) continue;
    const merged = merges.some((area) => area.row === line.row && area.column === left);
    if (beside.has(left) || merged || line.cells.length < 2) return null;
    return { row: line.row, column: left, text: textOf(cell) };
  }
  return null;
}
