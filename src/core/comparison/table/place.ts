import { cellAddress } from '../../workbook/address';

/** Where a comparison is to stand: its first cell. */
export interface Anchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** The address of a cell of the comparison, on its sheet. */
export function addressAt({ row, column }: Anchor, y: number, x: number): string {
  return cellAddress(row + y, column + x);
}
