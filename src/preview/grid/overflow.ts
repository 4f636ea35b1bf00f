import type { Position } from '../host/workbook/model/cells';
import type { SheetState } from '../host/workbook/model/workbook';
import { mergeAt } from './areas';
import { PADDING, type CellView } from './cellView';
import type { Geometry } from './geometry';
import { textWidth } from './textWidth';

/** How many pixels a text reaches beyond its cell. */
export interface Reach {
  readonly left: number;
  readonly right: number;
}

const NO_REACH: Reach = { left: 0, right: 0 };

/**
 * A text that is too long for its cell runs over the empty cells beside it. `bounds` are the first and the last
 * column that it may reach: frozen columns and the others do not run into each other.
 */
export function reachOf(
  sheet: SheetState,
  { columns }: Geometry,
  { position, area, side, style, text, indent }: CellView,
  bounds: readonly [number, number],
): Reach {
  const value = sheet.cells.get(position.row, position.column).value;
  const { wrapText, horizontal } = style.alignment;
  if (typeof value !== 'string' || wrapText || horizontal === 'Fill' || area.columns > 1) {
    return NO_REACH;
  }
  const missing =
    textWidth(text, style.font) + indent + 2 * PADDING - columns.size(position.column);
  if (missing <= 0) return NO_REACH;
  const free = (step: 1 | -1, wanted: number) => {
    let room = 0;
    let column = position.column + step;
    while (room < wanted && column >= bounds[0] && column <= bounds[1]) {
      if (!isEmpty(sheet, { row: position.row, column })) break;
      room += columns.size(column);
      column += step;
    }
    return Math.min(room, wanted);
  };
  switch (side) {
    case 'left':
      return { left: 0, right: free(1, missing) };
    case 'right':
      return { left: free(-1, missing), right: 0 };
    case 'center':
      return { left: free(-1, missing / 2), right: free(1, missing / 2) };
  }
}

export function isEmpty(sheet: SheetState, position: Position): boolean {
  const { value, formula } = sheet.cells.get(position.row, position.column);
  return value === null && formula === null && mergeAt(sheet.merges, position) === null;
}
