import { roundHalfAwayFromZero } from '../../numbers/rounding';
import type { Cells, Value } from './values';

type Operand = Value | Cells;

/** The functions that plans are calculated with; null for any other, and where one of them is used in another way. */
export function callFunction(name: string, operands: readonly Operand[]): Value {
  const numbers = operands.flatMap(numbersOf);
  const [first, second] = operands.map(numberOf);
  switch (name) {
    case 'SUM':
      return sum(numbers);
    case 'MAX':
      return Math.max(...numbers, ...(numbers.length === 0 ? [0] : []));
    case 'MIN':
      return Math.min(...numbers, ...(numbers.length === 0 ? [0] : []));
    case 'ABS':
      return first === undefined || first === null ? null : Math.abs(first);
    case 'ROUND':
      return rounded(first, second, roundHalfAwayFromZero);
    case 'ROUNDUP':
      return rounded(first, second, (value) => Math.sign(value) * Math.ceil(Math.abs(value)));
    case 'ROUNDDOWN':
      return rounded(first, second, Math.trunc);
    case 'SUBTOTAL':
      return first === 9 || first === 109
        ? sum(operands.slice(1).flatMap((operand) => numbersOf(withoutSubtotals(operand))))
        : null;
    case 'IF':
      return decided(operands);
    default:
      return null;
  }
}

function decided([condition, then, otherwise]: readonly Operand[]): Value {
  if (typeof condition !== 'boolean' && typeof condition !== 'number') return null;
  const chosen = condition ? then : otherwise;
  return chosen === undefined ? null : valueOf(chosen);
}

function rounded(
  value: number | null | undefined,
  digits: number | null | undefined,
  round: (value: number) => number,
): number | null {
  if (value === null || value === undefined || digits === null || digits === undefined) return null;
  const factor = 10 ** digits;
  return round(value * factor) / factor;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** Of cells only numbers count, as in Excel. */
function numbersOf(operand: Operand): number[] {
  if (typeof operand === 'number') return [operand];
  if (operand === null || typeof operand !== 'object') return [];
  return operand.values.filter((value) => typeof value === 'number');
}

function withoutSubtotals(operand: Operand): Operand {
  if (operand === null || typeof operand !== 'object') return operand;
  return { values: operand.withoutSubtotals, withoutSubtotals: operand.withoutSubtotals };
}

function valueOf(operand: Operand): Value {
  if (operand === null || typeof operand !== 'object') return operand;
  return operand.values.length === 1 ? (operand.values[0] ?? 0) : null;
}

function numberOf(operand: Operand): number | null {
  const value = valueOf(operand);
  return value === null ? 0 : typeof value === 'number' ? value : null;
}
