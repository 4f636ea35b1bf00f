import type { FrozenLine } from '../../../core/freeze/frozenLines';
import { quotedAddress } from '../../../core/workbook/address';

/** What tells a formula from the others. */
export function keyOf({ sheet, area: { row, column } }: FrozenLine): string {
  return quotedAddress({ sheet, row, column });
}
