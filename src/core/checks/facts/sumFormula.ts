import type { Sum, Table } from '../../plan/types';
import { cellAddress } from '../../workbook/address';

interface PartInCell {
  readonly row: number;
  readonly column: number;
  readonly factor: 1 | -1;
}

/** The formula that adds up the cells: over a whole block where they are one, else cell by cell. */
export function sumFormula(parts: readonly PartInCell[], isBlock: boolean): string {
  const addresses = parts.map(({ row, column }) => cellAddress(row, column));
  if (isBlock && parts.length > 1)
    return `=SUM(${addresses[0]!}:${addresses[addresses.length - 1]!})`;
  const signs = parts.map(({ factor }, index) => (factor < 0 ? '-' : index === 0 ? '' : '+'));
  return `=${addresses.map((address, index) => signs[index]! + address).join('')}`;
}

/** Whether a sum takes up everything from its first part to its last. */
export function isOneBlock({ rows }: Table, { parts }: Pick<Sum, 'parts'>): boolean {
  return parts.every(
    ({ row, factor }, index) =>
      factor === 1 &&
      (index === 0 ||
        rows.slice(parts[index - 1]!.row + 1, row).every(({ type }) => type === 'heading')),
  );
}
