import type { Constant, FormulaFreezing } from '../workbook/change';
import { isError, type CellValue } from '../workbook/snapshot';
import type { FrozenLine } from './frozenLines';

/** Writes the values in place of the formulas; what cannot be frozen stays. */
export function freezingChanges(lines: readonly FrozenLine[]): FormulaFreezing[] {
  return lines
    .filter(({ obstacle }) => obstacle === null)
    .map(({ sheet, area: { row, column }, values }) => ({
      sheet,
      row,
      column,
      freeze: values.map((line) => line.map(constantOf)),
    }));
}

/** A text stays one, whatever it begins with; what shows nothing becomes empty. */
function constantOf(value: CellValue | null): Constant {
  if (typeof value === 'number' || typeof value === 'boolean') return { value };
  if (isError(value)) throw new Error('An error is never frozen.');
  return { text: value ?? '' };
}
