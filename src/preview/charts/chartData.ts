import type { CellValue } from '../../core/workbook/snapshot';
import { displayText } from '../host/display/displayText';
import { findTarget } from '../host/workbook/edit/addresses';
import { styleAt } from '../host/workbook/model/look';
import type { ChartSeriesState, ChartState } from '../host/workbook/model/sheetParts';
import type { WorkbookState } from '../host/workbook/model/workbook';
import { seriesName, seriesOf } from '../host/workbook/objects/charts/series';

export interface ChartData {
  /** Whether its columns stand upon one another. */
  readonly isStacked: boolean;
  readonly categories: readonly string[];
  /** The part of the room at its place that a column takes. */
  readonly columnWidth: number;
  readonly series: readonly Series[];
}

export interface Series {
  readonly name: string;
  /** null where a cell holds no number: nothing is drawn there. */
  readonly values: readonly (number | null)[];
  /** #RRGGBB where it was given one. */
  readonly color: string | null;
  /** The line around its columns, where it was given one. */
  readonly edge: string | null;
  readonly isLine: boolean;
  /** Whether its points stand for themselves, without a line. */
  readonly isMarkers: boolean;
  /** Whether those are dashes, and no diamonds. */
  readonly isDash: boolean;
}

/** More could not be told apart in a picture. */
const MOST_POINTS = 500;

/** What a chart shows: its series, those that were set or those of its source, and the names along its axis. */
export function chartData(workbook: WorkbookState, chart: ChartState): ChartData {
  const lines = seriesOf(workbook, chart).filter(({ settings }) => settings['filtered'] !== true);
  const series = lines.map((line) => ({
    name: seriesName(workbook, line),
    values: cellsOf(workbook, line.values).map(({ value }) => drawn(value)),
    color: colorOf(line),
    edge: textOf(line.settings['format/line/color']),
    isLine: kindOf(line, chart).startsWith('Line'),
    isMarkers: line.settings['format/line/lineStyle'] === 'None',
    isDash: line.settings['markerStyle'] === 'Dash',
  }));
  const named = lines.find(({ categories }) => categories !== null);
  const names = cellsOf(workbook, named?.categories ?? null).map(({ text }) => text);
  const count = Math.max(0, ...series.map(({ values }) => values.length));
  const categories = Array.from({ length: count }, (_, index) => names[index] ?? `${index + 1}`);
  return {
    isStacked: chart.chartType.includes('Stacked'),
    categories,
    columnWidth: widthOf(lines),
    series,
  };
}

/** Excel's own distance between columns is one and a half times their width. */
const USUAL_GAP = 150;

function widthOf(lines: readonly ChartSeriesState[]): number {
  const given = lines.map(({ settings }) => settings['gapWidth']).find((gap) => gap !== undefined);
  return 1 / (1 + (typeof given === 'number' ? given : USUAL_GAP) / 100);
}

function cellsOf(workbook: WorkbookState, reference: string | null) {
  const found = reference === null ? null : findTarget(workbook, workbook.activeSheet, reference);
  if (found === null) return [];
  const { sheet, area } = found;
  const count = Math.min(area.rows * area.columns, MOST_POINTS);
  return Array.from({ length: count }, (_, index) => {
    const row = area.row + Math.floor(index / area.columns);
    const column = area.column + (index % area.columns);
    const { value } = sheet.cells.get(row, column);
    const { numberFormat } = styleAt(sheet, row, column);
    return { value, text: displayText(value, numberFormat, workbook.date1904).text };
  });
}

function kindOf({ settings }: ChartSeriesState, { chartType }: ChartState): string {
  const own = settings['chartType'];
  return typeof own === 'string' ? own : chartType;
}

function colorOf({ settings }: ChartSeriesState): string | null {
  const given =
    settings['format/fill/color'] ??
    settings['markerBackgroundColor'] ??
    settings['format/line/color'];
  return textOf(given);
}

function textOf(given: unknown): string | null {
  return typeof given === 'string' && given !== '' ? given : null;
}

/** Excel draws a text as zero, and leaves out what is empty or #N/A. */
function drawn(value: CellValue | null): number | null {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value !== '' ? 0 : null;
}
