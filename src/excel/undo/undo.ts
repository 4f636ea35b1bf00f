import { problem, ExcelProblem, type Problem } from '../problems/problem';
import { problemOf } from '../problems/problemOf';
import { readWorkbook } from '../read/readWorkbook';
import { requireExcel } from '../roundTrip';
import { placeNames } from '../write/places';
import { readComments } from './comments';
import { changedSince, type ChangedSince } from './changedSince';
import type { Record } from './record';
import { readSituation, type Situation } from './situation';
import { discardRecords, readRecords } from './store';
import { takeBack, type Rest } from './takeBack';
import { tracesOf } from './traces';

export type UndoOutcome =
  | { readonly kind: 'undone'; readonly label: string }
  /** Nothing was done. `canOverwrite`: the person may decide that the cells get back what they held. */
  | {
      readonly kind: 'changedSince';
      readonly since: ChangedSince;
      readonly problem: Problem;
      readonly canOverwrite: boolean;
    }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** The label of what would be undone; null where there is nothing. Also for a pane that was just opened. */
export async function undoLabel(): Promise<string | null> {
  const [latest] = await readRecords();
  return latest === undefined ? null : (latest.record?.label ?? 'Änderung von Planwerk');
}

/** Takes back the latest change, exactly; where somebody went on since, only if the person wants it overwritten. */
export async function undo({ overwrite = false } = {}): Promise<UndoOutcome> {
  try {
    requireExcel();
    const [latest] = await readRecords();
    if (latest === undefined) throw new ExcelProblem(problem('nothingToUndo'));
    const { record, partId } = latest;
    if (record === null) throw new ExcelProblem(problem('undoDamaged'));
    refuseInterrupted(record);
    const now = await readSituation(record);
    refuseProtected(record, now);
    const since = await findChanges(record, now);
    const canOverwrite = [since.grown, since.missing, since.moved, since.needed].every(
      ({ length }) => length === 0,
    );
    if (!canOverwrite || (since.cells.length > 0 && !overwrite)) {
      return { kind: 'changedSince', since, problem: sinceProblem(since), canOverwrite };
    }
    const left = await takeBack(record, now, partId);
    return left === null
      ? { kind: 'undone', label: record.label }
      : { kind: 'failed', problem: halfUndone(record, left) };
  } catch (reason) {
    return { kind: 'failed', problem: problemOf(reason) };
  }
}

/** Forgets what could be undone; what was written stays. */
export async function discardUndo(): Promise<void> {
  await discardRecords((await readRecords()).map(({ partId }) => partId));
}

/** Where nothing at all was taken back, the reason says everything. */
function halfUndone(record: Record, { steps, reasons }: Rest): Problem {
  const [cause] = reasons.map(problemOf);
  if (cause !== undefined && steps === record.steps) return cause;
  const places = steps.flatMap(tracesOf);
  const sentence = `Nur zum Teil rückgängig gemacht; noch nicht, wie es war: ${placeNames(places)}.`;
  const details = reasons.map(problemOf).flatMap((one) => [one.sentence, one.details]);
  const all = [...details, places.join(', ')].filter((part) => part !== null);
  return problem('halfUndone', sentence, all.join(' · '));
}

function refuseInterrupted({ interrupted, steps }: Record): void {
  if (!interrupted) return;
  const places = placeNames(steps.flatMap(tracesOf));
  const sentence = `Das Rückgängigmachen wurde unterbrochen; betroffen sind ${places}.`;
  throw new ExcelProblem(problem('undoInterrupted', sentence));
}

function refuseProtected(
  { steps }: Record,
  { readOnly, structureProtected, sheets }: Situation,
): void {
  if (readOnly) throw new ExcelProblem(problem('readOnly'));
  const concerned = new Set(
    steps.map((step) => (step.kind === 'sheet' ? step.after?.id : step.sheetId)),
  );
  const locked = sheets.find(({ id, isProtected }) => isProtected && concerned.has(id));
  if (locked !== undefined) {
    throw new ExcelProblem(problem('sheetProtected', `Das Blatt „${locked.name}“ ist geschützt.`));
  }
  if (structureProtected && steps.some(({ kind }) => kind === 'sheet')) {
    throw new ExcelProblem(problem('structureProtected'));
  }
}

/** Comments and formulas are asked for only where something is to go away that somebody may have built upon. */
async function findChanges(record: Record, now: Situation): Promise<ChangedSince> {
  const present = new Set(now.sheets.map(({ id }) => id));
  const rows = record.steps.flatMap((step) => (step.kind === 'rows' ? [step.sheetId] : []));
  const takesAway = rows.length > 0 || record.steps.some(({ kind }) => kind === 'sheet');
  const sheets = [...new Set(rows)].filter((id) => present.has(id));
  const comments = sheets.length > 0 ? await readComments(sheets) : [];
  return changedSince(record, now, comments, takesAway ? await readWorkbook() : null);
}

function sinceProblem({ cells, moved, grown, needed, missing }: ChangedSince): Problem {
  const parts = [
    ...(cells.length > 0 ? [`seither geändert: ${placeNames(cells)}`] : []),
    ...(moved.length > 0 ? [`dort steht jetzt etwas anderes: ${placeNames(moved)}`] : []),
    ...(grown.length > 0 ? [`seither ergänzt: ${placeNames(grown)}`] : []),
    ...(needed.length > 0 ? [`inzwischen gebraucht von: ${placeNames(needed)}`] : []),
    ...(missing.length > 0 ? [`nicht mehr vorhanden: ${placeNames(missing)}`] : []),
  ];
  return problem('changedMeanwhile', `Rückgängig gemacht wurde nichts; ${parts.join('; ')}.`);
}
