import type { Sheet, Workbook } from 'hucre/xlsx';
import { newId } from '../workbook/model/newWorkbook';
import type {
  ChartSeriesState,
  ChartState,
  CommentState,
  HyperlinkState,
  TableState,
} from '../workbook/model/sheetParts';
import { areaOf, areasIn } from './areaText';

type FileChart = NonNullable<Sheet['charts']>[number];

export function readTables(sheet: Sheet): TableState[] {
  return (sheet.tables ?? []).flatMap((table) => {
    const area = areaOf(table.range ?? '');
    if (area === null) return [];
    return {
      id: newId(),
      name: table.displayName ?? table.name,
      area,
      showHeaders: true,
      showTotals: table.showTotalRow ?? false,
      showFilterButton: table.showAutoFilter ?? true,
      showBandedRows: table.showRowStripes ?? true,
      showBandedColumns: table.showColumnStripes ?? false,
      highlightFirstColumn: false,
      highlightLastColumn: false,
      style: table.style ?? '',
    };
  });
}

/** A cell with a thread also holds a note, for versions of Excel that know no threads; only the thread is shown. */
export function readComments(sheet: Sheet, persons: Workbook['persons']): CommentState[] {
  const threads = (sheet.threadedComments ?? []).filter(({ ref }) => ref !== undefined);
  const comments = threads.flatMap((thread): CommentState[] => {
    const area = areaOf(thread.ref!);
    if (area === null) return [];
    return [
      {
        id: newId(),
        cell: { row: area.row, column: area.column },
        content: thread.text,
        authorName: persons?.find(({ id }) => id === thread.personId)?.displayName ?? '',
        creationDate: thread.date ?? '',
        resolved: thread.done ?? false,
        isNote: false,
      },
    ];
  });
  for (const [key, { comment }] of sheet.cells ?? []) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isThread = comments.some(({ cell }) => cell.row === row && cell.column === column);
    if (comment === undefined || isThread) continue;
    comments.push({
      id: newId(),
      cell: { row, column },
      content: comment.text,
      authorName: comment.author ?? '',
      creationDate: '',
      resolved: false,
      isNote: true,
    });
  }
  return comments;
}

export function readHyperlinks(sheet: Sheet): HyperlinkState[] {
  return [...(sheet.cells ?? [])].flatMap(([key, { hyperlink }]) => {
    if (hyperlink === undefined) return [];
    const [row = 0, column = 0] = key.split(',').map(Number);
    const isInside = hyperlink.location !== undefined;
    return {
      area: { row, column, rows: 1, columns: 1 },
      address: isInside ? null : hyperlink.target,
      documentReference: hyperlink.location ?? null,
      screenTip: hyperlink.tooltip ?? null,
      textToDisplay: hyperlink.display ?? null,
    };
  });
}

/** The nearest Excel.ChartType; a file says of bars whether they lie in a part that is not read. */
const CHART_TYPES: Readonly<Record<string, string>> = {
  bar: 'ColumnClustered',
  bar3D: '3DColumnClustered',
  line: 'Line',
  line3D: '3DLine',
  pie: 'Pie',
  pie3D: '3DPie',
  doughnut: 'Doughnut',
  area: 'Area',
  area3D: '3DArea',
  scatter: 'XYScatter',
  bubble: 'Bubble',
  radar: 'Radar',
  surface: 'Surface',
  stock: 'StockHLC',
  ofPie: 'PieOfPie',
};
const CELL_WIDTH = 48;
const CELL_HEIGHT = 15;

export function readCharts(sheet: Sheet): ChartState[] {
  return (sheet.charts ?? []).map((chart, index) => {
    const { from, to } = chart.anchor ?? { from: { row: 0, col: 0 } };
    return {
      id: newId(),
      name: chart.frameTitle ?? `Diagramm ${String(index + 1)}`,
      chartType: CHART_TYPES[chart.kinds[0] ?? ''] ?? 'ColumnClustered',
      source: sourceOf(chart),
      seriesBy: 'Auto',
      series: readSeries(chart),
      title: chart.title ?? '',
      titleVisible: chart.title !== undefined,
      legendPosition: 'Right',
      legendVisible: chart.legend !== false,
      top: from.row * CELL_HEIGHT,
      left: from.col * CELL_WIDTH,
      width: ((to?.col ?? from.col + 8) - from.col) * CELL_WIDTH,
      height: ((to?.row ?? from.row + 15) - from.row) * CELL_HEIGHT,
      settings: {},
    };
  });
}

function readSeries({ series = [] }: FileChart): ChartSeriesState[] {
  return series.map(({ name, valuesRef, categoriesRef }, index) => ({
    name: name ?? `Datenreihe${String(index + 1)}`,
    values: valuesRef ?? null,
    categories: categoriesRef ?? null,
    settings: {},
  }));
}

function sourceOf({ series = [] }: FileChart): string {
  const references = series.flatMap(({ categoriesRef, valuesRef }) => [categoriesRef, valuesRef]);
  return [...new Set(references.filter((reference) => reference !== undefined))].join(',');
}

/** Of a list of areas the first, which is what Excel's object model knows of a filter. */
export function readFilter(sheet: Sheet) {
  return areasIn(sheet.autoFilter?.range ?? '')[0] ?? null;
}
