/** The value axis of a chart: from and to a round number, zero among them, with a handful of lines. */
export function scaleOf(values: readonly number[]) {
  const least = Math.min(0, ...values);
  const greatest = Math.max(0, ...values);
  const most = greatest === least ? 1 : greatest;
  const rough = (most - least) / 4;
  const magnitude = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * magnitude).find((size) => size >= rough)!;
  const lowest = Math.floor(least / step) * step;
  const highest = Math.max(lowest + step, Math.ceil(most / step) * step);
  const count = Math.round((highest - lowest) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => lowest + index * step);
  return { lowest, highest, ticks };
}
