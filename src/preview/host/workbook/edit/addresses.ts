import { parseReference, type Area } from '../../../../core/workbook/address';
import { WHOLE_SHEET, boundingArea, isOnSheet } from '../model/areas';
import { MOST_COLUMNS, MOST_ROWS } from '../model/cells';
import type { NameState, SheetState, WorkbookState } from '../model/workbook';
import type { RangeTarget } from '../session';

const PART = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

/** The area of an A1 address in any notation that Excel takes: "b3", "$B$3:D9", "B:D", "3:9"; null for anything else. */
export function readArea(text: string): Area | null {
  const parts = text.trim().split(':');
  if (parts.length > 2) return null;
  const [first, last = first] = parts.map(readPart);
  if (!first || !last) return null;
  const isLine = first.rows > 1 || first.columns > 1;
  if (isLine !== (last.rows > 1 || last.columns > 1) || (isLine && parts.length < 2)) return null;
  if (isLine && first.rows !== last.rows) return null;
  const area = boundingArea(first, last);
  return isOnSheet(area) ? area : null;
}

/** A cell, a whole column or a whole row. */
function readPart(part: string): Area | null {
  const [, letters, digits] = PART.exec(part) ?? [];
  if (letters === undefined && digits === undefined) return null;
  const column = letters === undefined ? 0 : columnOf(letters);
  const row = digits === undefined ? 0 : Number(digits) - 1;
  return {
    row,
    column,
    rows: digits === undefined ? MOST_ROWS : 1,
    columns: letters === undefined ? MOST_COLUMNS : 1,
  };
}

function columnOf(letters: string): number {
  return (
    Array.from(letters.toUpperCase()).reduce((sum, l) => sum * 26 + l.charCodeAt(0) - 64, 0) - 1
  );
}

export function findSheet(workbook: WorkbookState, nameOrId: string): SheetState | null {
  const name = nameOrId.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name || sheet.id === nameOrId) ??
    null
  );
}

/**
 * What an address leads to that was given to a sheet: its cells, with or without the name of a sheet before them, or a
 * name or table of the workbook. No address at all is the whole sheet.
 */
export function findTarget(
  workbook: WorkbookState,
  sheet: SheetState,
  address: string | null | undefined,
): RangeTarget | null {
  if (address === undefined || address === null || address === '') {
    return { sheet, area: WHOLE_SHEET };
  }
  const text = address.replace(/^=/, '');
  const reference = parseReference(text);
  if (reference !== null) {
    const named = findSheet(workbook, reference.sheet);
    const area = readArea(reference.cells);
    return named === null || area === null ? null : { sheet: named, area };
  }
  const area = readArea(text);
  return area === null ? findNamed(workbook, sheet, text) : { sheet, area };
}

function findNamed(workbook: WorkbookState, sheet: SheetState, name: string): RangeTarget | null {
  const isMeant = (item: NameState): boolean => item.name.toLowerCase() === name.toLowerCase();
  const item = sheet.names.find(isMeant) ?? workbook.names.find(isMeant);
  if (item !== undefined) {
    return parseReference(item.formula.replace(/^=/, '')) === null
      ? null
      : findTarget(workbook, sheet, item.formula);
  }
  for (const candidate of workbook.sheets) {
    const table = candidate.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
    if (table !== undefined) return { sheet: candidate, area: table.area };
  }
  return null;
}
