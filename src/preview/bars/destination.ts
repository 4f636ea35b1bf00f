import { parseArea, parseReference, type Area } from '../../core/workbook/address';
import { sameName } from '../host/workbook/objects/collection';
import { MOST_COLUMNS, MOST_ROWS } from '../host/workbook/model/cells';
import type { SheetState, WorkbookState } from '../host/workbook/model/workbook';

export interface Destination {
  readonly sheet: SheetState;
  readonly area: Area;
}

/** Where the name box leads: an address, an address on another sheet, or the name of cells or of a table. */
export function destination(workbook: WorkbookState, typed: string): Destination | null {
  const text = typed.trim();
  return (
    cellsAt(workbook, text.toUpperCase(), text) ??
    named(workbook, text) ??
    tableNamed(workbook, text)
  );
}

function cellsAt(workbook: WorkbookState, address: string, text: string): Destination | null {
  const reference = parseReference(text);
  const sheet = reference === null ? workbook.activeSheet : sheetNamed(workbook, reference.sheet);
  const area = parseArea(reference === null ? address : reference.cells.toUpperCase());
  return sheet === undefined || area === null || !isOnSheet(area) ? null : { sheet, area };
}

function isOnSheet({ row, column, rows, columns }: Area): boolean {
  const starts = row >= 0 && rows >= 1 && columns >= 1;
  return starts && row + rows <= MOST_ROWS && column + columns <= MOST_COLUMNS;
}

function named(workbook: WorkbookState, text: string): Destination | null {
  const names = [...workbook.activeSheet.names, ...workbook.names];
  const formula = names.find(({ name }) => sameName(name, text))?.formula;
  const reference = formula === undefined ? null : parseReference(formula.replace(/^=/, ''));
  const sheet = reference === null ? undefined : sheetNamed(workbook, reference.sheet);
  const area = reference === null ? null : parseArea(reference.cells);
  return sheet === undefined || area === null ? null : { sheet, area };
}

function tableNamed({ sheets }: WorkbookState, text: string): Destination | null {
  for (const sheet of sheets) {
    const table = sheet.tables.find(({ name }) => sameName(name, text));
    if (table !== undefined) return { sheet, area: table.area };
  }
  return null;
}

function sheetNamed({ sheets }: WorkbookState, wanted: string): SheetState | undefined {
  return sheets.find(({ name, visibility }) => visibility === 'Visible' && sameName(name, wanted));
}
