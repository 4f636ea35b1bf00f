/**
 * The yardstick: the three quartiles (type 7) by quickselect as in the textbook (Hoare 1961), on a typed copy, without
 * any guard against bad orders.
 */
export function bareQuartiles(values: Float64Array): number[] {
  const copy = new Float64Array(values);
  let left = 0;
  return [1, 2, 3].map((quartil) => {
    const position = ((copy.length - 1) * quartil) / 4;
    const rank = Math.floor(position);
    select(copy, rank, left, copy.length - 1);
    if (rank < position) select(copy, rank + 1, rank + 1, copy.length - 1);
    left = rank + 1;
    const below = copy[rank]!;
    return rank < position ? below + (position - rank) * (copy[rank + 1]! - below) : below;
  });
}

function select(values: Float64Array, rank: number, from: number, to: number): void {
  let left = from;
  let right = to;
  while (right > left) {
    const pivot = values[rank]!;
    let i = left;
    let j = right;
    while (i <= j) {
      while (values[i]! < pivot) i++;
      while (values[j]! > pivot) j--;
      if (i <= j) {
        const swap = values[i]!;
        values[i] = values[j]!;
        values[j] = swap;
        i++;
        j--;
      }
    }
    if (rank <= j) right = j;
    else if (rank >= i) left = i;
    else return;
  }
}
