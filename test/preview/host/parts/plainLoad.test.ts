import { openExcel } from './excel';

type Loadable = OfficeExtension.ClientObject & {
  load(): unknown;
  toJSON(): Readonly<Record<string, unknown>>;
  readonly _scalarPropertyNames: readonly string[];
};
type Find = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

const table: Find = (sheet) => sheet.tables.getItem('Tabelle1');
const chart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItem('Diagramm 1');
const custom = (sheet: Excel.Worksheet) => sheet.getRange('B2').conditionalFormats.getItemAt(0);

it.each<[string, Find]>([
  ['Table', table],
  ['TableColumn', (sheet) => sheet.tables.getItem('Tabelle1').columns.getItemAt(0)],
  ['TableRow', (sheet) => sheet.tables.getItem('Tabelle1').rows.getItemAt(0)],
  ['AutoFilter', (sheet) => sheet.autoFilter],
  ['NamedItem', (_, workbook) => workbook.names.getItem('Ansatz')],
  ['Comment', (sheet) => sheet.comments.getItemByCell('B2')],
  ['ConditionalFormat', custom],
  ['ConditionalFormatRule', (sheet) => custom(sheet).custom.rule],
  ['ConditionalRangeFormat', (sheet) => custom(sheet).custom.format],
  ['ConditionalRangeFont', (sheet) => custom(sheet).custom.format.font],
  ['ConditionalRangeFill', (sheet) => custom(sheet).custom.format.fill],
  ['ConditionalRangeBorder', (sheet) => custom(sheet).custom.format.borders.top],
  ['DataValidation', (sheet) => sheet.getRange('B2').dataValidation],
  ['Chart', chart],
  ['ChartTitle', (sheet) => chart(sheet).title],
  ['ChartLegend', (sheet) => chart(sheet).legend],
  ['ChartAxis', (sheet) => chart(sheet).axes.valueAxis],
  ['ChartAxisTitle', (sheet) => chart(sheet).axes.categoryAxis.title],
  ['ChartGridlines', (sheet) => chart(sheet).axes.valueAxis.majorGridlines],
  ['ChartDataLabels', (sheet) => chart(sheet).dataLabels],
  ['ChartPlotArea', (sheet) => chart(sheet).plotArea],
  ['ChartAreaFormat', (sheet) => chart(sheet).format],
  ['ChartFont', (sheet) => chart(sheet).title.format.font],
  ['ChartBorder', (sheet) => chart(sheet).format.border],
  ['ChartSeries', (sheet) => chart(sheet).series.getItemAt(0)],
  ['ChartLineFormat', (sheet) => chart(sheet).series.getItemAt(0).format.line],
  ['PageLayout', (sheet) => sheet.pageLayout],
  ['HeaderFooterGroup', (sheet) => sheet.pageLayout.headersFooters],
  ['HeaderFooter', (sheet) => sheet.pageLayout.headersFooters.defaultForAllPages],
  ['PageBreak', (sheet) => sheet.horizontalPageBreaks.getItem(0)],
  ['WorksheetProtection', (sheet) => sheet.protection],
  ['WorkbookProtection', (_, workbook) => workbook.protection],
])('%s gives every property that the client knows', async (_, find) => {
  const excel = await openExcel();
  const missing = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    sheet.getRange('A1:B3').values = [
      ['Konto', 'Ansatz'],
      ['Umsatzerlöse', 100],
      ['Materialaufwand', 40],
    ];
    sheet.tables.add('A1:B3', true);
    context.workbook.names.add('Ansatz', sheet.getRange('B2:B3'));
    sheet.comments.add('B2', 'Woher?');
    sheet.getRange('B2').conditionalFormats.add('Custom').custom.rule.formula = '=B2>50';
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'));
    sheet.horizontalPageBreaks.add('A20');
    const object = find(sheet, context.workbook) as Loadable;
    object.load();
    await context.sync();
    const given = object.toJSON();
    return object._scalarPropertyNames.filter((name) => name !== '_Id' && !(name in given));
  });
  expect(missing).toEqual([]);
  expect([...excel.engine.unknownNames]).toEqual([]);
});
