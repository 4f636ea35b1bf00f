import { cellAddress, type Area } from '../core/workbook/address';
import type { CellOnSheet } from '../core/checks/report';

/** `'Blatt'!A1`, always in quotes. */
export function quotedAddress({ sheet, row, column }: CellOnSheet): string {
  return `'${sheet.replace(/'/g, "''")}'!${cellAddress(row, column)}`;
}

/** `A1:D9`, and `A1` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}
