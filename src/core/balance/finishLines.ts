import { isFigure, type Table } from '../plan/types';
import type { Calculation } from './calculation/calculation';
import { DUST } from './columnDrafts';
import type { Draft, Shift } from './draft';
import type { Line, WayOfWriting } from './types';

const AS_IT_IS: Shift = (cell) => cell;

/** Turns drafts into lines: what is written as a formula, and what as a figure. */
export function finishLines(
  drafts: readonly Draft[],
  tables: readonly Table[],
  shift: Shift,
  writing: WayOfWriting,
  calculation: Calculation,
): Line[] {
  return drafts.map((draft): Line => {
    const { formulaFor, newRow, staysFormula, ...rest } = draft;
    if (newRow) return { ...rest, kind: 'zeile_davor', formula: formulaFor?.(shift) ?? null };
    const wished =
      staysFormula ??
      (writing === 'formeln' || (writing === 'wie im Blatt' && isByFormula(draft, tables)));
    if (!formulaFor || !wished || !isSafe(draft, formulaFor(AS_IT_IS), calculation))
      return { ...rest, reason: reasonOf(draft, calculation), kind: 'wert', formula: null };
    if (draft.selected && !draft.grows) calculation.noteFormula(draft.cell, formulaFor(AS_IT_IS));
    return { ...rest, kind: 'formel', formula: formulaFor(shift) };
  });
}

/** No formula of a person becomes a figure without being told. */
function reasonOf({ reason, cell }: Draft, { cells }: Calculation): string {
  return cells.at(cell)?.formula == null
    ? reason
    : `${reason} Der Betrag ersetzt die Formel, die dort steht.`;
}

/** A formula gives what is wanted, and does not ask for the cell that it stands in. */
function isSafe({ cell, after, grows }: Draft, formula: string, calculation: Calculation): boolean {
  if (grows) return true;
  if (calculation.dependsOn(cell, formula, cell)) return false;
  const result = calculation.result(cell, formula);
  return result !== null && Math.abs(result - after) <= DUST;
}

/** Whether the cell's row is calculated in its table; a new sum is as the other sums are. */
function isByFormula({ cell }: Draft, tables: readonly Table[]): boolean {
  for (const table of tables) {
    const row = table.rows.findIndex(
      ({ position }) =>
        table.sheet === cell.sheet && position === (table.transposed ? cell.column : cell.row),
    );
    if (row < 0) continue;
    const own = table.rows[row]!.entries.filter(isFigure);
    if (own.length > 0) return own.some(({ formula }) => formula !== null);
    const others = table.sums.flatMap((sum) => table.rows[sum.row]!.entries.filter(isFigure));
    return others.filter(({ formula }) => formula !== null).length * 2 > others.length;
  }
  return false;
}
