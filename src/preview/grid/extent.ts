import { MOST_COLUMNS, MOST_ROWS, type Position } from '../host/workbook/model/cells';
import { HEADER_HEIGHT, HEADER_WIDTH, type Geometry } from './geometry';
import type { Drawn } from './useScroll';

/** Empty rows and columns that can be scrolled to behind the last used or seen one. */
const BEYOND = { rows: 60, columns: 12 };

/** How much of the sheet the scrollbars lead to; like Excel's, it grows with what is used and seen. */
export function extentOf(geometry: Geometry, used: Position, activeCell: Position, drawn: Drawn) {
  const rows = Math.min(
    MOST_ROWS,
    Math.max(used.row, activeCell.row, drawn.rows.end) + BEYOND.rows,
  );
  const columns = Math.min(
    MOST_COLUMNS,
    Math.max(used.column, activeCell.column, drawn.columns.end) + BEYOND.columns,
  );
  return {
    rows,
    columns,
    width: HEADER_WIDTH + geometry.columns.end(columns - 1),
    height: HEADER_HEIGHT + geometry.rows.end(rows - 1),
  };
}
