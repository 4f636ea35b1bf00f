import { displayText } from '../../display/displayText';
import { styleAt } from '../model/look';
import type { SheetState } from '../model/workbook';
import type { RangeTarget } from '../session';
import type { Edit } from './edit';
import { changeLines, type Lines } from './lines';

/** Makes columns as wide as their longest text; rows get the height that they have by themselves. */
export function autofit(edit: Edit, { sheet, area }: RangeTarget, lines: Lines): void {
  if (lines === 'rows') {
    changeLines(edit, sheet, 'rows', area, { size: null });
    return;
  }
  const widths = new Map<number, number>();
  for (const [{ row, column }] of sheet.cells.in(area)) {
    const width = fittingWidth(edit, sheet, row, column);
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  }
  for (const [column, size] of widths) {
    changeLines(edit, sheet, 'columns', { ...area, column, columns: 1 }, { size });
  }
}

/** How wide a column has to be so that this cell shows all that it holds, in points. */
export function fittingWidth(
  { session }: Edit,
  sheet: SheetState,
  row: number,
  column: number,
): number {
  const { numberFormat, font } = styleAt(sheet, row, column);
  const { value } = sheet.cells.get(row, column);
  const letters = displayText(value, numberFormat, session.workbook.date1904).text.length;
  return (letters * WIDTH_OF_A_DIGIT * font.size) / USUAL_SIZE + MARGIN;
}

/** Points, of Calibri 11: 7 and 5 pixels. */
const WIDTH_OF_A_DIGIT = 5.25;
const MARGIN = 3.75;
const USUAL_SIZE = 11;
