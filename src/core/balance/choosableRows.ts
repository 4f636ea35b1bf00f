import type { PlanRow, PlanTree, SideTree } from './planTree';

/** The rows that a person may choose to take up a difference, by their labels; both sides, as they stand there. */
export function choosableRows(
  sides: readonly SideTree[],
  roles: PlanTree['roles'],
): Map<string, PlanRow> {
  const taken = new Set(
    [...roles].flatMap(([role, place]) => (FIXED.has(role) ? keyOf(place) : [])),
  );
  const found = new Map<string, PlanRow>();
  for (const side of sides)
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
