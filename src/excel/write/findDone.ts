import { areSame, readLastRows, type LastRows } from '../undo/lastRows';
import type { PlannedStep } from './plan';

/** As far as a batch has told it: the steps that are surely done, and those that are possibly done. */
export interface Progress {
  readonly surely: number;
  readonly possibly: number;
}

/** Whether a step is done, perhaps in part. */
export type IsDone = (step: PlannedStep) => boolean;

/**
 * Which steps of a failed batch are done; null where it cannot be told. An area can be put back whether it was written
 * or not, but to delete rows that were never inserted would destroy those of the person. So where the batch leaves it
 * open, the sheets' last rows say how many came.
 */
export async function findDone(
  steps: readonly PlannedStep[],
  { surely, possibly }: Progress,
  before: LastRows,
): Promise<IsDone | null> {
  const place = (step: PlannedStep): number => steps.indexOf(step);
  const open = steps.slice(surely, possibly);
  if (!open.some(({ kind }) => kind === 'rows')) return (step) => place(step) < possibly;
  const fits = fitting(steps, { surely, possibly }, before, await readLastRows(before.keys()));
  if (new Set(fits.map(({ moves }) => moves)).size !== 1) return null;
  const [fewest, most] = [fits[0]!, fits[fits.length - 1]!];
  return (step) => (step.kind === 'rows' ? place(step) < fewest.done : place(step) <= most.done);
}

interface Fit {
  readonly done: number;
  /** How many insertions have moved something. */
  readonly moves: number;
}

function fitting(
  steps: readonly PlannedStep[],
  { surely, possibly }: Progress,
  before: LastRows,
  now: LastRows,
): Fit[] {
  const last = new Map(before);
  const fits: Fit[] = [];
  let moves = 0;
  for (let done = 0; done <= possibly; done++) {
    if (done > 0 && carryOut(steps[done - 1]!, last)) moves += 1;
    if (done >= surely && areSame(last, now)) fits.push({ done, moves });
  }
  return fits;
}

/** Notes what a step makes of the last rows; true where it moves any. */
function carryOut(step: PlannedStep, last: Map<string, number>): boolean {
  if (step.kind === 'rows') {
    const { sheet, before, insertRows } = step.change;
    const row = last.get(sheet)!;
    if (before > row) return false;
    last.set(sheet, row + insertRows);
    return true;
  }
  const row = step.kind === 'cells' ? last.get(step.sheet) : undefined;
  if (step.kind !== 'cells' || row === undefined) return false;
  const written = step.row + step.cells.length - 1;
  const clears = step.cells.some((line) =>
    line.some(({ write }) => 'text' in write && write.text === ''),
  );
  // Where the last row may have become empty, none is known: NaN is like nothing.
  last.set(step.sheet, clears && written >= row ? NaN : Math.max(row, written));
  return false;
}
