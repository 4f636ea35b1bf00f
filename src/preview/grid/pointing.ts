import type { Area } from '../../core/workbook/address';
import { MOST_COLUMNS, MOST_ROWS, type Position } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import { around, cellArea, mergeAt } from './areas';
import type { Axis } from './axis';
import { HEADER_HEIGHT, HEADER_WIDTH, type Geometry, type Viewport } from './geometry';
import type { Choice } from './gridKeys';

/** What a point of the window is in: a cell, or the header of a whole row, a whole column or everything. */
export interface Pointed {
  readonly part: 'cell' | 'row' | 'column' | 'all';
  readonly position: Position;
}

/** `x` and `y` count from the corner of the window, the viewport says how far it is scrolled. */
export function pointedAt(geometry: Geometry, viewport: Viewport, x: number, y: number): Pointed {
  const row = lineAt(geometry.rows, geometry.frozen.rows, y - HEADER_HEIGHT, viewport.y, MOST_ROWS);
  const column = lineAt(
    geometry.columns,
    geometry.frozen.columns,
    x - HEADER_WIDTH,
    viewport.x,
    MOST_COLUMNS,
  );
  const [onTop, onLeft] = [y < HEADER_HEIGHT, x < HEADER_WIDTH];
  const part = onTop ? (onLeft ? 'all' : 'column') : onLeft ? 'row' : 'cell';
  return { part, position: { row, column } };
}

function lineAt(
  axis: Axis,
  frozen: number,
  distance: number,
  scrolled: number,
  count: number,
): number {
  const within = Math.max(0, distance);
  return within < axis.start(frozen)
    ? axis.at(within, count)
    : axis.at(Math.max(0, distance + scrolled), count);
}

/** What is selected by pressing at `from` (or by Shift, from the active cell) and dragging to `to`. */
export function dragged(sheet: SheetState, from: Pointed, to: Pointed): Choice {
  const wholeOf = ({ position: { row, column } }: Pointed): Area => {
    switch (from.part) {
      case 'all':
        return { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };
      case 'row':
        return { row, column: 0, rows: 1, columns: MOST_COLUMNS };
      case 'column':
        return { row: 0, column, rows: MOST_ROWS, columns: 1 };
      case 'cell':
        return mergeAt(sheet.merges, { row, column }) ?? cellArea({ row, column });
    }
  };
  const first = wholeOf(from);
  return {
    area: around(first, wholeOf(to)),
    activeCell: { row: first.row, column: first.column },
  };
}
