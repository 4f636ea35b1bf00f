import type { CellImage, CellsStep, Record, Step } from '../undo/record';
import { entryOfImage } from './entry';
import { removeMarks } from './marks';
import { cellProperties, writeArea } from './writeArea';

/** What is to be taken back, and what has to be known for it. */
export interface Reversal {
  readonly steps: Record['steps'];
  /** Ids of the sheets that are still there. */
  readonly sheetIds: ReadonlySet<string>;
  /** Ids of the marks, by the id of their sheet. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
  /** Ids of the added sheets that go away again. */
  readonly addedSheets: readonly string[];
  /** The part that holds the record, which goes with the last step. */
  readonly partId: string | null;
}

/**
 * Puts the way back into the context's one batch. First everything that was added goes, the last before the first, so
 * that rows are counted as they were; then every area gets back what it held.
 */
export function revert(
  workbook: Excel.Workbook,
  { steps, sheetIds, marks, addedSheets, partId }: Reversal,
): void {
  const { worksheets } = workbook;
  const there = steps.filter((step) => step.kind === 'sheet' || sheetIds.has(step.sheetId));
  const of = <Kind extends Step['kind']>(kind: Kind): Extract<Step, { kind: Kind }>[] =>
    there.filter((step): step is Extract<Step, { kind: Kind }> => step.kind === kind);
  for (const id of addedSheets) worksheets.getItem(id).delete();
  for (const { row, count, sheetId } of of('rows').reverse()) {
    const rows = worksheets.getItem(sheetId).getRange(`${row + 1}:${row + count}`);
    rows.delete(Excel.DeleteShiftDirection.up);
  }
  for (const { sheetId } of of('marks')) {
    removeMarks(worksheets.getItem(sheetId), marks.get(sheetId) ?? []);
  }
  for (const step of of('cells').reverse()) restoreCells(worksheets.getItem(step.sheetId), step);
  if (partId !== null) workbook.customXmlParts.getItem(partId).delete();
}

function restoreCells(sheet: Excel.Worksheet, { rowBefore, column, before }: CellsStep): void {
  if (rowBefore === null) return;
  const range = sheet.getRangeByIndexes(rowBefore, column, before.length, before[0]!.length);
  const formats = before.map((line) => line.map(({ format }) => format));
  const entries = before.map((line) => line.map((cell) => entryOfImage(cell, cell.format)));
  writeArea(range, { entries, formats });
  const hasLooks = before.some((line) => line.some(({ look }) => look !== null));
  if (hasLooks) range.setCellProperties(before.map((line) => line.map(properties)));
}

function properties({ look }: CellImage): Excel.SettableCellProperties {
  return look === null ? {} : cellProperties(look);
}
