import { roundTrip } from '../roundTrip';
import { ownWrites } from '../watch/ownWrites';
import { revert, type Reversal } from '../write/revert';
import { areGone } from './areGone';
import { isSame } from './changedSince';
import type { CellImage, CellsStep, Record, Step } from './record';
import type { Situation } from './situation';
import { addRecord, keepRecord } from './store';
import { stepsLeft } from './stepsLeft';

/** What could not be taken back, its places counted as they are now, and why. */
export interface Rest {
  readonly steps: readonly Step[];
  /** Empty where Excel reported no error, and yet not everything is as it was. */
  readonly reasons: readonly unknown[];
}

/**
 * Takes back the steps of a record in one batch, and looks whether all is as it was before; gives what is not. As a
 * batch is no transaction, what is left of the record is kept, so that nothing is ever taken back twice.
 */
export async function takeBack(
  record: Record,
  now: Situation,
  partId: string,
): Promise<Rest | null> {
  let reversal: Reversal | undefined;
  try {
    await ownWrites.during(record.steps, () =>
      roundTrip(({ workbook }) => {
        reversal = revert(workbook, record, now, partId);
        return () => undefined;
      }),
    );
  } catch (reason) {
    if (reversal?.begun() !== true) return { steps: record.steps, reasons: [reason] };
    return restOf(record, reversal, now, partId, reason);
  }
  const { restored } = reversal!;
  const steps = record.steps.flatMap((step) =>
    step.kind !== 'cells' || isAsBefore(step, restored.get(step)?.())
      ? []
      : [{ ...step, rowAfter: step.rowBefore! }],
  );
  if (steps.length === 0) return null;
  await addRecord({ ...record, steps });
  return { steps, reasons: [] };
}

/**
 * Rows that were deleted must not be deleted again: where the batch stopped at that very place, the sheet's last row
 * tells whether they are gone. Where not even that is told, the record keeps saying that it was interrupted.
 */
async function restOf(
  record: Record,
  { isTakenBack }: Reversal,
  now: Situation,
  partId: string,
  reason: unknown,
): Promise<Rest> {
  try {
    const open = record.steps.filter((step) => step.kind === 'rows' && !isTakenBack(step)).pop();
    const isGone =
      open?.kind === 'rows' && (await areGone(record.steps, isTakenBack, open, now.lastRows));
    if (isGone === null) return { steps: record.steps, reasons: [reason] };
    const steps = stepsLeft(record.steps, (step) => isTakenBack(step) || (isGone && step === open));
    await keepRecord(partId, { ...record, steps });
    return { steps, reasons: [reason] };
  } catch (second) {
    return { steps: stepsLeft(record.steps, isTakenBack), reasons: [reason, second] };
  }
}

function isAsBefore({ before }: CellsStep, restored: CellImage[][] | undefined): boolean {
  return (
    restored === undefined ||
    before.every((line, y) => line.every((cell, x) => isSame(cell, restored[y]![x]!)))
  );
}
