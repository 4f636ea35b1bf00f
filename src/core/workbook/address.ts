/** A reference to cells of one sheet, as Excel writes it: `Erfolgsplan!B3:D9`, `'Plan 2024'!B3`. */
export interface SheetReference {
  readonly sheet: string;
  readonly cells: string;
}

const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/;

export function parseReference(reference: string): SheetReference | null {
  const match = REFERENCE.exec(reference);
  if (!match) return null;
  const quoted = match[1];
  return {
    sheet: quoted === undefined ? match[2]! : quoted.replace(/''/g, "'"),
    cells: match[3]!,
  };
}

/** Whether the reference leads out of the open workbook: `'[Vorjahr.xlsx]Plan'!A1`. */
export function isExternal({ sheet }: SheetReference): boolean {
  return /\[.*\]/.test(sheet);
}

/** A rectangle of cells, counted from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const AREA = /^\$?([A-Z]{1,3})(?:\$?(\d+))?(?::\$?([A-Z]{1,3})(?:\$?(\d+))?)?$/;
/** Excel's own limits of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** The area of an A1 address, whole columns included; null for whole rows, names and anything else. */
export function parseArea(cells: string): Area | null {
  const match = AREA.exec(cells);
  if (!match) return null;
  const [, left = '', top, right = left, bottom = top] = match;
  const row = Number(top ?? 1) - 1;
  const column = columnIndex(left);
  return {
    row,
    column,
    rows: Number(bottom ?? MAX_ROWS) - row,
    columns: columnIndex(right) - column + 1,
  };
}

/** The A1 address of a cell, counted from 0. */
export function cellAddress(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

function columnIndex(name: string): number {
  return Array.from(name).reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The letters of a column, counted from 0. */
export function columnName(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

interface PlaceOnSheet {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** By which a cell is found in a Map or a Set. */
export function cellKey({ sheet, row, column }: PlaceOnSheet): string {
  return `${row},${column},${sheet}`;
}

/** `'Blatt'!A1`, always in quotes. */
export function quotedAddress({ sheet, row, column }: PlaceOnSheet): string {
  return `'${sheet.replace(/'/g, "''")}'!${cellAddress(row, column)}`;
}

/** Whether two areas of a sheet have a cell in common. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}

/** `A1:D9`, and `A1` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
