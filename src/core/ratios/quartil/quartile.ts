import { toExcelPrecision } from '../../numbers/rounding';
import type { Position } from './position';
import { selectRanks } from './select';

/**
 * The values at the given positions, all found in one pass over a copy of `values`.
 * `values` holds at least one number and no NaN.
 */
export function quartile(values: ArrayLike<number>, positions: readonly Position[]): number[] {
  const ordered = Float64Array.from(values);
  selectRanks(ordered, ranksOf(positions));
  return positions.map(({ rank, quarters }) => {
    const below = ordered[rank]!;
    return quarters === 0 ? below : interpolate(below, ordered[rank + 1]!, quarters / 4);
  });
}

function ranksOf(positions: readonly Position[]): number[] {
  const ranks = new Set<number>();
  for (const { rank, quarters } of positions) {
    ranks.add(rank);
    if (quarters !== 0) ranks.add(rank + 1);
  }
  return [...ranks].sort((a, b) => a - b);
}

/** The second form is for neighbours so far apart that their distance exceeds the range of a number. */
function interpolate(below: number, above: number, fraction: number): number {
  const distance = above - below;
  return toExcelPrecision(
    Number.isFinite(distance)
      ? below + fraction * distance
      : (1 - fraction) * below + fraction * above,
  );
}
