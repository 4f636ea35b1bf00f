import { arrayImage } from '../undo/arrayImage';
import type { CellImage, CellsStep, Record, Step } from '../undo/record';
import type { Situation } from '../undo/situation';
import { toXml } from '../undo/xml';
import { rewriteSheet } from './addSheet';
import { entryOfImage } from './entry';
import { askImage } from './image';
import { removeMarks } from './marks';
import { askSign } from './sign';
import { cellProperties, writeArea } from './writeArea';

/** What is known of the way back while and after it is gone. */
export interface Reversal {
  readonly begun: () => boolean;
  /** Whether nothing is left of a step. */
  readonly isTakenBack: (step: Step) => boolean;
  /** How areas are afterwards. */
  readonly restored: ReadonlyMap<Step, () => CellImage[][]>;
}

/**
 * Puts the way back into the context's one batch. First the record notes that it begins. Then everything that was
 * added goes, the last before the first, so that rows are counted as they were, and every area gets back what it held.
 * The record goes at the end.
 */
export function revert(
  workbook: Excel.Workbook,
  record: Record,
  now: Situation,
  partId: string,
): Reversal {
  const { worksheets, customXmlParts } = workbook;
  customXmlParts.getItem(partId).setXml(toXml({ ...record, interrupted: true }));
  const begun = askSign(workbook);
  const present = new Set(now.sheets.map(({ id }) => id));
  const marks = new Map(now.marks);
  const charts = new Set<string>();
  const signs = new Map<Step, () => boolean>();
  const restored = new Map<Step, () => CellImage[][]>();
  for (const step of inReverse(record.steps)) {
    if (step.kind === 'sheet') {
      const added = now.addedSheets.get(step);
      if (added) worksheets.getItem(added.id).delete();
    } else if (present.has(step.sheetId)) {
      const sheet = worksheets.getItem(step.sheetId);
      if (step.kind === 'rows') deleteRows(sheet, step);
      else if (step.kind === 'rewritten') rewriteSheet(sheet, step.before);
      else if (step.kind === 'chart') {
        for (const { id } of now.charts.get(step) ?? []) {
          // All of the record's at once, whichever of its steps has added them.
          if (!charts.has(id)) sheet.charts.getItem(id).delete();
          charts.add(id);
        }
      } else if (step.kind === 'marks') {
        removeMarks(sheet, marks.get(step.sheetId) ?? []);
        // All of a sheet's at once, whichever of the steps has set them.
        marks.delete(step.sheetId);
      } else if (step.rowBefore !== null) restored.set(step, restoreCells(sheet, step));
    }
    signs.set(step, askSign(workbook));
  }
  customXmlParts.getItem(partId).delete();
  return { begun, isTakenBack: (step) => signs.get(step)?.() ?? false, restored };
}

const ORDER: readonly Step['kind'][] = ['sheet', 'chart', 'rows', 'marks', 'rewritten', 'cells'];

function inReverse(steps: readonly Step[]): Step[] {
  const reversed = [...steps].reverse();
  return ORDER.flatMap((kind) => reversed.filter((step) => step.kind === kind));
}

function deleteRows(sheet: Excel.Worksheet, step: Extract<Step, { kind: 'rows' }>): void {
  const rows = sheet.getRange(`${step.row + 1}:${step.row + step.count}`);
  rows.delete(Excel.DeleteShiftDirection.up);
}

function restoreCells(
  sheet: Excel.Worksheet,
  { rowBefore, column, before, wasArray }: CellsStep,
): () => CellImage[][] {
  const area = { row: rowBefore!, column, rows: before.length, columns: before[0]!.length };
  const range = sheet.getRangeByIndexes(area.row, column, area.rows, area.columns);
  const formats = before.map((line) => line.map(({ format }) => format));
  const entries = before.map((line) => line.map((cell) => entryOfImage(cell, cell.format)));
  writeArea(range, { entries, formats });
  const hasLooks = before.some((line) => line.some(({ look }) => look !== null));
  if (hasLooks) range.setCellProperties(before.map((line) => line.map(properties)));
  const restored = askImage(sheet, area, hasLooks);
  return wasArray === true ? () => arrayImage(restored()) : restored;
}

function properties({ look }: CellImage): Excel.SettableCellProperties {
  return look === null ? {} : cellProperties(look);
}
