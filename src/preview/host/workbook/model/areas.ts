import { cellAddress, type Area } from '../../../../core/workbook/address';
import { MOST_COLUMNS, MOST_ROWS, type Position } from './cells';

/** Rectangles of cells, and how they lie to each other. */

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS };

export function cellArea({ row, column }: Position): Area {
  return { row, column, rows: 1, columns: 1 };
}

export function isSingleCell({ rows, columns }: Area): boolean {
  return rows === 1 && columns === 1;
}

export function isWholeColumns({ rows }: Area): boolean {
  return rows === MOST_ROWS;
}

export function isWholeRows({ columns }: Area): boolean {
  return columns === MOST_COLUMNS;
}

export function cellCount({ rows, columns }: Area): number {
  return rows * columns;
}

export function intersection(one: Area, other: Area): Area | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function overlaps(one: Area, other: Area): boolean {
  return intersection(one, other) !== null;
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && cellCount(common) === cellCount(inner);
}

export function boundingArea(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

/** Whether the area lies on a sheet at all. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    [row, column, rows, columns].every(Number.isInteger) &&
    row >= 0 &&
    column >= 0 &&
    rows > 0 &&
    columns > 0 &&
    row + rows <= MOST_ROWS &&
    column + columns <= MOST_COLUMNS
  );
}

/** "B3", "B3:D9", "B:D" or "3:9", as Excel writes the address of an area. */
export function areaAddress(area: Area): string {
  const { row, column, rows, columns } = area;
  const [top, bottom] = [row + 1, row + rows];
  if (isWholeRows(area)) return `${top}:${bottom}`;
  const [left, right] = [columnName(column), columnName(column + columns - 1)];
  if (isWholeColumns(area)) return `${left}:${right}`;
  return isSingleCell(area) ? `${left}${top}` : `${left}${top}:${right}${bottom}`;
}

/** "'Plan 2024'!B3:D9" */
export function sheetAddress(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaAddress(area)}`;
}

/** The name of a sheet as it stands in a formula: in quotes where it could be read as something else. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !LOOKS_LIKE_A_REFERENCE.test(name);
  return isPlain ? name : `'${name.replace(/'/g, "''")}'`;
}

const LOOKS_LIKE_A_REFERENCE = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

export function columnName(column: number): string {
  return cellAddress(0, column).slice(0, -1);
}

export function* positions({ row, column, rows, columns }: Area): Generator<Position> {
  for (let r = row; r < row + rows; r++) {
    for (let c = column; c < column + columns; c++) yield { row: r, column: c };
  }
}

/** One value per cell, row by row. */
export function table<Value>(
  { row, column, rows, columns }: Area,
  value: (row: number, column: number) => Value,
): Value[][] {
  return Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => value(row + r, column + c)),
  );
}
