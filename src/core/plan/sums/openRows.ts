import type { Side } from './sides';

/** A heading below which rows stand that no sum has taken up yet. */
interface OpenHeading {
  readonly type: 'heading';
  readonly row: number;
  readonly number: string | null;
  readonly words: readonly string[];
}

/** A row that no sum has taken up yet: an item, or a sum that further sums may take up. */
export interface OpenRow {
  readonly type: 'row';
  readonly row: number;
  readonly side: Side;
  readonly isSum: boolean;
  readonly number: string | null;
}

export type Open = OpenHeading | OpenRow;

export function rowsFrom(open: readonly Open[], start: number): OpenRow[] {
  return open.slice(start).filter((entry): entry is OpenRow => entry.type === 'row');
}

/** Where a row of the table stands, or would stand, among the open ones, which are in the order of the table. */
export function indexOfRow(open: readonly Open[], row: number): number {
  let low = 0;
  let high = open.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (open[middle]!.row < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function isBoundary(entry: Open): boolean {
  return entry.type === 'heading' || entry.isSum;
}

/** Whether every row tells whether it comes in or goes out. */
export function sidesKnown(open: readonly Open[], start: number): boolean {
  return rowsFrom(open, start).every(({ side }) => side !== 0);
}
