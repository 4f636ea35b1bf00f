import type { Area } from '../workbook/address';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import { isProtocol } from '../workbook/protocolSheet';
import { readColumns } from './columns/columns';
import { readUnit } from './columns/heading';
import { NO_TABLE, type Correction } from './correction';
import { correctionsFor } from './corrections';
import { kindOfTable } from './kinds';
import { planYearOf } from './planYear';
import { readRows } from './rows/rows';
import { adjustTypes } from './rows/adjustTypes';
import { findBands, type Band } from './sheet/bands';
import { textOf } from './sheet/content';
import { findGroups, type ColumnGroup } from './sheet/groups';
import { readLines, type Line } from './sheet/lines';
import { yearsOfRows } from './rowYears';
import { findSums } from './sums/findSums';
import { transposeIfNeeded } from './transpose';
import type { Grid, MoneyUnit, Plan, Table } from './types';
import { withoutHelpers } from './helperColumns';
import { mergeVorspalten } from './vorspalte';

/**
 * Reads a workbook as a plan: every table on every sheet, wherever it stands. What a person has corrected is read as
 * the person says. A Prüfprotokoll of ours is no part of the plan.
 */
export function readPlan(snapshot: Snapshot, corrections: readonly Correction[] = []): Plan {
  const drafts = snapshot.sheets.filter((sheet) => !isProtocol(sheet)).flatMap(draftTables);
  const corrected = correctionsFor(drafts, corrections);
  const isNone = (draft: Draft): boolean => corrected.get(draft)?.kind === NO_TABLE;
  const tables = drafts
    .filter((draft) => !isNone(draft))
    .map((draft) => completeTable(draft, corrected.get(draft) ?? null));
  return {
    tables,
    planYear: planYearOf(tables),
    dismissed: drafts
      .filter(isNone)
      .map((draft) => completeTable(draft, corrected.get(draft) ?? null)),
  };
}

/** A table as it stands there, before anybody says what it is. */
type Draft = Omit<Grid, 'kind' | 'correction'>;

function draftTables(sheet: Sheet): Draft[] {
  return findBands(readLines(sheet)).flatMap((band) =>
    findGroups(band).flatMap((group) => draftTable(sheet, band, group) ?? []),
  );
}

function draftTable(sheet: Sheet, band: Band, group: ColumnGroup): Draft | null {
  const drafted = withoutHelpers({
    columns: readColumns(band, group, sheet.merges),
    ...readRows(sheet.name, band, group),
  });
  if (!drafted.rows.some(({ type }) => type !== 'heading')) return null;
  const title = band.titles
    .flatMap(({ cells }) => cells.map(textOf))
    .filter((text) => text !== '')
    .join(' · ');
  const draft = transposeIfNeeded(mergeVorspalten(drafted));
  return {
    sheet: sheet.name,
    area: areaOf(band, group),
    title,
    ...unitOf(band, group),
    ...draft,
    rowYears: draft.transposed ? null : yearsOfRows(band.lines, group),
  };
}

function completeTable(draft: Draft, correction: Correction | null): Table {
  const { kind: saidKind = null, unit: saidUnit = null } = correction ?? {};
  const kind = saidKind === null || saidKind === NO_TABLE ? kindOfTable(draft) : saidKind;
  const grid: Grid = {
    ...draft,
    ...(saidUnit === null ? {} : inUnit(draft, saidUnit)),
    kind,
    rows: adjustTypes(draft.rows, draft.numbers, kind),
    correction,
  };
  return { ...grid, ...findSums(grid) };
}

/** All money of the table in the unit that the person says, whatever single headings name. */
function inUnit({ columns }: Draft, unit: MoneyUnit): Pick<Table, 'unit' | 'unitCell' | 'columns'> {
  return {
    unit,
    unitCell: null,
    columns: columns.map((column) => (column.unit === null ? column : { ...column, unit })),
  };
}

/** The unit that the title or the heading names first, else the one that stands behind the figures themselves. */
function unitOf(
  { titles, headings, lines }: Band,
  { values }: ColumnGroup,
): Pick<Table, 'unit' | 'unitCell'> {
  for (const { cells, row } of [...titles, ...headings]) {
    for (const cell of cells) {
      const text = textOf(cell);
      const unit = readUnit(text);
      if (unit !== null) return { unit, unitCell: { row, column: cell.column, text } };
    }
  }
  return { unit: unitBehindFigures(lines, new Set(values)), unitCell: null };
}

function unitBehindFigures(lines: readonly Line[], values: ReadonlySet<number>): Table['unit'] {
  const namesNone = new Set<string>(['General']);
  for (const { cells } of lines) {
    for (const { column, format } of cells) {
      if (namesNone.has(format) || !values.has(column)) continue;
      const unit = readUnit(format);
      if (unit !== null) return unit;
      namesNone.add(format);
    }
  }
  return null;
}

function areaOf({ headings, lines }: Band, { keys, labels, values }: ColumnGroup): Area {
  const columns = [...keys, ...labels, ...values];
  const column = Math.min(...columns);
  const row = headings[0]?.row ?? lines[0]!.row;
  return {
    row,
    column,
    rows: lines[lines.length - 1]!.row - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}
