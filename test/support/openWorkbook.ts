import { newWorkbook } from '../../src/preview/host/workbook/model/newWorkbook';
import { EMPTY_CELL } from '../../src/preview/host/workbook/model/cells';
import type { WorkbookState } from '../../src/preview/host/workbook/model/workbook';

/** The cells of each sheet, row by row from A1: text with "=" is a formula, null an empty cell. */
export type Sheets = Readonly<
  Record<string, readonly (readonly (number | string | boolean | null)[])[]>
>;

/** A workbook as it is after opening a file with these sheets. */
export function openWorkbook(sheets: Sheets): WorkbookState {
  const [first, ...others] = Object.keys(sheets);
  const workbook = newWorkbook('Wirtschaftsplan.xlsx', [first!, ...others]);
  for (const sheet of workbook.sheets) {
    sheets[sheet.name]!.forEach((cells, row) =>
      cells.forEach((content, column) => {
        if (content === null) return;
        const isFormula = typeof content === 'string' && content.startsWith('=');
        sheet.cells.set(row, column, {
          ...EMPTY_CELL,
          ...(isFormula ? { formula: content } : { value: content }),
        });
      }),
    );
  }
  return workbook;
}
