import type { Area } from '../../core/workbook/address';
import { displayText } from '../host/display/displayText';
import type { CellState, Position } from '../host/workbook/model/cells';
import { DEFAULT_STYLE, type Style } from '../host/workbook/model/style';
import type { SheetState } from '../host/workbook/model/workbook';
import { cellArea, mergeAt } from './areas';
import { sideOf, type Side } from './cellLook';
import { conditionalLook } from './conditionalLook';
import { fittingNumber } from './fittingNumber';
import { rectangleOf, type Geometry } from './geometry';
import { remarksAt } from './remarks';
import type { SheetLook } from './sheetLook';

/** Space between a cell's line and its text, on either side. */
export const PADDING = 3;
const PIXELS_PER_INDENT = 9;

/** A cell as it is drawn. */
export interface CellView {
  readonly position: Position;
  /** The cell itself, or the merged cells that it is the first of. */
  readonly area: Area;
  readonly text: string;
  readonly side: Side;
  readonly style: Style;
  /** Of the number format or of a conditional format; null for the style's own. */
  readonly color: string | null;
  readonly indent: number;
  readonly hasRemark: boolean;
}

export function cellView(
  sheet: SheetState,
  look: SheetLook,
  geometry: Geometry,
  position: Position,
): CellView {
  const cell = sheet.cells.get(position.row, position.column);
  const conditional = conditionalLook(sheet, look, position, styleAt(sheet, position, cell));
  const { style } = conditional;
  const area = mergeAt(sheet.merges, position) ?? cellArea(position);
  const indent = style.alignment.indentLevel * PIXELS_PER_INDENT;
  const shown = displayText(cell.value, style.numberFormat, look.date1904);
  const room = rectangleOf(geometry, area).width - 2 * PADDING - indent;
  const text =
    typeof cell.value === 'number'
      ? fittingNumber(cell.value, shown.text, style, room)
      : shown.text;
  return {
    position,
    area,
    text,
    side: sideOf(style, cell.value),
    style,
    color: conditional.color ?? shown.color,
    indent,
    hasRemark: remarksAt(sheet, position).length > 0,
  };
}

/** A cell without a look of its own has its row's, else its column's. */
function styleAt(sheet: SheetState, { row, column }: Position, cell: CellState): Style {
  if (cell.style !== DEFAULT_STYLE) return cell.style;
  return sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? DEFAULT_STYLE;
}
