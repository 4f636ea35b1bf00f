import { toExcelPrecision } from '../../numbers/rounding';
import type { Position } from './position';
import { selectRanks } from './select';

/**
 * The values at the given positions, all found in one pass over a copy of `values`.
 * `values` holds at least one number and no NaN.
 */
export function quartile(values: ArrayLike<number>, positions: readonly Position[]): number[] {
  const ordered = new Float64Array(values);
  const ranks = distinctRanks(positions);
  selectRanks(ordered, ranks);
  return positions.map(({ rank, quarters }) => {
    const below = ordered[rank]!;
    return quarters === 0
      ? below
      : interpolate(below, smallestAbove(ordered, rank, ranks), quarters / 4);
  });
}

/** Ascending and each once; there are at most a handful. */
function distinctRanks(positions: readonly Position[]): number[] {
  const ranks: number[] = [];
  for (const { rank } of positions) {
    if (!ranks.includes(rank)) ranks.push(rank);
  }
  return ranks.sort((a, b) => a - b);
}

/** The value at the next rank: the smallest of those between this rank and the next one that is in place. */
function smallestAbove(ordered: Float64Array, rank: number, ranks: readonly number[]): number {
  const last = ranks[ranks.indexOf(rank) + 1] ?? ordered.length - 1;
  let smallest = ordered[last]!;
  for (let i = rank + 1; i < last; i++) {
    if (ordered[i]! < smallest) smallest = ordered[i]!;
  }
  return smallest;
}

/**
 * The second form is for neighbours so far apart that their distance exceeds the range of a number. Neighbours closer
 * than Excel's 15 digits bound the result, lest the rounding lead out from between them.
 */
function interpolate(below: number, above: number, fraction: number): number {
  const distance = above - below;
  const between = toExcelPrecision(
    Number.isFinite(distance)
      ? below + fraction * distance
      : (1 - fraction) * below + fraction * above,
  );
  return Math.min(Math.max(between, below), above);
}
