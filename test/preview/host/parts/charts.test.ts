import { openExcel, type OpenExcel } from './excel';

/** A sheet with figures of two years. */
async function withFigures<Value>(
  excel: OpenExcel,
  batch: (sheet: Excel.Worksheet) => Promise<Value>,
): Promise<Value> {
  return excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    sheet.getRange('A1:C4').values = [
      ['Konto', 'Ansatz', 'Ist'],
      ['Umsatzerlöse', 100, 90],
      ['Materialaufwand', 40, 45],
      ['Personalaufwand', 30, 31],
    ];
    return batch(sheet);
  });
}

it.each<[string, 'Auto' | 'Columns' | 'Rows', string[]]>([
  ['A1:C4', 'Auto', ['Ansatz', 'Ist']],
  ['A1:C4', 'Columns', ['Ansatz', 'Ist']],
  ['A1:C4', 'Rows', ['Umsatzerlöse', 'Materialaufwand', 'Personalaufwand']],
  ['A1:B4', 'Auto', ['Ansatz']],
  ['B2:C4', 'Columns', ['Datenreihe1', 'Datenreihe2']],
])('%s by %s has the series %j', async (source, by, names) => {
  const excel = await openExcel();
  const found = await withFigures(excel, async (sheet) => {
    const { series } = sheet.charts.add('ColumnClustered', sheet.getRange(source), by);
    series.load('items/name');
    await sheet.context.sync();
    return series.items.map(({ name }) => name);
  });
  expect(found).toEqual(names);
});

it('keeps what was set, for whoever draws it', async () => {
  const excel = await openExcel();
  await withFigures(excel, async (sheet) => {
    const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:C4'));
    chart.set({ name: 'Plan und Ist', top: 20, left: 30, width: 400, height: 250 });
    chart.title.text = 'Erfolgsplan';
    chart.legend.visible = false;
    chart.axes.valueAxis.title.text = 'TEUR';
    chart.axes.valueAxis.minimum = 0;
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#123456');
    first.hasDataLabels = true;
    await sheet.context.sync();
  });
  expect(excel.sheet.charts).toMatchObject([
    {
      name: 'Plan und Ist',
      chartType: 'BarClustered',
      source: 'Erfolgsplan!A1:C4',
      title: 'Erfolgsplan',
      legendVisible: false,
      top: 20,
      left: 30,
      width: 400,
      height: 250,
      settings: { 'axes/valueAxis/title/text': 'TEUR', 'axes/valueAxis/minimum': 0 },
      series: [{ settings: { 'format/fill/color': '#123456', hasDataLabels: true } }, {}],
    },
  ]);
});

it('is found by its name, and gone when deleted', async () => {
  const excel = await openExcel();
  const found = await withFigures(excel, async (sheet) => {
    sheet.charts.add('Pie', sheet.getRange('A1:B4'));
    const chart = sheet.charts.getItem('diagramm 1');
    chart.title.load('text');
    await sheet.context.sync();
    chart.delete();
    const gone = sheet.charts.getItemOrNullObject('Diagramm 1');
    await sheet.context.sync();
    return [chart.title.text, gone.isNullObject];
  });
  expect(found).toEqual(['Ansatz', true]);
});

it('lies over the cells from one to another', async () => {
  const excel = await openExcel();
  await withFigures(excel, async (sheet) => {
    sheet.charts.add('Line', sheet.getRange('A1:C4')).setPosition('B3', 'D6');
    await sheet.context.sync();
  });
  expect(excel.sheet.charts).toMatchObject([{ left: 48, top: 30, width: 144, height: 60 }]);
});

it('gives the values of a series and takes others', async () => {
  const excel = await openExcel();
  const found = await withFigures(excel, async (sheet) => {
    const chart = sheet.charts.add('Line', sheet.getRange('A1:C4'));
    const added = chart.series.add('Vorjahr');
    added.setValues(sheet.getRange('C2:C4'));
    const values = added.getDimensionValues('Values');
    chart.series.load('count');
    await sheet.context.sync();
    return [values.value, chart.series.count];
  });
  expect(found).toEqual([[90, 45, 31], 3]);
});
