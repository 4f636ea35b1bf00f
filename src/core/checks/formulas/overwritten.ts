import { additionOf, type NameLookup } from '../../formulas/addition';
import { HOLDS } from '../../plan/types';
import { figureAt } from '../words';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { piecesInto } from './reach';
import { isSame, resultOf } from './worth';

/** What the formula of the neighbours would give in a cell; null where that cannot be told. */
export function resultInto(
  formulas: FormulaTable,
  example: FormulaCell,
  row: number,
  column: number,
  nameOf: NameLookup,
): number | null {
  return isAddition(example, nameOf)
    ? resultOf(formulas, piecesInto(formulas, example, row, column), nameOf)
    : null;
}

/** Asked of one example for every cell that does otherwise. */
const additions = new WeakMap<FormulaCell, boolean>();

function isAddition(example: FormulaCell, nameOf: NameLookup): boolean {
  const known = additions.get(example);
  if (known !== undefined) return known;
  const found = additionOf(example.pieces, nameOf) !== null;
  additions.set(example, found);
  return found;
}

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
  const result = resultInto(formulas, example, row, column, nameOf);
  return result !== null && (isSame(result, figure.value) || isSame(result, figure.shown));
}
