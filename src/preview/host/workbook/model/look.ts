import { EMPTY_CELL } from './cells';
import { DEFAULT_STYLE, type Style } from './style';
import type { LineState, SheetState } from './workbook';

/** How a cell looks: by its own style, or by that of its row or column. */
export function styleAt(sheet: SheetState, row: number, column: number): Style {
  const cell = sheet.cells.get(row, column);
  return cell === EMPTY_CELL ? lineStyle(sheet, row, column) : cell.style;
}

/** The style that an empty cell has by its row, else its column. */
export function lineStyle({ rows, columns }: SheetState, row: number, column: number): Style {
  return rows.get(row)?.style ?? columns.get(column)?.style ?? DEFAULT_STYLE;
}

/** Points: 20 pixels, and 64 pixels. */
export const STANDARD_HEIGHT = 15;
export const STANDARD_WIDTH = 48;

const USUAL_LINE: LineState = { size: null, hidden: false, style: null };

/** Changes a row or column; one that is like all others leaves no trace. */
export function changeLine(
  lines: Map<number, LineState>,
  index: number,
  change: Partial<LineState>,
): void {
  const line = { ...(lines.get(index) ?? USUAL_LINE), ...change };
  const isUsual = line.size === null && !line.hidden && line.style === null;
  if (isUsual) lines.delete(index);
  else lines.set(index, line);
}
