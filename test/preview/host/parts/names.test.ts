import { openExcel } from './excel';

it.each<[string, string, unknown]>([
  ["='Plan 2024'!$B$3:$B$9", 'Range', "'Plan 2024'!$B$3:$B$9"],
  ['=0.19', 'Double', 0.19],
  ['=12', 'Integer', 12],
  ['="EUR"', 'String', 'EUR'],
  ['=TRUE', 'Boolean', true],
  ['=#REF!', 'Error', '#REF!'],
])('a name for %s is of type %s', async (formula, type, value) => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const item = context.workbook.names.add('Ansatz', formula, 'geprüft');
    item.load();
    await context.sync();
    return item.toJSON();
  });
  expect(found).toMatchObject({ formula, type, value, scope: 'Workbook', comment: 'geprüft' });
});

it('leads to its range, from a range with $ signs', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan 2024');
    const item = sheet.names.add('Ansatz', sheet.getRange('B3:B9')).load('formula,scope');
    const range = item.getRange().load('address');
    const missing = sheet.names.getItemOrNullObject('Anderes');
    await context.sync();
    return [String(item.formula), item.scope, range.address, missing.isNullObject];
  });
  expect(found).toEqual(["='Plan 2024'!$B$3:$B$9", 'Worksheet', "'Plan 2024'!B3:B9", true]);
});

it.each([
  ['', 'InvalidArgument'],
  ['2024', 'InvalidArgument'],
  ['B3', 'InvalidArgument'],
  ['R1C1', 'InvalidArgument'],
  ['c', 'InvalidArgument'],
  ['Ansatz 2024', 'InvalidArgument'],
  ['ANSATZ', 'ItemAlreadyExists'],
  ['tabelle1', 'ItemAlreadyExists'],
  ['Überschuss_2024', 'none'],
])('a name „%s“ beside Ansatz and Tabelle1: %s', async (name, code) => {
  const excel = await openExcel();
  const refused = await excel.refusal((context) => {
    const { names, worksheets } = context.workbook;
    names.add('Ansatz', '=1');
    worksheets.getItem('Erfolgsplan').tables.add('A1:B2', true);
    names.add(name, '=2');
  });
  expect(refused).toBe(code);
});

it('is changed, hidden and deleted', async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const { names } = context.workbook;
    names.add('Ansatz', '=1');
    names.add('Ist', '=2').delete();
    names.getItem('ansatz').set({ formula: '=Erfolgsplan!$A$1', visible: false, comment: 'neu' });
    await context.sync();
  });
  expect(excel.workbook.names).toEqual([
    { name: 'Ansatz', formula: '=Erfolgsplan!$A$1', visible: false, comment: 'neu' },
  ]);
});

it('has no range when it stands for a number', async () => {
  const excel = await openExcel();
  const code = await excel.refusal((context) =>
    context.workbook.names.add('Satz', '=0.19').getRange().load('address'),
  );
  expect(code).toBe('InvalidOperation');
});
