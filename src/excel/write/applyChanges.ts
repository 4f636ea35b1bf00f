import type { Change } from '../../core/workbook/change';
import type { Snapshot } from '../../core/workbook/snapshot';
import { problem } from '../problems/problem';
import { problemOf } from '../problems/problemOf';
import { asProblem, requireExcel, roundTrip } from '../roundTrip';
import { discardRecords, keepRecord } from '../undo/store';
import type { Record } from '../undo/record';
import { ownWrites } from '../watch/ownWrites';
import { findDone, type IsDone } from './findDone';
import { changedMeanwhile } from './meanwhile';
import { notAsWritten } from './notAsWritten';
import { newRecord } from './newRecord';
import { perform, type Performance } from './perform';
import type { WriteOutcome } from './outcome';
import { placeNames } from './places';
import { planSteps, type PlannedStep } from './plan';
import { putBack } from './putBack';
import { refusals } from './refusals';
import { survey, type Survey } from './survey';

export interface WriteOptions {
  /** What it is, in German, for the undo button. */
  readonly label: string;
  /** Until the writing begins. */
  readonly signal?: AbortSignal;
}

/**
 * Writes changes in one batch, after everything was checked that can be. `expected` is what the person has seen and
 * agreed to change. A batch is no transaction: what fails half-way is put back.
 */
export async function applyChanges(
  changes: readonly Change[],
  expected: Snapshot,
  { label, signal }: WriteOptions,
): Promise<WriteOutcome> {
  try {
    requireExcel();
    const steps = planSteps(changes);
    const now = await survey(steps, signal);
    const problems = refusals(steps, now, expected);
    if (problems.length > 0) return { kind: 'refused', problems };
    const record = newRecord(label, steps, now);
    return await ownWrites.during(record.steps, () => write(steps, now, record));
  } catch (reason) {
    return { kind: 'refused', problems: [problemOf(reason)] };
  }
}

async function write(
  steps: readonly PlannedStep[],
  now: Survey,
  record: Record,
): Promise<WriteOutcome> {
  const recorded = steps.filter(({ kind }) => kind !== 'unmark');
  let performance: Performance | undefined;
  try {
    await roundTrip(({ workbook }) => {
      performance = perform(workbook, steps, now, record);
      return () => undefined;
    });
    const meanwhile = changedMeanwhile(record, recorded, performance!);
    if (meanwhile.places.length > 0) {
      const sentence = `Während des Schreibens geändert: ${placeNames(meanwhile.places)}.`;
      return await putBack(meanwhile.record, problem('changedMeanwhile', sentence), () => true);
    }
    const done = { ...record, steps: performance!.after() };
    const wrong = notAsWritten(steps, done);
    if (wrong.length > 0) {
      const sentence = `Excel hat etwas anderes übernommen als geschrieben wurde: ${placeNames(wrong)}.`;
      return await putBack(record, problem('notAsWritten', sentence), () => true);
    }
    const partId = performance!.partId();
    // Where only marks were taken away there is nothing to take back.
    await (done.steps.length === 0 ? discardRecords([partId]) : keepRecord(partId, done));
    return { kind: 'written', label: record.label };
  } catch (reason) {
    const isDone = await doneOf(steps, now, performance!);
    return putBack(
      changedMeanwhile(record, recorded, performance!).record,
      asProblem(reason).problem,
      isDone && ((index) => isDone(recorded[index]!)),
    );
  }
}

/** null where it cannot be told, as Excel does not even answer any more. */
async function doneOf(
  steps: readonly PlannedStep[],
  { lastRows }: Survey,
  { progress }: Performance,
): Promise<IsDone | null> {
  try {
    return await findDone(steps, progress(), lastRows);
  } catch {
    return null;
  }
}
