import { isError, type Snapshot } from '../../core/workbook/snapshot';
import { placeName } from '../write/places';
import type { CommentPlace } from './comments';
import { neededBy } from './neededBy';
import type { CellImage, LookImage, Record, Step } from './record';
import type { Situation } from './situation';

/** What others have done since where a record has left its traces, in words for the person. */
export interface ChangedSince {
  /** Cells that are no longer as they were written; taking back would overwrite them. */
  readonly cells: readonly string[];
  /** Those of them that others have moved: something else stands in their place. */
  readonly moved: readonly string[];
  /** Rows and sheets of ours where others have gone on: these are not taken away. */
  readonly grown: readonly string[];
  /** Formulas and names that somebody built upon what was added. */
  readonly needed: readonly string[];
  /** Sheets that are gone, with what was written there. */
  readonly missing: readonly string[];
}

export function changedSince(
  record: Record,
  now: Situation,
  comments: readonly CommentPlace[],
  workbook: Snapshot | null,
): ChangedSince {
  const { steps } = record;
  const present = new Set(now.sheets.map(({ id }) => id));
  const missing = steps.flatMap((step) =>
    step.kind !== 'sheet' && !present.has(step.sheetId) ? [step.sheet] : [],
  );
  return {
    cells: steps.flatMap((step) => (step.kind === 'cells' ? changedCells(step, now) : [])),
    moved: steps.flatMap((step) => (step.kind === 'cells' ? changedCells(step, now, true) : [])),
    grown: steps.flatMap((step) => {
      if (step.kind === 'rows') return grownRows(step, steps, now, comments);
      return step.kind === 'sheet' || step.kind === 'rewritten' ? grownSheet(step, now) : [];
    }),
    needed: workbook === null ? [] : neededBy(record, now, workbook),
    missing: [...new Set(missing)],
  };
}

function changedCells(
  step: Extract<Step, { kind: 'cells' }>,
  now: Situation,
  onlyMoved = false,
): string[] {
  const current = now.cells.get(step) ?? [];
  const labels = now.labels.get(step) ?? [];
  return current.flatMap((line, y) =>
    line.flatMap((cell, x) => {
      if (onlyMoved && (step.labels?.[y] ?? '') === (labels[y] ?? '')) return [];
      const written = step.after?.[y]?.[x];
      if (written !== undefined && isSame(written, cell)) return [];
      return [placeName(step.sheet, step.rowAfter + y, step.column + x)];
    }),
  );
}

/** The value of a formula may change by itself. */
export function isSame(one: CellImage, other: CellImage): boolean {
  const content =
    one.formula !== null || other.formula !== null
      ? one.formula === other.formula
      : isError(one.value) && isError(other.value)
        ? one.value.error === other.value.error
        : one.value === other.value;
  return content && one.format === other.format && isSameLook(one.look, other.look);
}

function isSameLook(one: LookImage | null, other: LookImage | null): boolean {
  if (one === null || other === null) return one === other;
  return (
    one.bold === other.bold &&
    one.italic === other.italic &&
    one.indent === other.indent &&
    one.horizontal === other.horizontal
  );
}

function grownRows(
  step: Extract<Step, { kind: 'rows' }>,
  steps: readonly Step[],
  now: Situation,
  comments: readonly CommentPlace[],
): string[] {
  const ours = new Set(steps.flatMap((other) => (other.kind === 'cells' ? placesOf(other) : [])));
  return (now.rows.get(step) ?? [])
    .map(({ row, column }) => placeName(step.sheet, row, column))
    .filter((place) => !ours.has(place))
    .concat(
      comments
        .filter(
          ({ sheetId, row }) =>
            sheetId === step.sheetId && row >= step.rowAfter && row < step.rowAfter + step.count,
        )
        .map(({ row, column }) => placeName(step.sheet, row, column)),
    );
}

function placesOf({ sheet, rowAfter, column, after }: Extract<Step, { kind: 'cells' }>): string[] {
  return (after ?? []).flatMap((line, y) =>
    line.map((_, x) => placeName(sheet, rowAfter + y, column + x)),
  );
}

function grownSheet(
  step: Extract<Step, { kind: 'sheet' | 'rewritten' }>,
  now: Situation,
): string[] {
  const current = now.addedSheets.get(step) ?? null;
  // Whoever has deleted it has done the work already.
  if (current === null) return [];
  const { after } = step;
  const isUntouched =
    after !== null &&
    after.address === current.address &&
    after.parts === current.parts &&
    JSON.stringify(after.formulas) === JSON.stringify(current.formulas);
  return isUntouched ? [] : [step.sheet];
}
