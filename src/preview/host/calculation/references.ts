import { parseArea, parseReference, type Area } from '../../../core/workbook/address';
import { MOST_COLUMNS } from '../workbook/model/cells';
import type { SheetState, WorkbookState } from '../workbook/model/workbook';
import type { SheetArea } from './calculation';

/** What a reference in a formula stands for: areas on one sheet, or on several in a row (`Januar:März!B2`). */
export interface Referenced {
  readonly areas: readonly SheetArea[];
  /** `A1#`: all that the formula of that cell spilled. */
  readonly spilled: boolean;
}

const ROWS = /^(\d+):(\d+)$/;

/** Null where the sheet is not there, or in another workbook. */
export function referenced(
  text: string,
  from: SheetState,
  workbook: WorkbookState,
): Referenced | null {
  const spilled = text.endsWith('#');
  const plain = spilled ? text.slice(0, -1) : text;
  const reference = parseReference(plain);
  const area = cellsOf(reference?.cells ?? plain);
  if (area === null) return null;
  const sheets = reference === null ? [from] : sheetsOf(reference.sheet, workbook);
  if (sheets.length === 0) return null;
  return { areas: sheets.map((sheet) => ({ sheet, area })), spilled };
}

function sheetNamed(name: string, workbook: WorkbookState): SheetState | undefined {
  const lower = name.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === lower);
}

function sheetsOf(name: string, workbook: WorkbookState): SheetState[] {
  const sheet = sheetNamed(name, workbook);
  if (sheet !== undefined) return [sheet];
  // No sheet's name may contain a colon: this one names the first and the last of several.
  const ends = name.split(':').map((end) => sheetNamed(end, workbook));
  const [first, last] = ends.map((end) => (end === undefined ? -1 : workbook.sheets.indexOf(end)));
  if (first === undefined || last === undefined || first < 0 || last < 0) return [];
  return workbook.sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
}

function cellsOf(cells: string): Area | null {
  const plain = cells.replace(/\$/g, '').toUpperCase();
  const rows = ROWS.exec(plain);
  if (rows) {
    const [first, last] = [Number(rows[1]), Number(rows[2])];
    const top = Math.min(first, last) - 1;
    return { row: top, column: 0, rows: Math.abs(last - first) + 1, columns: MOST_COLUMNS };
  }
  const area = parseArea(plain);
  return area && upright(area);
}

/** `B3:A1` is `A1:B3`. */
function upright({ row, column, rows, columns }: Area): Area {
  return {
    row: rows > 0 ? row : row + rows - 1,
    column: columns > 0 ? column : column + columns - 1,
    rows: rows > 0 ? rows : 2 - rows,
    columns: columns > 0 ? columns : 2 - columns,
  };
}
