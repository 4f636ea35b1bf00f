import { toExcelPrecision } from '../../core/numbers/rounding';

const LONGEST_QUOTE = 40;

/** What stands in a cell, as a person would recognise it in a sentence. */
export function quote(value: number | string | boolean): string {
  switch (typeof value) {
    case 'number':
      return String(toExcelPrecision(value)).replace('.', ',');
    case 'boolean':
      return value ? 'WAHR' : 'FALSCH';
    default:
      return value.length > LONGEST_QUOTE ? `„${value.slice(0, LONGEST_QUOTE)}…“` : `„${value}“`;
  }
}
