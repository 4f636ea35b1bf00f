import { roundTrip } from '../roundTrip';
import { askAddedSheet } from '../write/addedSheet';
import { askCharts, chartsOf, type KnownChart } from '../write/charts';
import { askImage } from '../write/image';
import { askLabels } from '../write/labels';
import { askOwnMarks } from '../write/marks';
import { askLastRows, type LastRows } from './lastRows';
import type { AddedSheet, CellImage, Record, Step } from './record';

/** How it looks now where a record has left its traces. */
export interface Situation {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly isProtected: boolean;
  }[];
  /** By step; missing where its sheet is gone. */
  readonly cells: ReadonlyMap<Step, readonly (readonly CellImage[])[]>;
  readonly labels: ReadonlyMap<Step, readonly string[]>;
  /** Cells of inserted rows that hold something. */
  readonly rows: ReadonlyMap<Step, readonly { readonly row: number; readonly column: number }[]>;
  /** Of the sheets where rows were inserted, by id. */
  readonly lastRows: LastRows;
  readonly addedSheets: ReadonlyMap<Step, AddedSheet | null>;
  /** Of the sheets where charts were added, those that are the record's. */
  readonly charts: ReadonlyMap<Step, readonly KnownChart[]>;
  /** By the id of the sheet. */
  readonly marks: ReadonlyMap<string, readonly string[]>;
}

export function readSituation({ id: recordId, steps }: Record): Promise<Situation> {
  return roundTrip(({ workbook }) => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    const { worksheets } = workbook;
    worksheets.load('items/id, items/name, items/protection/protected');
    const cells: Answers<CellImage[][]> = [];
    const labels: Answers<string[]> = [];
    const rows: Answers<{ row: number; column: number }[]> = [];
    const added: Answers<AddedSheet | null> = [];
    const charts: Answers<KnownChart[]> = [];
    const marks = new Map<string, () => string[]>();
    const lastRows = askLastRows(
      workbook,
      steps.flatMap((step) => (step.kind === 'rows' ? [step.sheetId] : [])),
    );
    for (const step of steps) {
      if (step.kind === 'sheet') {
        const key = step.after?.id ?? step.sheet;
        added.push([step, askAddedSheet(worksheets.getItemOrNullObject(key))]);
        continue;
      }
      const sheet = worksheets.getItemOrNullObject(step.sheetId);
      if (step.kind === 'rewritten') added.push([step, askAddedSheet(sheet)]);
      else if (step.kind === 'cells') {
        cells.push([step, askCells(sheet, step)]);
        const { rowAfter: row, column, labels: known } = step;
        labels.push([step, askLabels(sheet, { row, column, rows: known?.length ?? 0 })]);
      } else if (step.kind === 'rows') rows.push([step, askFilledCells(sheet, step)]);
      else if (step.kind === 'chart') {
        const all = askCharts(sheet);
        const { before, isFinished } = step;
        charts.push([step, () => chartsOf(recordId, all(), before, isFinished)]);
      }
      // Many marks may be on one sheet; they are asked for once.
      else if (!marks.has(step.sheetId)) marks.set(step.sheetId, askOwnMarks(sheet, recordId));
    }
    return () => {
      const present = new Set(worksheets.items.map(({ id }) => id));
      const answered = <Answer>(answers: Answers<Answer>): [Step, Answer][] =>
        answers
          .filter(([step]) => step.kind === 'sheet' || present.has(step.sheetId))
          .map(([step, answer]) => [step, answer()]);
      return {
        readOnly: workbook.readOnly,
        structureProtected: workbook.protection.protected,
        sheets: worksheets.items.map(({ id, name, protection }) => ({
          id,
          name,
          isProtected: protection.protected,
        })),
        cells: new Map(answered(cells)),
        labels: new Map(answered(labels)),
        rows: new Map(answered(rows)),
        lastRows: lastRows(),
        addedSheets: new Map(answered(added)),
        charts: new Map(answered(charts)),
        marks: new Map(
          [...marks]
            .filter(([sheetId]) => present.has(sheetId))
            .map(([sheetId, answer]) => [sheetId, answer()]),
        ),
      };
    };
  });
}

type Answers<Answer> = [Step, () => Answer][];

function askCells(
  sheet: Excel.Worksheet,
  { rowAfter, column, before, after }: Extract<Step, { kind: 'cells' }>,
): () => CellImage[][] {
  const like = after ?? before;
  const [rows, columns] = [like.length, like[0]?.length ?? 0];
  if (rows === 0 || columns === 0) return () => [];
  const withLook = like.some((line) => line.some(({ look }) => look !== null));
  return askImage(sheet, { row: rowAfter, column, rows, columns }, withLook);
}

function askFilledCells(
  sheet: Excel.Worksheet,
  { rowAfter, count }: Extract<Step, { kind: 'rows' }>,
): () => { row: number; column: number }[] {
  const used = sheet.getRange(`${rowAfter + 1}:${rowAfter + count}`).getUsedRangeOrNullObject(true);
  used.load('rowIndex, columnIndex, formulas');
  return () => {
    const { isNullObject: isEmpty } = used;
    if (isEmpty) return [];
    const { rowIndex, columnIndex, formulas } = used;
    return formulas.flatMap((line, y) =>
      line.flatMap((formula, x) =>
        formula === '' ? [] : [{ row: rowIndex + y, column: columnIndex + x }],
      ),
    );
  };
}
