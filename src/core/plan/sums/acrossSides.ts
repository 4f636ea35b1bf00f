import type { Grid, TableKind } from '../types';
import type { Candidate } from './candidate';
import { indexOfRow, type Open, type OpenRow } from './openRows';
import type { Side } from './sides';

/** Plans whose two sides come to the same. */
const BALANCING: ReadonlySet<TableKind> = new Set(['Vermögensplan', 'Finanzplan']);

/**
 * Whether a reading takes the total of one side along with rows of the other. In a plan that balances, what the one
 * side has above the rest of the other is always the row in question, so that such a reading holds and proves nothing.
 */
export function isAcrossSides(
  { kind }: Grid,
  { parts }: Pick<Candidate, 'parts'>,
  open: readonly Open[],
): boolean {
  if (!BALANCING.has(kind)) return false;
  const rows = parts.flatMap(({ row }): OpenRow[] => {
    const entry = open[indexOfRow(open, row)];
    return entry?.type === 'row' && entry.row === row ? [entry] : [];
  });
  return rows.some(
    ({ isSum, side }) => isSum && side !== 0 && rows.some((other) => other.side === -side),
  );
}

/** A Summe reaches no farther than the table states where that would take it to the other side of the plan. */
export function withinStated(
  table: Grid,
  index: number,
  open: readonly Open[],
  first: Candidate | undefined,
): (candidate: Candidate) => boolean {
  if (table.rows[index]!.type !== 'sum' || !first?.stated) return () => true;
  const stated = first.start ?? indexOfRow(open, first.parts[0]?.row ?? 0);
  return (candidate) =>
    candidate.start === null || candidate.start >= stated || !isAcrossSides(table, candidate, open);
}

/** Where the rows of the second side begin: behind the total of the first, which no total of the second takes up. */
export function startBehindOtherSide({ kind }: Grid, open: readonly Open[]): number {
  if (!BALANCING.has(kind)) return 0;
  let side: Side = 0;
  for (let start = open.length; start > 0; start -= 1) {
    const entry = open[start - 1]!;
    if (entry.type === 'heading') continue;
    if (entry.isSum && side !== 0 && entry.side === -side) return start;
    side ||= entry.side;
    if (entry.side !== side) return 0;
  }
  return 0;
}
