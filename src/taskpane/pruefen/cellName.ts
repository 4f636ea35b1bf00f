import type { CellOnSheet } from '../../core/checks/report';
import { cellAddress } from '../../core/workbook/address';

/** A cell as a person names it: with its sheet only where that is another one. */
export function cellName({ sheet, row, column }: CellOnSheet, ownSheet: string): string {
  const address = cellAddress(row, column);
  return sheet === ownSheet ? address : `${sheet}!${address}`;
}
