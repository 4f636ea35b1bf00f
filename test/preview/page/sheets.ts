import { parseArea, type Area } from '../../../src/core/workbook/address';
import { newSheet } from '../../../src/preview/host/workbook/model/newWorkbook';
import type { SheetState } from '../../../src/preview/host/workbook/model/workbook';

/** A sheet of values from A1 on; null is an empty cell. */
export function sheetOf(rows: readonly (readonly (number | string | null)[])[]): SheetState {
  const sheet = newSheet('Plan');
  rows.forEach((values, row) =>
    values.forEach((value, column) => sheet.cells.change(row, column, { value })),
  );
  return sheet;
}

export function area(address: string): Area {
  return parseArea(address)!;
}
