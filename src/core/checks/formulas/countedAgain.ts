import { cellOf } from '../words';
import type { AddedRows } from './addedRows';
import type { Blocks } from './blocks';
import { addressesOf, addressOf } from './formulaFinding';
import { formulaAt, type FormulaCell, type FormulaTable } from './formulaTables';
import type { WrongSum } from './wrongRows';

/** A sum that counts subtotals, and rows which these hold already. */
export function countedAgain(
  formulas: FormulaTable,
  blocks: Blocks,
  formula: FormulaCell,
  has: AddedRows,
): WrongSum | null {
  const { column } = formula;
  const subtotals: number[] = [];
  const again = new Set<number>();
  for (const [subtotal, times] of has) {
    // A sum that counts itself is a circle, which is told as such.
    const parts = subtotal === formula.row ? null : blocks.of(subtotal, column);
    if (!parts) continue;
    const extra = [...parts]
      .filter(([row, factor]) => has.has(row) && Math.abs(has.get(row)! + times * factor) > 1)
      .map(([row]) => row);
    if (extra.length === 0) continue;
    const intruding = formulaAt(formulas, subtotal, column);
    if (
      intruding &&
      (reachesIntoOther(blocks, extra, parts, has, column) || isForeign(blocks, extra, subtotal))
    ) {
      const total = addressOf(formula.cell);
      return {
        formula: intruding,
        has: parts,
        missing: [],
        extra,
        why: (rows) => `zählt ${addressesOf(rows)} mit, was in ${total} noch einmal zählt`,
      };
    }
    subtotals.push(subtotal);
    for (const row of extra) again.add(row);
  }
  if (subtotals.length === 0) return null;
  const addresses = addressesOf(subtotals.map((row) => cellOf(formulas.table, row, column)));
  const counted =
    subtotals.length === 1 ? `die Zwischensumme ${addresses}` : `die Zwischensummen ${addresses}`;
  return {
    formula,
    has,
    missing: [],
    extra: [...again].sort((a, b) => a - b),
    why: (rows) =>
      rows.length === 1
        ? `zählt ${counted} und zugleich ${addressesOf(rows)}, das darin enthalten ist`
        : `zählt ${counted} und zugleich ihre Zeilen ${addressesOf(rows)}`,
  };
}

/** A subtotal counts rows in this column that it does not count as the table is built. */
function isForeign(blocks: Blocks, extra: readonly number[], subtotal: number): boolean {
  const built = blocks.byTable(subtotal);
  return built !== null && !extra.some((row) => built.has(row));
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
