import type { Chart, ChartSeries } from '../../core/workbook/change';

const KIND = 'ColumnStacked';

/** The name tells whose chart it is, and which record has added it. */
function nameOf(recordId: string): string {
  return `Planwerk ${recordId}`;
}

/** `sheetName`: a title follows its cell by a reference that names the sheet. */
export function addChart(
  sheet: Excel.Worksheet,
  sheetName: string,
  chart: Chart,
  recordId: string,
): void {
  const added = sheet.charts.add(KIND, sheet.getRange(chart.source), Excel.ChartSeriesBy.columns);
  added.name = nameOf(recordId);
  const [start, end = start] = chart.place.split(':');
  added.setPosition(start!, end);
  const titleCell = chart.titleCell.replace(/([A-Z]+)(\d+)/, '$$$1$$$2');
  added.title.setFormula(`='${sheetName.replace(/'/g, "''")}'!${titleCell}`);
  added.legend.position = Excel.ChartLegendPosition.bottom;
  added.axes.valueAxis.numberFormat = chart.numberFormat;
  chart.series.forEach((look, index) => lookOf(added.series.getItemAt(index), look, chart));
}

/** A dash is a bar across the columns, which a diamond lies in front of. */
const SIZES = { diamond: 12, dash: 20 } as const;

function lookOf(
  series: Excel.ChartSeries,
  { kind, color }: ChartSeries,
  { gapWidth }: Chart,
): void {
  if (kind === 'stacked column') {
    series.format.fill.setSolidColor(color);
    // The line around it tells a stretch from its neighbour of the same grey, and a bright one from the paper.
    series.format.line.color = '#000000';
    series.format.line.weight = 1;
    series.gapWidth = gapWidth;
    return;
  }
  series.chartType = Excel.ChartType.lineMarkers;
  series.format.line.lineStyle = Excel.ChartLineStyle.none;
  series.markerStyle =
    kind === 'dash' ? Excel.ChartMarkerStyle.dash : Excel.ChartMarkerStyle.diamond;
  series.markerSize = SIZES[kind];
  series.markerBackgroundColor = color;
  series.markerForegroundColor = '#FFFFFF';
}

/** A chart of a sheet, as far as it tells whose it is. */
export interface KnownChart {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export function askCharts(sheet: Excel.Worksheet): () => KnownChart[] {
  const { charts } = sheet;
  charts.load('items/id, items/name, items/chartType');
  return () => charts.items.map(({ id, name, chartType: kind }) => ({ id, name, kind }));
}

/**
 * The charts that a record has added. A batch can stop between adding a chart and giving it its name: as long as the
 * record has not been read back, one of our kind that was not there before is ours, too.
 */
export function chartsOf(
  recordId: string,
  charts: readonly KnownChart[],
  before: readonly string[],
  isFinished: boolean,
): KnownChart[] {
  return charts.filter(
    ({ name, kind }) =>
      name === nameOf(recordId) || (!isFinished && kind === KIND && !before.includes(name)),
  );
}
