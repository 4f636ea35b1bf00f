import type { Taker } from './distribute';
import type { PlanRow, SideTree } from './planTree';
import type { ColumnAtWork } from './columnAtWork';
import { spelledAs } from './spellings';
import { LIQUID_FUNDS, type Source } from './types';

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
  const rows = tree.choosable;
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
