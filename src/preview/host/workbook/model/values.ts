import { isError, type CellValue } from '../../../../core/workbook/snapshot';

/** A value as Excel gives it to an add-in: an empty cell is "", an error its English name. */
export function plainValue(value: CellValue | null): number | string | boolean {
  if (value === null) return '';
  return isError(value) ? value.error : value;
}

/** Excel.RangeValueType; a formula that gives "" is a String, not Empty. */
export function valueType(value: CellValue | null): string {
  if (value === null) return 'Empty';
  if (isError(value)) return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'string' ? 'String' : 'Boolean';
}
