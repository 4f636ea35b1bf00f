import { quotedAddress } from '../workbook/address';
import { ColumnDrafts } from './columnDrafts';
import { doubtfulSum } from './doubtfulSum';
import type { Draft } from './draft';
import { presentFunds } from './funds';
import { actualTotal } from './repairSums';
import { settle } from './settle';
import { tidy } from './sideInColumn';
import type { Circumstances } from './circumstances';
import type { ColumnAtWork } from './columnAtWork';
import { circleIn, circularText, feedback, followedText } from './feedback';
import { amountsIn, takeOver } from './takeOver';
import type { Wanted } from './takenRows';
import type { Totals } from './types';
import { unreadableCell } from './unreadableCell';

export interface ColumnResult {
  readonly before: Totals;
  readonly after: Totals;
  readonly change: number;
  readonly rest: number;
  readonly blocked: boolean;
  readonly drafts: readonly Draft[];
  readonly notes: readonly string[];
}

/** What the Erfolgsplan gives may depend on the result; so often it is asked again. */
const MOST_ROUNDS = 40;

/** Takes over what the Erfolgsplan says, balances the column and repairs its sums, as far as the person wants it. */
export function balanceColumn(
  begin: () => ColumnAtWork,
  { given, calculation, ...around }: Circumstances,
): ColumnResult {
  const first = begin();
  const blocked = (reason: string): ColumnResult => ({
    ...untouched(first),
    blocked: true,
    notes: [reason],
  });
  const unreadable =
    unreadableCell(first) ?? doubtfulSum(first) ?? circleIn(first, given, calculation);
  if (unreadable !== null) return blocked(unreadable);
  const taken = takeOver(first, given, amountsIn(given, calculation));
  if (taken.obstacle !== null) return blocked(taken.obstacle);
  let [wanted, drift] = [taken.wanted, Infinity];
  for (let round = 0; ; round += 1) {
    const column = round === 0 ? first : begin();
    const drafts = new ColumnDrafts(calculation, around.wishes.deselected);
    for (const one of wanted) {
      const side = column.sides[one.side.tree.name];
      if (drafts.put(one.row, { ...one, side })) side.set(one.row, one.value);
    }
    const settled = settle(column, { given, calculation, ...around }, drafts);
    const changed = takeOver(column, given, amountsIn(given, calculation)).wanted.filter(
      ({ side, row }) => !around.wishes.deselected.has(quotedAddress(side.cell(row))),
    );
    if (!settled.circular && changed.length === 0) {
      const followed = settled.followed || round > 0;
      const notes = followed ? [followedText(column, given, drafts.all(), calculation)] : [];
      return finished(column, settled.change, drafts.all(), [...taken.notes, ...notes]);
    }
    const change = changed.reduce((most, { side, row, exact }) => {
      return Math.max(most, Math.abs((side.actual(row) ?? 0) - exact));
    }, 0);
    const way = feedback(column, given, drafts.all(), calculation);
    drafts.drop(drafts.all().map(({ id }) => id));
    if (settled.circular || round === MOST_ROUNDS || change >= drift)
      return blocked(circularText(column, way));
    [wanted, drift] = [withChanges(wanted, changed), change];
  }
}

function withChanges(wanted: readonly Wanted[], changed: readonly Wanted[]): Wanted[] {
  const isChanged = ({ side, row }: Wanted): boolean =>
    changed.some((one) => one.row === row && one.side.tree === side.tree);
  return [...wanted.filter((one) => !isChanged(one)), ...changed];
}

function finished(
  column: ColumnAtWork,
  change: number,
  drafts: readonly Draft[],
  notes: readonly string[],
): ColumnResult {
  const { herkunft, verwendung } = column.sides;
  const after = { herkunft: actualTotal(herkunft), verwendung: actualTotal(verwendung) };
  return {
    before: printedTotals(column),
    after,
    change: tidy(change),
    rest: tidy(after.verwendung - after.herkunft),
    blocked: false,
    drafts,
    notes,
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
