import type { Area } from '../../core/workbook/address';
import { MOST_COLUMNS, MOST_ROWS, type Position } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import { cellArea, mergeAt } from './areas';
import type { Axis } from './axis';
import type { Geometry } from './geometry';

export type Direction = 'up' | 'down' | 'left' | 'right';

/** The next cell that is shown in a direction, over merged and hidden cells; the same one at the edge. */
export function step(
  sheet: SheetState,
  geometry: Geometry,
  from: Position,
  direction: Direction,
): Position {
  const { row, column, rows, columns } = mergeAt(sheet.merges, from) ?? cellArea(from);
  const line = { rows: geometry.rows, columns: geometry.columns };
  switch (direction) {
    case 'up':
      return { ...from, row: line.rows.shown(row - 1, -1, MOST_ROWS) ?? from.row };
    case 'down':
      return { ...from, row: line.rows.shown(row + rows, 1, MOST_ROWS) ?? from.row };
    case 'left':
      return { ...from, column: line.columns.shown(column - 1, -1, MOST_COLUMNS) ?? from.column };
    case 'right':
      return {
        ...from,
        column: line.columns.shown(column + columns, 1, MOST_COLUMNS) ?? from.column,
      };
  }
}

/** As Ctrl with an arrow: to the end of the filled cells, else over the empty ones to the next filled, or to the edge. */
export function jump(
  sheet: SheetState,
  geometry: Geometry,
  from: Position,
  direction: Direction,
): Position {
  const vertical = direction === 'up' || direction === 'down';
  const forward = direction === 'down' || direction === 'right';
  const count = vertical ? MOST_ROWS : MOST_COLUMNS;
  const axis = vertical ? geometry.rows : geometry.columns;
  const start = vertical ? from.row : from.column;
  const target = end(filledLines(sheet, from, vertical), start, forward, count);
  const shown = nearestShown(axis, target, forward, count) ?? start;
  return vertical ? { ...from, row: shown } : { ...from, column: shown };
}

function filledLines(sheet: SheetState, from: Position, vertical: boolean): number[] {
  const line: Area = vertical
    ? { row: 0, column: from.column, rows: MOST_ROWS, columns: 1 }
    : { row: from.row, column: 0, rows: 1, columns: MOST_COLUMNS };
  return [...sheet.cells.in(line)]
    .filter(([, { value, formula }]) => value !== null || formula !== null)
    .map(([position]) => (vertical ? position.row : position.column))
    .sort((one, other) => one - other);
}

function end(filled: readonly number[], start: number, forward: boolean, count: number): number {
  const by = forward ? 1 : -1;
  const set = new Set(filled);
  if (set.has(start) && set.has(start + by)) {
    let last = start + by;
    while (set.has(last + by)) last += by;
    return last;
  }
  const ahead = filled.filter((line) => (forward ? line > start : line < start));
  return (forward ? ahead[0] : ahead[ahead.length - 1]) ?? (forward ? count - 1 : 0);
}

function nearestShown(axis: Axis, index: number, forward: boolean, count: number): number | null {
  return axis.shown(index, forward ? -1 : 1, count) ?? axis.shown(index, forward ? 1 : -1, count);
}

/** A windowful up or down; the row that was the last in sight is the first then. */
export function page(
  geometry: Geometry,
  from: Position,
  direction: 'up' | 'down',
  room: number,
): Position {
  const by = direction === 'down' ? room : -room;
  const distance = Math.max(0, geometry.rows.start(from.row) + by);
  return { ...from, row: geometry.rows.at(distance, MOST_ROWS) };
}

/** The last row and the last column that hold anything: where Ctrl+End leads. */
export function lastCell(sheet: SheetState): Position {
  const used = sheet.cells.bounds(({ value, formula }) => value !== null || formula !== null);
  if (used === null) return { row: 0, column: 0 };
  return { row: used.row + used.rows - 1, column: used.column + used.columns - 1 };
}
