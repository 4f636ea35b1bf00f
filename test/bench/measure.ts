import { Bench } from 'tinybench';

/** Named ways to do the same thing; the first is ours, the others are what it is compared with. */
export type Contestants = Readonly<Record<string, () => unknown>>;

/** Medians of all contestants from one run, in milliseconds, and how many times as long each takes as the first. */
export async function compare(title: string, contestants: Contestants): Promise<void> {
  const bench = new Bench({ time: 500, iterations: 5, warmupTime: 100, warmupIterations: 1 });
  for (const [name, run] of Object.entries(contestants)) bench.add(name, () => void run());
  await bench.run();
  const medians = bench.tasks.map(({ name, result }) => {
    if (result.state !== 'completed') throw new Error(`${name} did not complete.`);
    return { name, median: result.latency.p50 };
  });
  const own = medians[0]!.median;
  console.log(`\n${title}`);
  for (const { name, median } of medians) {
    const ratio = (median / own).toFixed(2).padStart(9);
    console.log(`  ${name.padEnd(46)}${median.toFixed(4).padStart(12)} ms ${ratio} ×`);
  }
}

/** For what takes so long that a few rounds are enough. */
export async function milliseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

export function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)]!;
}

/** The same numbers in every run (mulberry32). */
export function randomNumbers(count: number, seed = 1): Float64Array {
  let state = seed;
  return Float64Array.from({ length: count }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  });
}
