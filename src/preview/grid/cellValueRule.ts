import { parseArea } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/snapshot';
import type { ConditionalFormatState } from '../host/workbook/model/sheetParts';
import type { SheetState } from '../host/workbook/model/workbook';

type Operand = number | string;
type Test = (value: number, first: number, second: number) => boolean;

/** Excel.ConditionalCellValueOperator */
const TESTS: Readonly<Record<string, Test>> = {
  Between: (value, first, second) =>
    value >= Math.min(first, second) && value <= Math.max(first, second),
  NotBetween: (value, first, second) =>
    value < Math.min(first, second) || value > Math.max(first, second),
  EqualTo: (value, first) => value === first,
  NotEqualTo: (value, first) => value !== first,
  GreaterThan: (value, first) => value > first,
  LessThan: (value, first) => value < first,
  GreaterThanOrEqual: (value, first) => value >= first,
  LessThanOrEqual: (value, first) => value <= first,
};

export type Judge = (value: CellValue | null) => boolean;

/**
 * The rule of a conditional format that compares a cell with numbers or with single cells of the sheet; null for
 * every other rule, which the preview does not show.
 */
export function cellValueRule(sheet: SheetState, format: ConditionalFormatState): Judge | null {
  const { operator, formula1, formula2 } = format.rule;
  const test = TESTS[String(operator)];
  const first = operand(sheet, formula1);
  const second = formula2 === undefined || formula2 === null ? 0 : operand(sheet, formula2);
  if (format.type !== 'CellValue' || test === undefined) return null;
  if (typeof first !== 'number' || typeof second !== 'number') return null;
  return (value) => typeof value === 'number' && test(value, first, second);
}

function operand(sheet: SheetState, formula: unknown): Operand | null {
  if (typeof formula === 'number') return formula;
  if (typeof formula !== 'string') return null;
  const text = formula.replace(/^=/, '').trim();
  if (text !== '' && Number.isFinite(Number(text))) return Number(text);
  // Only an address that is fixed on both sides means the same cell for all.
  const area = /^\$[A-Z]{1,3}\$\d+$/.test(text) ? parseArea(text) : null;
  const value = area === null ? null : sheet.cells.get(area.row, area.column).value;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
