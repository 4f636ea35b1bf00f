import { sumsOf } from '../../../src/preview/bars/sums';
import { chartData } from '../../../src/preview/charts/chartData';
import { linePath } from '../../../src/preview/charts/ChartPicture';
import { scaleOf } from '../../../src/preview/charts/scale';
import type {
  ChartSeriesState,
  ChartState,
} from '../../../src/preview/host/workbook/model/sheetParts';
import { newWorkbook } from '../../../src/preview/host/workbook/model/newWorkbook';
import { area, sheetOf } from './sheets';

it('counts every filled cell of a selection, and adds its numbers', () => {
  const sheet = sheetOf([
    ['Konto', 0.1],
    [null, 0.2],
    ['x', 5],
  ]);
  expect(sumsOf(sheet, area('A1:B2'))).toEqual({ sum: 0.3, numbers: 2, filled: 3 });
  expect(sumsOf(sheet, area('A:A'))).toEqual({ sum: 0, numbers: 0, filled: 2 });
});

describe('a chart', () => {
  const workbook = newWorkbook('Plan.xlsx', ['Leer']);
  workbook.sheets.push(
    sheetOf([
      [null, '2023', '2024', '2025'],
      ['Ertrag', 10, 20, 30],
      ['Aufwand', 5, 6, 7],
    ]),
  );
  const chart = (source: string, seriesBy: string) =>
    chartData(workbook, { source, seriesBy, chartType: 'ColumnClustered' } as ChartState);

  const RED = '#FF0000';
  const bare = { color: null, edge: null, isLine: false, isMarkers: false, isDash: false };

  it('takes names and categories from the edges of its cells', () => {
    expect(chart('Plan!$A$1:$D$3', 'Rows')).toEqual({
      isStacked: false,
      columnWidth: 0.4,
      categories: ['2023', '2024', '2025'],
      series: [
        { ...bare, name: 'Ertrag', values: [10, 20, 30] },
        { ...bare, name: 'Aufwand', values: [5, 6, 7] },
      ],
    });
  });

  it('shows the series that were set, each with its name, cells, kind and colour', () => {
    const own = (more: Partial<ChartSeriesState>): ChartSeriesState => ({
      ...{ name: 'Ansatz', values: null, categories: null, settings: {} },
      ...more,
    });
    const data = chartData(workbook, {
      source: 'Plan!A1:D3',
      seriesBy: 'Rows',
      chartType: 'ColumnClustered',
      series: [
        own({ name: '=Plan!$A$2', values: 'Plan!$B$2:$C$2', categories: "='Plan'!$B$1:$C$1" }),
        own({
          values: 'Plan!A3:C3',
          settings: { chartType: 'Line', 'format/line/color': RED },
        }),
        own({ name: 'ohne' }),
        own({ name: 'ausgeblendet', values: 'Plan!B2:D2', settings: { filtered: true } }),
      ],
    } as unknown as ChartState);
    expect(data).toEqual({
      isStacked: false,
      columnWidth: 0.4,
      categories: ['2023', '2024', '3'],
      series: [
        { ...bare, name: 'Ertrag', values: [10, 20] },
        // Excel draws a text as zero.
        { ...bare, name: 'Ansatz', values: [0, 5, 6], color: RED, edge: RED, isLine: true },
        { ...bare, name: 'ohne', values: [] },
      ],
    });
  });

  it('draws a line with a gap where a value is missing', () => {
    expect(linePath([1, 2, null, 4], (value, at) => [at, value])).toBe('M0,1L1,2M3,4');
    expect(linePath([], () => [0, 0])).toBe('');
  });

  it('takes the fewer lines for its series, if nobody says', () => {
    expect(chart('Plan!A1:D3', 'Auto').series).toHaveLength(2);
    expect(chart('Plan!A1:D3', 'Columns').series).toHaveLength(3);
  });

  it('is empty where its cells are gone', () => {
    expect(chart('#REF!', 'Auto')).toEqual({
      isStacked: false,
      columnWidth: 0.4,
      categories: [],
      series: [],
    });
  });

  it.each([
    [[3, 97], 0, 100, [0, 50, 100]],
    [[-5, 15], -5, 15, [-5, 0, 5, 10, 15]],
    [[], 0, 1, [0, 0.5, 1]],
  ])('with the values %j reaches from %d to %d', (values, lowest, highest, ticks) => {
    expect(scaleOf(values)).toEqual({ lowest, highest, ticks });
  });
});
