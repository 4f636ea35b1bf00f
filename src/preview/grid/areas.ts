import { cellAddress, overlap, type Area } from '../../core/workbook/address';
import { MOST_COLUMNS, MOST_ROWS, type Position } from '../host/workbook/model/cells';

export function holds(area: Area, { row, column }: Position): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}

/** The smallest area around both. */
export function around(one: Area, other: Area): Area {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}

export function cellArea({ row, column }: Position): Area {
  return { row, column, rows: 1, columns: 1 };
}

/** What is selected when a person chooses the area: merged cells are never cut, except by whole rows and columns. */
export function withWholeMerges(area: Area, merges: readonly Area[]): Area {
  if (isWholeRows(area) || isWholeColumns(area)) return area;
  const grown = merges
    .filter((merge) => overlap(merge, area))
    .reduce((whole, merge) => around(whole, merge), area);
  const isSame = grown.rows === area.rows && grown.columns === area.columns;
  return isSame ? area : withWholeMerges(grown, merges);
}

export function mergeAt(merges: readonly Area[], position: Position): Area | null {
  return merges.find((merge) => holds(merge, position)) ?? null;
}

export function isWholeRows({ columns }: Area): boolean {
  return columns === MOST_COLUMNS;
}

export function isWholeColumns({ rows }: Area): boolean {
  return rows === MOST_ROWS;
}

/** B3, B3:D9, B:D or 3:9. */
export function addressOf(area: Area): string {
  const first = cellAddress(area.row, area.column);
  const last = cellAddress(area.row + area.rows - 1, area.column + area.columns - 1);
  if (isWholeColumns(area)) return `${letters(first)}:${letters(last)}`;
  if (isWholeRows(area)) return `${String(area.row + 1)}:${String(area.row + area.rows)}`;
  return first === last ? first : `${first}:${last}`;
}

export function columnLetters(column: number): string {
  return letters(cellAddress(0, column));
}

function letters(address: string): string {
  return address.replace(/\d+$/, '');
}
