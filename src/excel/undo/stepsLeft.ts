import type { Step } from './record';

type Rows = Extract<Step, { kind: 'rows' }>;

/**
 * The steps of a record without some of them, their places counted as they are without those. Of inserted rows it is
 * always the last that are missing: never made, or the first to be taken back.
 */
export function stepsLeft(steps: readonly Step[], isMissing: (step: Step) => boolean): Step[] {
  const missingRows = steps.filter((step): step is Rows => step.kind === 'rows' && isMissing(step));
  return steps
    .filter((step) => !isMissing(step))
    .flatMap((step): Step[] => {
      if (step.kind !== 'cells' && step.kind !== 'rows') return [step];
      const rowAfter = rowWithout(missingRows, step.sheetId, step.rowAfter);
      return rowAfter === null ? [] : [{ ...step, rowAfter }];
    });
}

/** Where a row is without the missing ones; null for one of them. */
function rowWithout(missing: readonly Rows[], sheetId: string, row: number): number | null {
  return missing.reduceRight<number | null>((at, { row: first, count, sheetId: other }) => {
    if (at === null || other !== sheetId || at < first) return at;
    return at < first + count ? null : at - count;
  }, row);
}
