import type { Area } from '../../../../core/workbook/address';
import { intersection } from './areas';

/** What is left of an area when a hole is cut into it: above, below, left and right of the hole. */
export function cutOut(area: Area, hole: Area): readonly Area[] {
  const gap = intersection(area, hole);
  if (gap === null) return [area];
  const { row, column, rows, columns } = area;
  const below = gap.row + gap.rows;
  const right = gap.column + gap.columns;
  return [
    { row, column, rows: gap.row - row, columns },
    { row: below, column, rows: row + rows - below, columns },
    { row: gap.row, column, rows: gap.rows, columns: gap.column - column },
    { row: gap.row, column: right, rows: gap.rows, columns: column + columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
