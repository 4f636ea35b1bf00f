import { cellOf } from '../words';
import type { AddedRows } from './addedRows';
import type { Blocks } from './blocks';
import { addressesOf, addressOf } from './formulaFinding';
import { formulaAt, type FormulaCell, type FormulaTable } from './formulaTables';
import type { WrongSum } from './wrongRows';

/** A sum that counts a subtotal, and rows which that holds already. */
export function countedAgain(
  formulas: FormulaTable,
  blocks: Blocks,
  formula: FormulaCell,
  has: AddedRows,
): WrongSum | null {
  const { column } = formula;
  for (const [subtotal, times] of has) {
    // A sum that counts itself is a circle, which is told as such.
    const parts = subtotal === formula.row ? null : blocks.of(subtotal, column);
    if (!parts) continue;
    const extra = [...parts]
      .filter(([row, factor]) => has.has(row) && Math.abs(has.get(row)! + times * factor) > 1)
      .map(([row]) => row);
    if (extra.length === 0) continue;
    const intruding = formulaAt(formulas, subtotal, column);
    if (intruding && reachesIntoOther(blocks, extra, parts, has, column)) {
      const total = addressOf(formula.cell);
      return {
        formula: intruding,
        has: parts,
        missing: [],
        extra,
        why: (rows) => `zählt ${addressesOf(rows)} mit, was in ${total} noch einmal zählt`,
      };
    }
    const address = addressOf(cellOf(formulas.table, subtotal, column));
    return {
      formula,
      has,
      missing: [],
      extra,
      why: (rows) =>
        rows.length === 1
          ? `zählt die Zwischensumme ${address} und zugleich ${addressesOf(rows)}, das darin enthalten ist`
          : `zählt die Zwischensumme ${address} und zugleich ihre Zeilen ${addressesOf(rows)}`,
    };
  }
  return null;
}

/** The sum of one block reaches into the subtotal of the block before: the total over both is right itself. */
function reachesIntoOther(
  blocks: Blocks,
  extra: readonly number[],
  parts: AddedRows,
  has: AddedRows,
  column: number,
): boolean {
  const [only, ...others] = extra;
  if (only === undefined || others.length > 0 || parts.size < 2) return false;
  return (
    blocks.of(only, column) !== null &&
    [...parts.keys()].every((row) => row === only || !has.has(row))
  );
}
