import { parseArea, parseReference } from '../../core/workbook/address';
import type { ChartState } from '../host/workbook/model/sheetParts';
import type { WorkbookState } from '../host/workbook/model/workbook';

export interface ChartData {
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly number[] }[];
}

type Grid = readonly (readonly (string | number | null)[])[];

/** The series that a chart shows, as Excel takes them from its cells: texts at the edges are names. */
export function chartData(workbook: WorkbookState, { source, seriesBy }: ChartState): ChartData {
  const cells = cellsOf(workbook, source);
  const [height, width] = [cells.length, cells[0]?.length ?? 0];
  // Left to itself, Excel takes as series whatever there are fewer of.
  const byRows = seriesBy === 'Rows' || (seriesBy !== 'Columns' && width > height);
  const lines = byRows ? cells : transposed(cells);
  const hasNames = lines.slice(1).every(([first]) => typeof first === 'string');
  const hasCategories = lines[0]?.slice(1).some((cell) => typeof cell !== 'number') ?? false;
  const [head = [], ...rest] = hasCategories ? lines : [[], ...lines];
  const skip = hasNames ? 1 : 0;
  const series = rest.map((line, index) => ({
    name: hasNames ? String(line[0] ?? '') : `Datenreihe ${String(index + 1)}`,
    values: line.slice(skip).map((value) => (typeof value === 'number' ? value : 0)),
  }));
  const count = series[0]?.values.length ?? 0;
  const categories = Array.from({ length: count }, (_, index) =>
    String(head[index + skip] ?? index + 1),
  );
  return { categories, series };
}

function cellsOf(workbook: WorkbookState, source: string): Grid {
  const reference = parseReference(source.replace(/\$/g, ''));
  const sheet = workbook.sheets.find(({ name }) => name === reference?.sheet);
  const area = reference === null ? null : parseArea(reference.cells);
  if (sheet === undefined || area === null) return [];
  return Array.from({ length: Math.min(area.rows, 500) }, (_, row) =>
    Array.from({ length: Math.min(area.columns, 100) }, (__, column) => {
      const { value } = sheet.cells.get(area.row + row, area.column + column);
      return typeof value === 'number' || typeof value === 'string' ? value : null;
    }),
  );
}

function transposed(grid: Grid): Grid {
  return (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
}
