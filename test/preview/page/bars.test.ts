import { sumsOf } from '../../../src/preview/bars/sums';
import { chartData } from '../../../src/preview/charts/chartData';
import { scaleOf } from '../../../src/preview/charts/scale';
import type { ChartState } from '../../../src/preview/host/workbook/model/sheetParts';
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
    chartData(workbook, { source, seriesBy } as ChartState);

  it('takes names and categories from the edges of its cells', () => {
    expect(chart('Plan!$A$1:$D$3', 'Rows')).toEqual({
      categories: ['2023', '2024', '2025'],
      series: [
        { name: 'Ertrag', values: [10, 20, 30] },
        { name: 'Aufwand', values: [5, 6, 7] },
      ],
    });
  });

  it('takes the fewer lines for its series, if nobody says', () => {
    expect(chart('Plan!A1:D3', 'Auto').series).toHaveLength(2);
    expect(chart('Plan!A1:D3', 'Columns').series).toHaveLength(3);
  });

  it('is empty where its cells are gone', () => {
    expect(chart('#REF!', 'Auto')).toEqual({ categories: [], series: [] });
  });

  it.each([
    [[3, 97], 0, 100, [0, 50, 100]],
    [[-5, 15], -5, 15, [-5, 0, 5, 10, 15]],
    [[], 0, 1, [0, 0.5, 1]],
  ])('with the values %j reaches from %d to %d', (values, lowest, highest, ticks) => {
    expect(scaleOf(values)).toEqual({ lowest, highest, ticks });
  });
});
