import { isSame } from '../undo/changedSince';
import type { CellImage, Record } from '../undo/record';
import type { Performance } from './perform';
import { placeName } from './places';
import type { PlannedStep } from './plan';

/** A record that gives others back what they entered between the survey and the writing. */
export interface Meanwhile {
  readonly record: Record;
  /** The cells that were written over though they were others by then. */
  readonly places: readonly string[];
}

/** Between the survey and the writing somebody may have entered something: that, too, must not be lost. */
export function changedMeanwhile(
  record: Record,
  recorded: readonly PlannedStep[],
  { justBefore }: Performance,
): Meanwhile {
  const places: string[] = [];
  const steps = record.steps.map((step, index) => {
    const image = step.kind === 'cells' ? justBefore(recorded[index]!) : null;
    if (step.kind !== 'cells' || image === null) return step;
    const before = step.before.map((line, y) =>
      line.map((cell, x) => {
        const now = image[y]![x]!;
        if (isUnchanged(cell, now)) return cell;
        places.push(placeName(step.sheet, step.rowAfter + y, step.column + x));
        return now;
      }),
    );
    return { ...step, before };
  });
  return { record: { ...record, steps }, places };
}

/** Rows that we inserted ourselves have moved the references of formulas. */
function isUnchanged(one: CellImage, other: CellImage): boolean {
  const bothFormulas = one.formula !== null && other.formula !== null;
  return bothFormulas || isSame(one, other);
}
