import { cellAddress } from '../../core/workbook/address';
import { copyFormula } from './workbook/edit/formulas/shift';
import type { Position } from './workbook/model/cells';
import type { ConditionalFormatState } from './workbook/model/sheetParts';

/** The condition of a conditional format as a formula for one of its cells; null where it is none. */
export function conditionAt(format: ConditionalFormatState, { row, column }: Position) {
  const formula = condition(format);
  const { area } = format;
  return formula && copyFormula(formula, row - area.row, column - area.column);
}

/**
 * The condition as seen from the first cell of its range; null where a format is none of yes or no: colour scales, data
 * bars, symbols, ranks.
 */
export function condition({ type, area, rule }: ConditionalFormatState): string | null {
  if (type !== 'CellValue') {
    const { formula } = rule;
    return typeof formula === 'string' && formula !== '' ? formula : null;
  }
  const compare = COMPARISONS[String(rule['operator'])];
  const first = operand(rule['formula1']);
  const second = operand(rule['formula2'] ?? 0);
  if (compare === undefined || first === null || second === null) return null;
  return `=${compare(cellAddress(area.row, area.column), first, second)}`;
}

type Compare = (cell: string, first: string, second: string) => string;

/** Excel.ConditionalCellValueOperator. An empty cell is neither less nor more than anything, a text no number. */
const COMPARISONS: Readonly<Record<string, Compare>> = {
  Between: (cell, one, other) =>
    `AND(ISNUMBER(${cell}),${cell}>=MIN(${one},${other}),${cell}<=MAX(${one},${other}))`,
  NotBetween: (cell, one, other) =>
    `AND(ISNUMBER(${cell}),OR(${cell}<MIN(${one},${other}),${cell}>MAX(${one},${other})))`,
  EqualTo: (cell, value) => `AND(NOT(ISBLANK(${cell})),${cell}=${value})`,
  NotEqualTo: (cell, value) => `AND(NOT(ISBLANK(${cell})),${cell}<>${value})`,
  GreaterThan: ifNumber('>'),
  LessThan: ifNumber('<'),
  GreaterThanOrEqual: ifNumber('>='),
  LessThanOrEqual: ifNumber('<='),
};

function ifNumber(operator: string): Compare {
  return (cell, value) => `AND(ISNUMBER(${cell}),${cell}${operator}${value})`;
}

function operand(given: unknown): string | null {
  if (typeof given === 'number') return String(given);
  return typeof given === 'string' && given !== '' ? `(${given.replace(/^=/, '')})` : null;
}
