import type { Taker } from './distribute';
import type { PlanRow, PlanTree, SideTree } from './planTree';
import type { ColumnAtWork } from './columnAtWork';
import { spelledAs } from './spellings';
import { LIQUID_FUNDS, type Source } from './types';

/** The rows that a person may choose to take up a difference, by their labels; both sides, as they stand there. */
export function choosable(tree: PlanTree): Map<string, PlanRow> {
  const taken = new Set(
    [...tree.roles].flatMap(([role, place]) => (FIXED.has(role) ? keyOf(place) : [])),
  );
  const found = new Map<string, PlanRow>();
  for (const side of [tree.herkunft, tree.verwendung])
    for (const row of [...side.leaves.keys()].sort((a, b) => a - b)) {
      const place = { side: side.name, row };
      const { label } = side.table.rows[row]!;
      if (label !== '' && !taken.has(keyOf(place)) && !found.has(label)) found.set(label, place);
    }
  return found;
}

/** What comes from the Erfolgsplan is not for balancing, and the liquid funds have a name of their own. */
const FIXED: ReadonlySet<string> = new Set([
  'abschreibungen',
  'gewinn',
  'verlust',
  'abnahme-liquide',
  'zunahme-liquide',
  'change',
]);

function keyOf({ side, row }: PlanRow): string {
  return `${side} ${row}`;
}

/** Turns what a row holds into an amount of money that is positive on both sides, and back. */
export function printedSign({ sign, leaves, name }: SideTree, row: number): 1 | -1 {
  if (name === 'herkunft') return 1;
  return sign * (leaves.get(row) ?? 1) < 0 ? -1 : 1;
}

/** A position of the order in one column. */
export interface Position {
  /** null for the liquid funds: below zero they grow. */
  readonly place: PlanRow | null;
  readonly taker: Taker;
}

/** The order that the person wishes, as far as the plan has these positions. What is left over raises the liquid funds. */
export function positionsFor(
  { tree, sides }: ColumnAtWork,
  order: readonly Source[],
  moneyUnit: number,
  available: number | null,
): Position[] {
  const rows = choosable(tree);
  const positions = order.flatMap(({ position, limit }): Position[] => {
    const most = limit === null ? Infinity : Math.max(0, limit / moneyUnit);
    if (position === LIQUID_FUNDS) {
      const funds = Math.min(most, available === null ? Infinity : Math.max(0, available));
      return [{ place: null, taker: { amount: 0, covers: true, least: -Infinity, most: funds } }];
    }
    const label = spelledAs(position, [...rows.keys()]);
    const place = label === null ? undefined : rows.get(label);
    if (!place) return [];
    const side = sides[place.side];
    const amount = side.value(place.row) * printedSign(side.tree, place.row);
    const covers = place.side === 'herkunft' ? side.tree.leaves.get(place.row) === 1 : false;
    return [{ place, taker: { amount, covers, least: 0, most } }];
  });
  if (positions.some(({ place }) => place === null)) return positions;
  const surplus = { amount: 0, covers: true, least: -Infinity, most: 0 };
  return [...positions, { place: null, taker: surplus }];
}
