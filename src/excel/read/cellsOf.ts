import type { Cell, CellValue, ErrorValue } from '../../core/workbook/snapshot';

/** What Excel gives of an area, row by row. */
export interface AreaContent {
  /** Of the first cell. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormats: readonly (readonly unknown[])[];
  /** Excel.RangeValueType: an error and a text that reads the same have the same value. */
  readonly types: readonly (readonly string[])[];
}

export interface Look {
  readonly indent: number;
  readonly bold: boolean;
}

/** The cells of an area that hold something, row by row. */
export function cellsOf(area: AreaContent, lookAt: (row: number, column: number) => Look): Cell[] {
  const errors = new Map<string, ErrorValue>();
  const cells: Cell[] = [];
  area.values.forEach((values, y) => {
    values.forEach((raw, x) => {
      const type = area.types[y]![x]!;
      const value = valueOf(raw, type, errors);
      const formula = formulaOf(area.formulas[y]![x], raw, type);
      if (formula === null && (value === null || value === '')) return;
      const [row, column] = [area.row + y, area.column + x];
      const format = String(area.numberFormats[y]![x]);
      cells.push({ row, column, value, formula, format, ...lookAt(y, x) });
    });
  });
  return cells;
}

export function valueOf(
  raw: unknown,
  type: string,
  errors = new Map<string, ErrorValue>(),
): CellValue | null {
  if (type === 'Empty') return null;
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  const text = String(raw);
  return type === 'Error' ? oneOf(errors, text) : text;
}

/** One object per kind of error, not per cell. */
function oneOf(errors: Map<string, ErrorValue>, text: string): ErrorValue {
  let error = errors.get(text);
  if (error === undefined) errors.set(text, (error = { error: text }));
  return error;
}

/**
 * A text like "=A1" comes without its apostrophe among the formulas (office-js #6687): it is told from a formula by
 * being its own value, which no formula is. An array formula may come in braces.
 */
export function formulaOf(formula: unknown, value: unknown, type: string): string | null {
  if (typeof formula !== 'string' || (type === 'String' && formula === value)) return null;
  if (formula.startsWith('=')) return formula;
  return /^\{=.*\}$/s.test(formula) ? formula.slice(1, -1) : null;
}
