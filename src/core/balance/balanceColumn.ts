import { cellAddress } from '../workbook/address';
import { ColumnDrafts } from './columnDrafts';
import type { Draft } from './draft';
import { presentFunds } from './funds';
import { actualTotal } from './repairSums';
import { settle } from './settle';
import { tidy } from './sideInColumn';
import type { Circumstances } from './circumstances';
import type { ColumnAtWork } from './columnAtWork';
import { takeOver } from './takeOver';
import type { Totals } from './types';

export interface ColumnResult {
  readonly before: Totals;
  readonly after: Totals;
  readonly change: number;
  readonly rest: number;
  readonly blocked: boolean;
  readonly drafts: readonly Draft[];
  readonly notes: readonly string[];
}

/** Takes over what the Erfolgsplan says, balances the column and repairs its sums, as far as the person wants it. */
export function balanceColumn(column: ColumnAtWork, around: Circumstances): ColumnResult {
  const before = printedTotals(column);
  const unreadable = unreadableCell(column);
  if (unreadable !== null) return { ...untouched(column), blocked: true, notes: [unreadable] };
  const drafts = new ColumnDrafts(around.calculation, around.wishes.deselected);
  const taken = takeOver(column, around.given, around.calculation);
  for (const wanted of taken.wanted)
    if (drafts.put(wanted.row, wanted)) wanted.side.set(wanted.row, wanted.value);
  const settled = settle(column, around, drafts);
  const after = {
    herkunft: actualTotal(column.sides.herkunft),
    verwendung: actualTotal(column.sides.verwendung),
  };
  return {
    before,
    after,
    change: tidy(settled.change),
    rest: tidy(after.verwendung - after.herkunft),
    blocked: false,
    drafts: drafts.all(),
    notes: [...taken.notes, ...settled.notes],
  };
}

/** A column as it stands, for one that is not to be balanced or cannot be. */
export function untouched(column: ColumnAtWork): ColumnResult {
  const totals = printedTotals(column);
  return {
    before: totals,
    after: totals,
    change: tidy(-presentFunds(column)),
    rest: tidy(totals.verwendung - totals.herkunft),
    blocked: false,
    drafts: [],
    notes: [],
  };
}

function printedTotals({ sides: { herkunft, verwendung } }: ColumnAtWork): Totals {
  return { herkunft: herkunft.printedTotal(), verwendung: verwendung.printedTotal() };
}

/** Nobody can balance what he cannot read. */
function unreadableCell({ sides }: ColumnAtWork): string | null {
  for (const { tree, column } of [sides.herkunft, sides.verwendung])
    for (const row of tree.leaves.keys()) {
      const entry = tree.table.rows[row]!.entries[column];
      if (entry && !('value' in entry))
        return `In ${cellAddress(entry.row, entry.column)} steht keine Zahl („${entry.content.slice(0, 40)}“); die Spalte lässt sich so nicht ausgleichen.`;
    }
  return null;
}
