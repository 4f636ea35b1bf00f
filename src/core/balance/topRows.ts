import { sideOfHeading, type Side } from '../plan/sums/sides';
import type { Table } from '../plan/types';

/** A row that no sum of its table takes up. */
export interface TopRow {
  readonly row: number;
  /** By the heading that it stands below. */
  readonly side: Side;
  readonly isSum: boolean;
}

/** What a table comes to: its positions and sums that go into no other sum. `half` is the side of one that names none. */
export function topRowsOf(table: Table, half: Side = 0): TopRow[] {
  const counted = new Set(table.sums.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const summed = new Set(table.sums.map(({ row }) => row));
  const found: TopRow[] = [];
  let side = half;
  table.rows.forEach((row, index) => {
    if (row.type === 'heading') side = sideOfHeading(row, table.kind) || side;
    const isSum = summed.has(index);
    // What the sides differ by belongs to neither of them.
    const isDifference = row.type === 'result' && isSum;
    if (row.type === 'heading' || row.type === 'aside' || counted.has(index) || isDifference)
      return;
    found.push({ row: index, side, isSum });
  });
  return found;
}
