/**
 * Puts the values that belong at `ranks` (0-based, ascending, distinct) there, as if `values` were sorted;
 * everything left of a rank is then not greater, everything right of it not smaller.
 *
 * Quickselect by Floyd and Rivest (CACM 1975, "SELECT"): a small sample brackets the rank, so that about
 * 1.5 n comparisons are enough. A budget of visited values bounds the bad case: what an unlucky or
 * malicious order leaves over is sorted, so the whole is never slower than O(n log n).
 */
export function selectRanks(
  values: Float64Array,
  ranks: readonly number[],
  visitsPerValue = VISITS_PER_VALUE,
): void {
  selectBetween(values, ranks, 0, ranks.length, 0, values.length - 1, visitsPerValue);
}

/** The ranks from `first` to before `end` lie between `left` and `right`: the middle one first, then those on its sides. */
function selectBetween(
  values: Float64Array,
  ranks: readonly number[],
  first: number,
  end: number,
  left: number,
  right: number,
  visitsPerValue: number,
): void {
  if (first >= end) return;
  const middle = (first + end) >> 1;
  const rank = ranks[middle]!;
  select(values, rank, left, right, { visits: visitsPerValue * (right - left + 1) });
  selectBetween(values, ranks, first, middle, left, rank - 1, visitsPerValue);
  selectBetween(values, ranks, middle + 1, end, rank + 1, right, visitsPerValue);
}

/** Below this length a sample does not pay; the constants of the sample are those of the paper. */
const SAMPLE_FROM = 600;
/** An ordinary selection visits 2 to 4 times the number of values. */
const VISITS_PER_VALUE = 12;

function select(
  values: Float64Array,
  rank: number,
  from: number,
  to: number,
  budget: { visits: number },
): void {
  let left = from;
  let right = to;
  while (right > left) {
    const length = right - left + 1;
    budget.visits -= length;
    if (budget.visits < 0) {
      values.subarray(left, right + 1).sort();
      return;
    }
    if (length > SAMPLE_FROM) bracketWithSample(values, rank, left, right, budget);
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

/** Selects the rank in a sample around it first: `values[rank]` is then a pivot close to the wanted value. */
function bracketWithSample(
  values: Float64Array,
  rank: number,
  left: number,
  right: number,
  budget: { visits: number },
): void {
  const n = right - left + 1;
  const position = rank - left + 1;
  const z = Math.log(n);
  const sample = 0.5 * Math.exp((2 * z) / 3);
  const deviation = 0.5 * Math.sqrt((z * sample * (n - sample)) / n) * Math.sign(position - n / 2);
  const sampleLeft = Math.max(left, Math.floor(rank - (position * sample) / n + deviation));
  const sampleRight = Math.min(right, Math.floor(rank + ((n - position) * sample) / n + deviation));
  gatherSample(values, left, right, sampleLeft, sampleRight);
  select(values, rank, sampleLeft, sampleRight, budget);
}

/**
 * The paper samples the neighbourhood of the rank, which an orderly input (organ pipes) makes unlike the rest. Values
 * from evenly spaced places, swapped in, stand for all.
 */
function gatherSample(
  values: Float64Array,
  left: number,
  right: number,
  sampleLeft: number,
  sampleRight: number,
): void {
  const stride = (right - left) / (sampleRight - sampleLeft);
  for (let i = sampleLeft; i <= sampleRight; i++) {
    const from = left + Math.floor((i - sampleLeft) * stride);
    const swap = values[i]!;
    values[i] = values[from]!;
    values[from] = swap;
  }
}
