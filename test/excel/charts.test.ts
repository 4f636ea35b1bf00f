import type { Change, Chart } from '../../src/core/workbook/change';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { undo } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import { openExcel, pictureOf, sheetOf } from './excelApp';

const SPANS = {
  Spanne: [
    ['Lage in der Spanne', 'bis Median', 'Koblenz'],
    ['VZÄ', 0.4, 0.3],
    ['Mahnungen', 0.7, 0.9],
  ],
};
const CHART: Chart = {
  titleCell: 'A1',
  place: 'E2:J12',
  source: 'A1:C3',
  series: [
    { kind: 'stacked column', color: '#8C8C8C' },
    { kind: 'diamond', color: '#000000' },
  ],
  gapWidth: 200,
  numberFormat: '0%',
};
const write = async (changes: readonly Change[]) =>
  applyChanges(changes, await readWorkbook(), { label: 'Vergleich' });

it('adds a chart with a title that follows its cell, and with the looks of its series', async () => {
  const excel = await openExcel(SPANS);
  expect((await write([{ sheet: 'Spanne', chart: CHART }])).kind).toBe('written');
  const [chart] = sheetOf(excel, 'Spanne').charts;
  expect(chart).toMatchObject({
    chartType: 'ColumnStacked',
    source: 'Spanne!A1:C3',
    titleFormula: "='Spanne'!$A$1",
    legendPosition: 'Bottom',
    settings: { 'axes/valueAxis/numberFormat': '0%' },
    series: [
      { settings: { 'format/fill/color': '#8C8C8C' } },
      { settings: { chartType: 'LineMarkers', markerStyle: 'Diamond' } },
    ],
  });
});

it('draws a series of dashes', async () => {
  const excel = await openExcel(SPANS);
  const [columns] = CHART.series;
  const chart: Chart = { ...CHART, series: [columns!, { kind: 'dash', color: '#000000' }] };
  await write([{ sheet: 'Spanne', chart }]);
  expect(sheetOf(excel, 'Spanne').charts[0]!.series).toMatchObject([
    {},
    { settings: { chartType: 'LineMarkers', markerStyle: 'Dash' } },
  ]);
});

it('takes back its own chart and no other', async () => {
  const excel = await openExcel(SPANS);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Spanne');
    sheet.charts.add('ColumnStacked', sheet.getRange('A1:B3'));
    await context.sync();
  });
  const before = pictureOf(excel);
  await write([{ sheet: 'Spanne', chart: CHART }]);
  expect(sheetOf(excel, 'Spanne').charts).toHaveLength(2);
  expect((await undo()).kind).toBe('undone');
  expect(pictureOf(excel)).toEqual(before);
});

it('takes back two charts of one change, of which somebody has deleted one', async () => {
  const excel = await openExcel(SPANS);
  const second = { ...CHART, place: 'E20:J30' };
  await write([
    { sheet: 'Spanne', chart: CHART },
    { sheet: 'Spanne', chart: second },
  ]);
  sheetOf(excel, 'Spanne').charts.pop();
  expect((await undo()).kind).toBe('undone');
  expect(sheetOf(excel, 'Spanne').charts).toEqual([]);
});

it('leaves a chart that somebody adds afterwards', async () => {
  const excel = await openExcel(SPANS);
  await write([{ sheet: 'Spanne', chart: CHART }]);
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Spanne');
    sheet.charts.add('ColumnStacked', sheet.getRange('A1:B3')).name = 'Mein Diagramm';
    await context.sync();
  });
  expect((await undo()).kind).toBe('undone');
  expect(sheetOf(excel, 'Spanne').charts.map(({ name }) => name)).toEqual(['Mein Diagramm']);
});

it('takes a new sheet with its chart back at once', async () => {
  const excel = await openExcel(SPANS);
  const before = pictureOf(excel);
  const cells = SPANS.Spanne.flatMap((line, row) =>
    line.map((content, column) => ({
      row,
      column,
      write: typeof content === 'number' ? { value: content } : { text: content },
    })),
  );
  await write([{ newSheet: 'Vergleich', cells, charts: [CHART] }]);
  expect(sheetOf(excel, 'Vergleich').charts).toHaveLength(1);
  expect((await undo()).kind).toBe('undone');
  expect(pictureOf(excel)).toEqual(before);
});
