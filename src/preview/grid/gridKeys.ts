import type { Area } from '../../core/workbook/address';
import { MOST_COLUMNS, MOST_ROWS, type Position } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import { around, cellArea, mergeAt } from './areas';
import type { Geometry } from './geometry';
import { jump, lastCell, page, step, type Direction } from './moves';

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

export interface Keystroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly shiftKey: boolean;
}

/** The cell at the far end of the selection, as seen from the active one: what Shift with an arrow moves. */
function farEnd({ selection, activeCell }: SheetState): Position {
  const bottom = selection.row + selection.rows - 1;
  const right = selection.column + selection.columns - 1;
  return {
    row: activeCell.row - selection.row > bottom - activeCell.row ? selection.row : bottom,
    column:
      activeCell.column - selection.column > right - activeCell.column ? selection.column : right,
  };
}

/** Where a key leads from a cell; null if it is no key that moves. `room` is the height of a windowful. */
function target(
  sheet: SheetState,
  geometry: Geometry,
  from: Position,
  { key, ctrlKey, shiftKey }: Keystroke,
  room: number,
): Position | null {
  const arrow = ARROWS[key];
  if (arrow !== undefined) return (ctrlKey ? jump : step)(sheet, geometry, from, arrow);
  switch (key) {
    case 'PageUp':
      return page(geometry, from, 'up', room);
    case 'PageDown':
      return page(geometry, from, 'down', room);
    case 'Home': {
      const { rows, columns } = geometry.frozen;
      return { row: ctrlKey ? rows : from.row, column: ctrlKey ? columns : 0 };
    }
    case 'End':
      return ctrlKey ? lastCell(sheet) : null;
    case 'Enter':
      return step(sheet, geometry, from, shiftKey ? 'up' : 'down');
    case 'Tab':
      return step(sheet, geometry, from, shiftKey ? 'left' : 'right');
    default:
      return null;
  }
}

export interface Choice {
  readonly area: Area;
  readonly activeCell: Position;
}

/** What is selected after a key that moves; null if it is none. */
export function moved(
  sheet: SheetState,
  geometry: Geometry,
  stroke: Keystroke,
  room: number,
): (Choice & { readonly inSight: Position }) | null {
  const { activeCell } = sheet;
  if (stroke.key.toLowerCase() === 'a' && stroke.ctrlKey) {
    const all = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };
    return { area: all, activeCell, inSight: activeCell };
  }
  const extends_ = stroke.shiftKey && !['Enter', 'Tab'].includes(stroke.key);
  const from = extends_ ? farEnd(sheet) : activeCell;
  const to = target(sheet, geometry, from, stroke, room);
  if (to === null) return null;
  if (extends_) {
    const anchor = mergeAt(sheet.merges, activeCell) ?? cellArea(activeCell);
    return { area: around(anchor, cellArea(to)), activeCell, inSight: to };
  }
  const merge = mergeAt(sheet.merges, to);
  const cell = merge === null ? to : { row: merge.row, column: merge.column };
  return { area: merge ?? cellArea(to), activeCell: cell, inSight: cell };
}
