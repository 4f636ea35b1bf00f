import type { Area } from '../../../../../core/workbook/address';
import { findTarget } from '../../edit/addresses';
import { sheetAddress } from '../../model/areas';
import type { ChartSeriesState, ChartState } from '../../model/sheetParts';
import type { SheetState, WorkbookState } from '../../model/workbook';
import { absoluteReference } from '../absoluteReference';

/**
 * The series of a chart: those that were set, otherwise those of its source. As Excel does, a first row of texts gives
 * the names and a first column of texts the categories (by rows the other way round).
 */
export function seriesOf(workbook: WorkbookState, chart: ChartState): readonly ChartSeriesState[] {
  if (chart.series !== undefined) return chart.series;
  const source = findTarget(workbook, workbook.activeSheet, chart.source);
  return source === null ? [] : readSeries(source.sheet, source.area, isByRows(chart, source.area));
}

/** Left to itself, Excel takes the fewer lines for series. */
function isByRows({ seriesBy }: ChartState, { rows, columns }: Area): boolean {
  return seriesBy === 'Rows' || (seriesBy === 'Auto' && rows < columns);
}

function readSeries(sheet: SheetState, area: Area, byRows: boolean): ChartSeriesState[] {
  const isLabel = (row: number, column: number): boolean => {
    const { value } = sheet.cells.get(row, column);
    return value === null || typeof value === 'string';
  };
  const { row, column, rows, columns } = area;
  const [lines, length] = byRows ? [rows, columns] : [columns, rows];
  const cell = (line: number, place: number): [number, number] =>
    byRows ? [row + line, column + place] : [row + place, column + line];
  const hasNames = length > 1 && count(lines, (line) => isLabel(...cell(line, 0))) === lines;
  const skipped = hasNames ? 1 : 0;
  const labels = count(length - skipped, (place) => isLabel(...cell(0, place + skipped)));
  const hasCategories = lines > 1 && labels === length - skipped;
  const stretch = (line: number): string => {
    const [first, left] = cell(line, skipped);
    const size = length - skipped;
    const part = byRows ? { rows: 1, columns: size } : { rows: size, columns: 1 };
    return sheetAddress(sheet.name, { row: first, column: left, ...part });
  };
  const first = hasCategories ? 1 : 0;
  return Array.from({ length: lines - first }, (_, index) => {
    const [nameRow, nameColumn] = cell(first + index, 0);
    const named = { row: nameRow, column: nameColumn, rows: 1, columns: 1 };
    return {
      name: hasNames ? `=${absoluteReference(sheet.name, named)}` : `Datenreihe${index + 1}`,
      values: stretch(first + index),
      categories: hasCategories ? stretch(0) : null,
      settings: {},
    };
  });
}

function count(length: number, fits: (index: number) => boolean): number {
  return Array.from({ length }, (_, index) => index).filter(fits).length;
}

/** What a series is called: the content of the cell that its name refers to, or the name itself. */
export function seriesName(workbook: WorkbookState, { name }: ChartSeriesState): string {
  const target = name.startsWith('=') ? findTarget(workbook, workbook.activeSheet, name) : null;
  if (target === null) return name;
  const { value } = target.sheet.cells.get(target.area.row, target.area.column);
  return typeof value === 'object' ? (value?.error ?? '') : String(value);
}
