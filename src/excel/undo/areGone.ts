import { readLastRows, type LastRows } from './lastRows';
import type { Step } from './record';

type Rows = Extract<Step, { kind: 'rows' }>;

/** Whether inserted rows are gone after a failure, as the last of those that are; null where it cannot be told. */
export async function areGone(
  steps: readonly Step[],
  isTakenBack: (step: Step) => boolean,
  { sheetId, row, count }: Rows,
  before: LastRows,
): Promise<boolean | null> {
  const expected = steps
    .filter((step): step is Rows => step.kind === 'rows' && step.sheetId === sheetId)
    .filter(isTakenBack)
    .reduceRight<number | null>(lastRowWithout, before.get(sheetId) ?? null);
  const now = (await readLastRows([sheetId])).get(sheetId)!;
  if (expected === null) return null;
  if (now === expected) return false;
  const isInside = expected >= row && expected < row + count;
  return now === expected - count || (isInside && now < row) ? true : null;
}

/** null where the last row was one of them: what stood above is not known. */
function lastRowWithout(last: number | null, { row, count }: Rows): number | null {
  if (last === null || last < row) return last;
  return last >= row + count ? last - count : null;
}
