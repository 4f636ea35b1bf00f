import type { CellOnSheet } from '../checks/report';
import type { Calculation } from './calculation/calculation';
import { DUST } from './columnDrafts';
import type { Draft, Shift } from './draft';
import type { Line, WayOfWriting } from './types';

const AS_IT_IS: Shift = (cell) => cell;

/** Turns drafts into lines: what is written as a formula, and what as a figure. */
export function finishLines(
  drafts: readonly Draft[],
  isByFormula: (cell: CellOnSheet) => boolean,
  shift: Shift,
  writing: WayOfWriting,
  calculation: Calculation,
): Line[] {
  return drafts.map((draft): Line => {
    const { formulaFor, newRow, staysFormula, ...rest } = draft;
    if (newRow) return { ...rest, kind: 'zeile_davor', formula: formulaFor?.(shift) ?? null };
    const wished =
      staysFormula ??
      (writing === 'formeln' || (writing === 'wie im Blatt' && isByFormula(draft.cell)));
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
