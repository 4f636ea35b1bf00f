import type { Figures } from './figures';

/** A value beyond one and a half times the distance of the quartiles (Tukey 1977), and the fence that it lies behind. */
export interface Outlier<Item> {
  readonly item: Item;
  readonly fence: number;
}

export const DISTANCES = 1.5;

export function outliersOf<Item extends { readonly value: number }>(
  items: readonly Item[],
  { q1, q3 }: Pick<Figures, 'q1' | 'q3'>,
): Outlier<Item>[] {
  // Where half of the values are the same, everything else would be an outlier.
  if (q1 === null || q3 === null || q1 === q3) return [];
  const low = q1 - DISTANCES * (q3 - q1);
  const high = q3 + DISTANCES * (q3 - q1);
  return items.flatMap((item) => {
    if (item.value < low) return [{ item, fence: low }];
    return item.value > high ? [{ item, fence: high }] : [];
  });
}
