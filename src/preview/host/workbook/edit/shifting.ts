import type { Area } from '../../../../core/workbook/address';
import { MOST_COLUMNS, MOST_ROWS } from '../model/cells';
import type { Move } from './formulas/shift';

/** Cells make room, or close a gap, along the rows (up and down) or along the columns (left and right). */
export interface Shift {
  /** The cells that come into being, or go. */
  readonly area: Area;
  readonly along: 'rows' | 'columns';
  readonly kind: 'insert' | 'delete';
}

/** Everything from the first of these cells to the edge of the sheet: what is moved, and what goes. */
export function movingArea({ area, along }: Shift): Area {
  return along === 'rows'
    ? { ...area, rows: MOST_ROWS - area.row }
    : { ...area, columns: MOST_COLUMNS - area.column };
}

/**
 * Where an area goes: as Excel adjusts references, it grows and shrinks with what happens inside it, and stays where
 * only a part of its width is moved.
 */
export function moveOf({ area, along, kind }: Shift): Move {
  const isRows = along === 'rows';
  const from = isRows ? area.row : area.column;
  const count = isRows ? area.rows : area.columns;
  const most = isRows ? MOST_ROWS : MOST_COLUMNS;
  return (other) => {
    const isWithin = isRows
      ? other.column >= area.column && other.column + other.columns <= area.column + area.columns
      : other.row >= area.row && other.row + other.rows <= area.row + area.rows;
    const [start, extent] = isRows ? [other.row, other.rows] : [other.column, other.columns];
    // A whole column has no end that rows could push.
    if (!isWithin || extent === most) return other;
    const moved =
      kind === 'insert'
        ? insertInto(start, extent, from, count, most)
        : deleteFrom(start, extent, from, count);
    if (moved === null) return null;
    const [newStart, newExtent] = moved;
    return isRows
      ? { ...other, row: newStart, rows: newExtent }
      : { ...other, column: newStart, columns: newExtent };
  };
}

function insertInto(
  start: number,
  extent: number,
  from: number,
  count: number,
  most: number,
): [number, number] | null {
  const newStart = start >= from ? start + count : start;
  const end = start + extent;
  const newEnd = Math.min(end > from ? end + count : end, most);
  return newStart < newEnd ? [newStart, newEnd - newStart] : null;
}

function deleteFrom(
  start: number,
  extent: number,
  from: number,
  count: number,
): [number, number] | null {
  const after = (place: number): number => (place <= from ? place : Math.max(from, place - count));
  const newStart = after(start);
  const newEnd = after(start + extent);
  return newStart < newEnd ? [newStart, newEnd - newStart] : null;
}
