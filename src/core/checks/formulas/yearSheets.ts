import { movedBy } from '../../formulas/references';
import { referredBy } from '../../formulas/cellsOf';
import { patternOf } from '../../formulas/pattern';
import type { Table } from '../../plan/types';
import type { FormulaCell } from './formulaTables';

/**
 * Where each year has a sheet of its own, a row repeats `='Plan 2024'!B5` with the year of its column and the same cell,
 * so that the formula is not one that was filled to the right. Null for every other formula.
 */
export function ofYearSheet({ columns }: Table, formula: FormulaCell): FormulaCell | null {
  const { year } = columns[formula.column]!;
  if (year === null || !formula.cell.formula.includes(String(year))) return null;
  const name = String(year);
  if (!referredBy(formula.pieces).every(({ sheet }) => sheet?.includes(name))) return null;
  const pieces = formula.pieces.map((piece) =>
    typeof piece === 'string' ? piece.split(name).join('{Jahr}') : piece,
  );
  return { ...formula, pattern: patternOf(pieces, 0, 0), year };
}

/** The formula of one year's column, as it is for the column of another. */
export function forYear({ pieces, year }: FormulaCell, other: number): string {
  const changed = pieces.map((piece) =>
    typeof piece === 'string' ? piece.split(String(year)).join(String(other)) : piece,
  );
  return movedBy(changed, 0, 0);
}
