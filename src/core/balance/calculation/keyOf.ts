import type { CellOnSheet } from '../../checks/report';

/** Sheets have the same name in capital and small letters. */
export function keyOf({ sheet, row, column }: CellOnSheet): string {
  return `${sheet.toLowerCase()}!${row},${column}`;
}
