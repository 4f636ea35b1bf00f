import type { Area } from '../workbook/address';
import type { Sheet, Snapshot } from '../workbook/snapshot';
import { readColumns } from './columns/columns';
import { readUnit } from './columns/heading';
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
import type { Plan, Table } from './types';
import { withoutHelpers } from './helperColumns';
import { mergeVorspalten } from './vorspalte';

/** Reads a workbook as a plan: every table on every sheet, wherever it stands. */
export function readPlan(snapshot: Snapshot): Plan {
  const tables = snapshot.sheets.flatMap(readTables);
  return { tables, planYear: planYearOf(tables) };
}

function readTables(sheet: Sheet): Table[] {
  return findBands(readLines(sheet)).flatMap((band) =>
    findGroups(band).flatMap((group) => readTable(sheet, band, group) ?? []),
  );
}

function readTable(sheet: Sheet, band: Band, group: ColumnGroup): Table | null {
  const drafted = withoutHelpers({
    columns: readColumns(band, group, sheet.merges),
    ...readRows(sheet.name, band.lines, group),
  });
  if (!drafted.rows.some(({ type }) => type !== 'heading')) return null;
  const title = band.titles
    .flatMap(({ cells }) => cells.map(textOf))
    .filter((text) => text !== '')
    .join(' · ');
  const area = areaOf(band, group);
  const draft = transposeIfNeeded(mergeVorspalten(drafted));
  const kind = kindOfTable({ title, sheet: sheet.name, ...draft });
  const grid = {
    sheet: sheet.name,
    area,
    title,
    kind,
    ...unitOf(band, group),
    ...draft,
    rowYears: draft.transposed ? null : yearsOfRows(band.lines, group),
    rows: adjustTypes(draft.rows, draft.numbers, kind),
  };
  return { ...grid, ...findSums(grid) };
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
