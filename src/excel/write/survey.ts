import type { Area } from '../../core/workbook/address';
import { askFilled } from '../read/filled';
import { askMerges } from '../read/merges';
import { roundTrip } from '../roundTrip';
import { askLastRows, type LastRows } from '../undo/lastRows';
import type { AddedSheet, CellImage } from '../undo/record';
import { askAddedSheet } from './addedSheet';
import { askImage } from './image';
import { askCharts } from './charts';
import { askOwnMarks } from './marks';
import type { PlannedCells, PlannedStep } from './plan';

/** How the workbook is just before something is written: everything that may stand in the way, and the before-image. */
export interface Survey {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  /** Every sheet of the workbook. */
  readonly sheets: readonly SurveyedSheet[];
  /** Merged areas of the sheets that are written to, by name. */
  readonly merges: ReadonlyMap<string, readonly Area[]>;
  readonly areas: ReadonlyMap<PlannedCells, SurveyedArea>;
  /** What stands on the sheets that are to be written anew; null where one is gone. */
  readonly rewritten: ReadonlyMap<PlannedStep, AddedSheet | null>;
  /** How many tables the row cuts that rows are inserted before. */
  readonly tablesAtRow: ReadonlyMap<PlannedStep, number>;
  /** Of the sheets where rows are inserted, by name. */
  readonly lastRows: LastRows;
  /** The names of the charts on a sheet before one is added. */
  readonly charts: ReadonlyMap<PlannedStep, readonly string[]>;
  /** The ids of our marks where they are to be taken away. */
  readonly ownMarks: ReadonlyMap<PlannedStep, readonly string[]>;
}

interface SurveyedSheet {
  readonly id: string;
  readonly name: string;
  readonly isProtected: boolean;
}

export interface SurveyedArea {
  readonly cells: readonly (readonly CellImage[])[];
  /** null where some cells do and some do not. */
  readonly spills: boolean | null;
  readonly isArray: boolean | null;
  readonly tables: readonly string[];
  /** All that the array of its first cell fills; null where that is no array. */
  readonly filled: Area | null;
}

/** Whether a change touches more of its cells than content and number format. */
export function touchesLook({ cells }: PlannedCells): boolean {
  return cells.some((line) =>
    line.some(
      ({ look }) => look !== undefined && Object.keys(look).some((key) => key !== 'numberFormat'),
    ),
  );
}

export function survey(steps: readonly PlannedStep[], signal?: AbortSignal): Promise<Survey> {
  return roundTrip(({ workbook }) => {
    workbook.load('readOnly');
    workbook.protection.load('protected');
    const { worksheets } = workbook;
    worksheets.load('items/id, items/name, items/protection/protected');
    const areas = steps.flatMap((step) => {
      if (step.kind !== 'cells' || step.rowBefore === null) return [];
      return [[step, askArea(worksheets.getItemOrNullObject(step.sheet), step)] as const];
    });
    const written = new Set(areas.map(([{ sheet }]) => sheet));
    const merges = [...written].map(
      (name) => [name, askMerges(worksheets.getItemOrNullObject(name))] as const,
    );
    const rewritten = steps.flatMap((step) => {
      if (step.kind !== 'rewrite') return [];
      const sheet = worksheets.getItemOrNullObject(step.change.before.newSheet);
      return [[step, askAddedSheet(sheet)] as const];
    });
    const tablesAtRow = steps.flatMap((step) => {
      if (step.kind !== 'rows') return [];
      const { sheet, before } = step.change;
      const row = worksheets.getItemOrNullObject(sheet).getRange(`${before + 1}:${before + 1}`);
      return [[step, row.getTables(false).getCount()] as const];
    });
    const lastRows = askLastRows(
      workbook,
      steps.flatMap((step) => (step.kind === 'rows' ? [step.change.sheet] : [])),
    );
    const charts = steps.flatMap((step) => {
      if (step.kind !== 'chart') return [];
      return [[step, askCharts(worksheets.getItemOrNullObject(step.change.sheet))] as const];
    });
    const ownMarks = steps.flatMap((step) => {
      if (step.kind !== 'unmark') return [];
      return [[step, askOwnMarks(worksheets.getItemOrNullObject(step.change.sheet))] as const];
    });
    return () => {
      const present = new Set(worksheets.items.map(({ name }) => name));
      return {
        readOnly: workbook.readOnly,
        structureProtected: workbook.protection.protected,
        sheets: worksheets.items.map(({ id, name, protection }) => ({
          id,
          name,
          isProtected: protection.protected,
        })),
        merges: new Map(
          merges.filter(([name]) => present.has(name)).map(([name, answer]) => [name, answer()]),
        ),
        areas: new Map(
          areas
            .filter(([{ sheet }]) => present.has(sheet))
            .map(([step, answer]) => [step, answer()]),
        ),
        rewritten: new Map(rewritten.map(([step, answer]) => [step, answer()])),
        tablesAtRow: new Map(tablesAtRow.map(([step, count]) => [step, count.value])),
        lastRows: lastRows(),
        charts: new Map(
          charts
            .filter(([{ change }]) => present.has(change.sheet))
            .map(([step, answer]) => [step, answer().map(({ name }) => name)]),
        ),
        ownMarks: new Map(
          ownMarks
            .filter(([{ change }]) => present.has(change.sheet))
            .map(([step, answer]) => [step, answer()]),
        ),
      };
    };
  }, signal);
}

function askArea(sheet: Excel.Worksheet, step: PlannedCells): () => SurveyedArea {
  const [rows, columns] = [step.cells.length, step.cells[0]!.length];
  const area = { row: step.rowBefore!, column: step.column, rows, columns };
  const image = askImage(sheet, area, touchesLook(step));
  const range = sheet.getRangeByIndexes(area.row, area.column, rows, columns);
  range.load('hasSpill, savedAsArray');
  const tables = range.getTables(false);
  tables.load('items/name');
  const filled = step.freezes === 'array' ? askFilled(range.getCell(0, 0)) : () => null;
  return () => {
    const { hasSpill: spills, savedAsArray: isArray } = range;
    return {
      cells: image(),
      spills,
      isArray,
      tables: tables.items.map(({ name }) => name),
      filled: filled(),
    };
  };
}
