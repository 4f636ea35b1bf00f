import { arrayImage } from '../undo/arrayImage';
import { toXml } from '../undo/xml';
import type { CellImage, Record } from '../undo/record';
import { askAddedSheet } from './addedSheet';
import { addSheet, rewriteSheet } from './addSheet';
import { entryOf, TEXT_FORMAT } from './entry';
import { askImage } from './image';
import { askLabels } from './labels';
import { addChart } from './charts';
import { addMark, removeMarks } from './marks';
import type { Progress } from './findDone';
import type { PlannedCells, PlannedStep } from './plan';
import { askSign } from './sign';
import { touchesLook, type Survey } from './survey';
import { cellProperties, writeArea } from './writeArea';

/** What is known of a batch while and after it runs. */
export interface Performance {
  readonly progress: () => Progress;
  readonly partId: () => string;
  /** How an area was in the very moment before it was written; null where the batch did not get there. */
  readonly justBefore: (step: PlannedStep) => CellImage[][] | null;
  /** The step of the record with how it is afterwards. */
  readonly after: () => Record['steps'];
}

/**
 * Puts the whole change into the context's one batch: first the record of how it was, so that it is there whatever
 * happens; then the steps; at the end the question how it is now.
 */
export function perform(
  workbook: Excel.Workbook,
  steps: readonly PlannedStep[],
  now: Survey,
  record: Record,
): Performance {
  const begun = askSign(workbook);
  const part = workbook.customXmlParts.add(toXml(record));
  part.load('id');
  const recorded = steps.filter(({ kind }) => kind !== 'unmark');
  const signs = new Map<PlannedStep, () => boolean>();
  const images = new Map<PlannedStep, () => CellImage[][]>();
  for (const step of steps) {
    if (step.kind === 'cells' && step.rowBefore !== null) {
      const image = askCells(workbook, step, step.row);
      images.set(step, step.freezes === 'array' ? () => arrayImage(image()) : image);
    }
    signs.set(step, performStep(workbook, step, now, record.id));
  }
  const answers = record.steps.map((step, index) => askAfter(workbook, recorded[index]!, step));
  return {
    progress: () => {
      // Without any answer nobody knows how far it got.
      if (!begun()) return { surely: 0, possibly: steps.length };
      const surely = steps.filter((step) => signs.get(step)!()).length;
      return { surely, possibly: Math.min(surely + 1, steps.length) };
    },
    partId: () => part.id,
    justBefore: (step) => answerOf(images.get(step)),
    after: () => answers.map((answer) => answer()),
  };
}

function performStep(
  workbook: Excel.Workbook,
  step: PlannedStep,
  now: Survey,
  recordId: string,
): () => boolean {
  const { worksheets } = workbook;
  switch (step.kind) {
    case 'cells':
      writeCells(worksheets.getItem(step.sheet), step, now);
      return askSign(workbook);
    case 'rows': {
      const { sheet, before, insertRows } = step.change;
      const rows = worksheets.getItem(sheet).getRange(`${before + 1}:${before + insertRows}`);
      rows.insert(Excel.InsertShiftDirection.down);
      return askSign(workbook);
    }
    case 'sheet':
      addSheet(worksheets, step.change, recordId);
      return askSign(workbook);
    case 'rewrite': {
      const { rewrite, before } = step.change;
      rewriteSheet(worksheets.getItem(before.newSheet), rewrite);
      return askSign(workbook);
    }
    case 'chart': {
      const { sheet, chart } = step.change;
      addChart(worksheets.getItem(sheet), sheet, chart, recordId);
      return askSign(workbook);
    }
    case 'mark':
      addMark(worksheets.getItem(step.change.sheet), step.change, recordId);
      return askSign(workbook);
    case 'unmark':
      removeMarks(worksheets.getItem(step.change.sheet), now.ownMarks.get(step) ?? []);
      return askSign(workbook);
  }
}

function writeCells(sheet: Excel.Worksheet, step: PlannedCells, now: Survey): void {
  const { row, column, cells } = step;
  const before = now.areas.get(step)?.cells;
  const formats = cells.map((line, y) =>
    line.map(({ look, write }, x) => {
      // A row that was inserted looks like the row above it, and stays so.
      const format = look?.numberFormat ?? before?.[y]?.[x]?.format ?? null;
      // In a cell formatted as text a figure or a formula would be a text.
      return format === TEXT_FORMAT && !('text' in write) ? 'General' : format;
    }),
  );
  const entries = cells.map((line, y) =>
    line.map(({ write }, x) => entryOf(write, formats[y]![x]!)),
  );
  const range = sheet.getRangeByIndexes(row, column, cells.length, cells[0]!.length);
  writeArea(range, { entries, formats });
  if (touchesLook(step)) {
    range.setCellProperties(
      cells.map((line) => line.map(({ look }) => cellProperties(look ?? {}))),
    );
  }
}

function askAfter(
  workbook: Excel.Workbook,
  planned: PlannedStep,
  step: Record['steps'][number],
): () => Record['steps'][number] {
  if (step.kind === 'cells' && planned.kind === 'cells') {
    const after = askCells(workbook, planned, step.rowAfter);
    const { column, rowAfter: row } = step;
    const place = { row, column, rows: planned.cells.length };
    const labels = askLabels(workbook.worksheets.getItem(step.sheet), place);
    return () => ({ ...step, after: after(), labels: labels() });
  }
  // From then on only its name tells our chart.
  if (step.kind === 'chart') return () => ({ ...step, isFinished: true });
  if (step.kind === 'sheet' || step.kind === 'rewritten') {
    const after = askAddedSheet(workbook.worksheets.getItem(step.sheet));
    return () => ({ ...step, after: after() });
  }
  return () => step;
}

function askCells(
  { worksheets }: Excel.Workbook,
  planned: PlannedCells,
  row: number,
): () => CellImage[][] {
  const { sheet, column, cells } = planned;
  const area = { row, column, rows: cells.length, columns: cells[0]!.length };
  return askImage(worksheets.getItem(sheet), area, touchesLook(planned));
}

function answerOf(image: (() => CellImage[][]) | undefined): CellImage[][] | null {
  try {
    return image?.() ?? null;
  } catch {
    // The client has no answer for what comes behind a failing action.
    return null;
  }
}
