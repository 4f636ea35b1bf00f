import type { NameLookup } from '../../formulas/addition';
import { takeApart } from '../../formulas/references';
import { HOLDS } from '../../plan/types';
import { figureAt } from '../words';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { filledInto } from './reach';
import { isSame, resultOf } from './worth';

/** Whether a typed number is the one that the formula of its neighbours would give: somebody has written over it. */
export function isOverwritten(
  formulas: FormulaTable,
  example: FormulaCell,
  row: number,
  column: number,
  nameOf: NameLookup,
): boolean {
  const { table, rows } = formulas;
  const figure = figureAt(table, row, column);
  const isTyped =
    table.numbers.holds[row * table.numbers.width + column] === HOLDS.figure &&
    !rows.get(row)?.some((formula) => formula.column === column);
  if (!figure || !isTyped) return false;
  const result = resultOf(formulas, takeApart(filledInto(formulas, example, row, column)), nameOf);
  return result !== null && (isSame(result, figure.value) || isSame(result, figure.shown));
}
