import { openExcel } from './excel';

type Attempt = (sheet: Excel.Worksheet, workbook: Excel.Workbook) => unknown;

it.each<[string, Attempt]>([
  ['comments.getItemOrNullObject', (sheet) => sheet.comments.getItemOrNullObject('x').load('id')],
  [
    'conditionalFormats.getItemOrNullObject',
    (sheet) => sheet.getRange('A1').conditionalFormats.getItemOrNullObject('x').load('id'),
  ],
  [
    'getTables().getItemOrNullObject',
    (sheet) => sheet.getRange('A1').getTables().getItemOrNullObject('x').load('id'),
  ],
  ['autoFilter.clearColumnCriteria', (sheet) => sheet.autoFilter.clearColumnCriteria(0)],
])('%s came with ExcelApi 1.14', async (_, attempt) => {
  const codes = [];
  for (const excelApi of ['1.13', '1.14'] as const) {
    const excel = await openExcel({ excelApi });
    codes.push(
      await excel.refusal((context) =>
        attempt(context.workbook.worksheets.getItem('Erfolgsplan'), context.workbook),
      ),
    );
    excel.engine.unknownNames.clear();
  }
  expect(codes).toEqual(['ApiNotFound', 'none']);
});

it.each<[string, Attempt]>([
  ['tables', (sheet) => sheet.tables.add('A1:B2', true)],
  ['names', (_, workbook) => workbook.names.add('Ansatz', '=1')],
  ['comments', (sheet) => sheet.comments.add('A1', 'Woher?')],
  ['conditional formats', (sheet) => sheet.getRange('A1').conditionalFormats.add('Custom')],
  ['data validation', (sheet) => sheet.getRange('A1').dataValidation.clear()],
  ['charts', (sheet) => sheet.charts.add('Line', sheet.getRange('A1:B2'))],
  ['page layout', (sheet) => (sheet.pageLayout.centerHorizontally = true)],
  ['page breaks', (sheet) => sheet.horizontalPageBreaks.add('A5')],
  ['frozen panes', (sheet) => sheet.freezePanes.freezeRows(1)],
  ['links', (sheet) => (sheet.getRange('A1').hyperlink = { address: 'https://example.org/' })],
  ['protection', (sheet) => sheet.protection.protect()],
  ['the protection of the workbook', (_, workbook) => workbook.protection.protect()],
  ['filters', (sheet) => sheet.autoFilter.apply('A1:B2')],
])('denies %s where nothing can be changed', async (_, attempt) => {
  const excel = await openExcel({ viewOnly: true });
  const code = await excel.refusal((context) =>
    attempt(context.workbook.worksheets.getItem('Erfolgsplan'), context.workbook),
  );
  expect(code).toBe('AccessDenied');
  expect(excel.happenings).toEqual([]);
});

it('says that it does not filter by criteria', async () => {
  const excel = await openExcel();
  const code = await excel.refusal((context) =>
    context.workbook.worksheets
      .getItem('Erfolgsplan')
      .autoFilter.apply('A1:B9', 0, { filterOn: 'Values', values: ['EUR'] }),
  );
  expect(code).toBe('UnsupportedOperation');
});
