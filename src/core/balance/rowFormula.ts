import { additionOf } from '../formulas/addition';
import { movedBy, takeApart } from '../formulas/references';
import { cellOf } from '../checks/words';
import type { Calculation } from './calculation/calculation';
import type { FormulaFor } from './draft';
import type { SideTree } from './planTree';

interface RowFormula {
  /** What it gives with these amounts in the columns of the table. */
  readonly value: (amounts: ReadonlyMap<number, number>) => number;
  readonly formulaFor: NonNullable<FormulaFor>;
}

/** The formula for the row below another one that adds up columns of its own row, as "Gesamt" does; else null. */
export function rowFormula(
  { table }: SideTree,
  above: number,
  column: number,
  { cells }: Calculation,
): RowFormula | null {
  const cell = cellOf(table, above, column);
  const formula = cells.at(cell)?.formula;
  if (formula == null) return null;
  const pieces = takeApart(formula);
  const summands = additionOf(pieces);
  const isOwnRow = summands?.every(
    ({ sheet, area }) => sheet === null && area.rows === 1 && area.row === cell.row,
  );
  if (!summands || !isOwnRow) return null;
  return {
    value: (amounts) =>
      summands.reduce((sum, { area, factor }) => {
        const isIn = (position: number): boolean =>
          position >= area.column && position < area.column + area.columns;
        const added = [...amounts].filter(([index]) => isIn(table.columns[index]!.position));
        return sum + factor * added.reduce((all, [, amount]) => all + amount, 0);
      }, 0),
    formulaFor: (shift) => movedBy(pieces, shift(cell).row + 1 - cell.row, 0),
  };
}
