import { openExcel } from './excel';

it.each([
  ['freezeRows', (panes: Excel.WorksheetFreezePanes) => panes.freezeRows(2), 'Erfolgsplan!1:2'],
  [
    'freezeColumns',
    (panes: Excel.WorksheetFreezePanes) => panes.freezeColumns(1),
    'Erfolgsplan!A:A',
  ],
  ['freezeAt', (panes: Excel.WorksheetFreezePanes) => panes.freezeAt('A1:B3'), 'Erfolgsplan!A1:B3'],
  [
    'freezeAt of rows',
    (panes: Excel.WorksheetFreezePanes) => panes.freezeAt('1:3'),
    'Erfolgsplan!1:3',
  ],
])('%s keeps cells in sight', async (_, freeze, address) => {
  const excel = await openExcel();
  const frozen = await excel.run(async (context) => {
    const panes = context.workbook.worksheets.getItem('Erfolgsplan').freezePanes;
    freeze(panes);
    const location = panes.getLocationOrNullObject().load('address');
    await context.sync();
    return location.address;
  });
  expect(frozen).toBe(address);
  expect(excel.happenings).toContainEqual({ kind: 'appearanceChanged', sheet: excel.sheet });
});

it('has no location when nothing is frozen any more', async () => {
  const excel = await openExcel();
  const isNull = await excel.run(async (context) => {
    const panes = context.workbook.worksheets.getItem('Erfolgsplan').freezePanes;
    panes.freezeRows(2);
    panes.unfreeze();
    const location = panes.getLocationOrNullObject();
    await context.sync();
    return location.isNullObject;
  });
  expect(isNull).toBe(true);
});

it.each([
  ['a number of rows below 0', -1],
  ['half a row', 1.5],
])('refuses %s', async (_, count) => {
  const excel = await openExcel();
  const code = await excel.refusal((context) =>
    context.workbook.worksheets.getItem('Erfolgsplan').freezePanes.freezeRows(count),
  );
  expect(code).toBe('InvalidArgument');
});
