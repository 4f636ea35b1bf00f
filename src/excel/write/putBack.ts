import { problem, type Problem } from '../problems/problem';
import { problemOf } from '../problems/problemOf';
import type { Record } from '../undo/record';
import { readSituation } from '../undo/situation';
import { stepsLeft } from '../undo/stepsLeft';
import { keepRecord, readRecords } from '../undo/store';
import { takeBack, type Rest } from '../undo/takeBack';
import { tracesOf } from '../undo/traces';
import type { WriteOutcome } from './outcome';
import { placeNames } from './places';

/**
 * After a failure: takes back what was done of the record, and says what remains where even that fails. Where nobody
 * knows what was done (null), nothing more is touched.
 */
export async function putBack(
  record: Record,
  reason: Problem,
  isDone: ((index: number) => boolean) | null,
): Promise<WriteOutcome> {
  const left = isDone === null ? await leave(record) : await takeBackOf(record, isDone);
  if (left === null) return { kind: 'failed', problem: reason, written: [] };
  const written = left.steps.flatMap(tracesOf);
  const sentence = `Nur zum Teil geschrieben und nicht zurückgenommen: ${placeNames(written)}.`;
  const causes = [reason, ...left.reasons.map(problemOf)].flatMap((cause) => [
    cause.sentence,
    cause.details,
  ]);
  const details = [...causes, written.join(', ')].filter((part) => part !== null).join(' · ');
  return { kind: 'failed', problem: problem('halfWritten', sentence, details), written };
}

async function takeBackOf(
  record: Record,
  isDone: (index: number) => boolean,
): Promise<Rest | null> {
  const missing = new Set(record.steps.filter((_, index) => !isDone(index)));
  const done = { ...record, steps: stepsLeft(record.steps, (step) => missing.has(step)) };
  try {
    const partId = await keptPart(record);
    // The record comes before everything else: without it nothing was written.
    return partId === null ? null : await takeBack(done, await readSituation(done), partId);
  } catch (reason) {
    return { steps: done.steps, reasons: [reason] };
  }
}

async function leave(record: Record): Promise<Rest | null> {
  const { steps } = record;
  try {
    const partId = await keptPart(record);
    if (partId === null) return null;
    await keepRecord(partId, { ...record, interrupted: true });
    return { steps, reasons: [] };
  } catch (reason) {
    return { steps, reasons: [reason] };
  }
}

async function keptPart({ id }: Record): Promise<string | null> {
  const kept = (await readRecords()).find(({ record }) => record?.id === id);
  return kept?.partId ?? null;
}
