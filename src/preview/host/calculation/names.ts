import type { NameState, SheetState, WorkbookState } from '../workbook/model/workbook';

/** A name of the sheet goes before one of the workbook. */
export function nameOf(
  text: string,
  sheet: SheetState,
  workbook: WorkbookState,
): NameState | undefined {
  const lower = text.toLowerCase();
  const called = ({ name }: NameState): boolean => name.toLowerCase() === lower;
  return sheet.names.find(called) ?? workbook.names.find(called);
}
