import type { Record } from '../undo/record';
import { holds } from './entry';
import { placeName } from './places';
import type { PlannedStep } from './plan';

/** The cells that do not hold what was written, whatever Excel made of it: a text that became a formula, a date. */
export function notAsWritten(steps: readonly PlannedStep[], { steps: recorded }: Record): string[] {
  const planned = steps.filter(({ kind }) => kind !== 'unmark');
  return recorded.flatMap((step, index) => {
    const plan = planned[index]!;
    if (step.kind !== 'cells' || plan.kind !== 'cells') return [];
    return plan.cells.flatMap((line, y) =>
      line.flatMap(({ write }, x) =>
        holds(write, step.after![y]![x]!)
          ? []
          : [placeName(step.sheet, step.rowAfter + y, step.column + x)],
      ),
    );
  });
}
