import { findTarget } from '../../edit/addresses';
import type { ChartState } from '../../model/sheetParts';
import type { WorkbookState } from '../../model/workbook';

/** The title of a chart: the content of the cell that it follows, or its own text. */
export function titleText(workbook: WorkbookState, { title, titleFormula }: ChartState): string {
  const target =
    titleFormula === undefined ? null : findTarget(workbook, workbook.activeSheet, titleFormula);
  if (target === null) return title;
  const { value } = target.sheet.cells.get(target.area.row, target.area.column);
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}
