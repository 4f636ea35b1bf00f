import type { Sheet, Snapshot } from '../../src/core/workbook/snapshot';
import { EMPTY_CELL } from '../../src/preview/host/workbook/model/cells';
import { newWorkbook } from '../../src/preview/host/workbook/model/newWorkbook';
import { DEFAULT_STYLE } from '../../src/preview/host/workbook/model/style';
import type { SheetState, WorkbookState } from '../../src/preview/host/workbook/model/workbook';

/** A workbook as it is after opening a file that says this. */
export function openSnapshot({ sheets }: Snapshot): WorkbookState {
  const [first, ...others] = sheets.map(({ name }) => name);
  const workbook = newWorkbook('Wirtschaftsplan.xlsx', [first!, ...others]);
  sheets.forEach((sheet, index) => fill(workbook.sheets[index]!, sheet));
  return workbook;
}

function fill(state: SheetState, { cells, merges, hiddenRows, hiddenColumns }: Sheet): void {
  for (const { row, column, value, formula, format, indent, bold } of cells) {
    const style = {
      ...DEFAULT_STYLE,
      numberFormat: format,
      font: { ...DEFAULT_STYLE.font, bold },
      alignment: { ...DEFAULT_STYLE.alignment, indentLevel: indent },
    };
    state.cells.set(row, column, { ...EMPTY_CELL, value, formula, style });
  }
  state.merges.push(...merges);
  const hidden = { size: null, hidden: true, style: null };
  for (const row of hiddenRows) state.rows.set(row, hidden);
  for (const column of hiddenColumns) state.columns.set(column, hidden);
}
