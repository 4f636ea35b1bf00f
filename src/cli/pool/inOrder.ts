import type { Outcome } from '../outcome';
import type { Lane } from './lane';

/** So many files per lane may be finished and wait for an earlier one. */
const LOOKAHEAD = 8;

/**
 * The outcomes in the order of the files. However many files there are, only a fixed number is under way or waits to be
 * fetched; a consumer that takes its time holds the lanes up instead of filling the memory.
 */
export async function* inOrder(
  files: Iterable<string>,
  lanes: readonly Lane[],
): AsyncGenerator<Outcome> {
  const turns = new Turns(lanes);
  const underWay: Promise<Outcome>[] = [];
  for (const file of files) {
    underWay.push(turns.check(file));
    if (underWay.length >= lanes.length * LOOKAHEAD) yield underWay.shift()!;
  }
  yield* underWay;
}

/** Files wait for a free lane, first come, first served. */
class Turns {
  private readonly free: Lane[];
  private readonly waiting: ((lane: Lane) => void)[] = [];

  constructor(lanes: readonly Lane[]) {
    this.free = [...lanes];
  }

  async check(file: string): Promise<Outcome> {
    const lane = this.free.pop() ?? (await this.turn());
    const outcome = await lane.check(file);
    const next = this.waiting.shift();
    if (next) next(lane);
    else this.free.push(lane);
    return outcome;
  }

  private turn(): Promise<Lane> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
