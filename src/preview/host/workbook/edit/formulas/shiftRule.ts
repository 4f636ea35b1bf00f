import { copyFormula } from './shift';

const FORMULAS = ['formula', 'formula1', 'formula2'];

/** The rule of a conditional format as it reads from a first cell so many rows further down and columns to the right. */
export function shiftRule(
  rule: Readonly<Record<string, unknown>>,
  rows: number,
  columns: number,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(rule).map(([name, given]) => [
      name,
      FORMULAS.includes(name) && typeof given === 'string' && given.startsWith('=')
        ? copyFormula(given, rows, columns)
        : given,
    ]),
  );
}
