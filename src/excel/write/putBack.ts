import { problem, type Problem } from '../problems/problem';
import { problemOf } from '../problems/problemOf';
import { roundTrip } from '../roundTrip';
import type { Record, Step } from '../undo/record';
import { readSituation } from '../undo/situation';
import { readRecords } from '../undo/store';
import type { WriteOutcome } from './outcome';
import { placeName, placeNames } from './places';
import { revert } from './revert';

/** After a failure: takes back what was done of the record, and says what remains where even that fails. */
export async function putBack(
  record: Record,
  reason: Problem,
  isDone: (index: number) => boolean,
): Promise<WriteOutcome> {
  const done = record.steps.filter((_, index) => isDone(index));
  try {
    const kept = (await readRecords()).find((other) => other.record?.id === record.id);
    // The record comes before everything else: without it nothing was written.
    if (kept === undefined) return { kind: 'failed', problem: reason, written: [] };
    const now = await readSituation({ ...record, steps: done });
    await roundTrip(({ workbook }) => {
      revert(workbook, {
        steps: done,
        sheetIds: new Set(now.sheets.map(({ id }) => id)),
        marks: now.marks,
        addedSheets: [...now.addedSheets.values()].flatMap((sheet) => sheet?.id ?? []),
        partId: kept.partId,
      });
      return () => undefined;
    });
    return { kind: 'failed', problem: reason, written: [] };
  } catch (second) {
    const written = done.flatMap(traces);
    const sentence = `Nur zum Teil geschrieben und nicht zurückgenommen: ${placeNames(written)}.`;
    const { details, sentence: cause } = problemOf(second);
    const all = [reason.sentence, reason.details, cause, details, written.join(', ')];
    return {
      kind: 'failed',
      problem: problem('halfWritten', sentence, all.filter((part) => part !== null).join(' · ')),
      written,
    };
  }
}

function traces(step: Step): string[] {
  switch (step.kind) {
    case 'cells':
      return step.before.flatMap((line, y) =>
        line.map((_, x) => placeName(step.sheet, step.rowAfter + y, step.column + x)),
      );
    case 'rows':
      return [`${step.sheet}!${step.row + 1}:${step.row + step.count}`];
    case 'sheet':
    case 'marks':
      return [`Blatt „${step.sheet}“`];
  }
}
