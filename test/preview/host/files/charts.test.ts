import { writeXlsx } from 'hucre/xlsx';
import { chartData } from '../../../../src/preview/charts/chartData';
import { openWorkbookFile } from '../../../../src/preview/host/files/openWorkbookFile';

it('shows a chart of a file with the series that stand there', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Plan',
        rows: [
          ['Jahr', 'Ertrag', 'Aufwand'],
          ['2023', 10, 7],
          ['2024', 20, 8],
        ],
        charts: [
          {
            type: 'column',
            title: 'Entwicklung',
            anchor: { from: { row: 4, col: 0 }, to: { row: 14, col: 5 } },
            series: [
              { name: 'Aufwand', values: 'C2:C3', categories: 'A2:A3' },
              { name: 'Ertrag', values: 'B2:B3', categories: 'A2:A3' },
            ],
          },
        ],
      },
    ],
  });
  const workbook = await openWorkbookFile('Plan.xlsx', bytes);
  const [chart] = workbook.activeSheet.charts;
  expect(chart!.title).toBe('Entwicklung');
  expect(chartData(workbook, chart!)).toMatchObject({
    categories: ['2023', '2024'],
    series: [
      { name: 'Aufwand', values: [7, 8] },
      { name: 'Ertrag', values: [10, 20] },
    ],
  });
});
