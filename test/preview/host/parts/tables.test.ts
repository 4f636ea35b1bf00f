import { openExcel } from './excel';
import { withTable } from './planTable';

it('makes a table of an address or a range, with a name of its own', async () => {
  const excel = await openExcel();
  const names = await excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    const one = worksheets.getItem('Erfolgsplan').tables.add('A1:C3', true).load('name');
    const range = worksheets.getItem('Plan 2024').getRange('B2:C5');
    const other = tables.add(range, true).load('name');
    tables.load('count,items/name');
    await context.sync();
    return [one.name, other.name, tables.items.map(({ name }) => name), tables.count];
  });
  expect(names).toEqual(['Tabelle1', 'Tabelle2', ['Tabelle1', 'Tabelle2'], 2]);
});

it.each<[string, (table: Excel.Table) => Excel.Range, string]>([
  ['getRange', (table) => table.getRange(), 'Erfolgsplan!A1:C3'],
  ['getHeaderRowRange', (table) => table.getHeaderRowRange(), 'Erfolgsplan!A1:C1'],
  ['getDataBodyRange', (table) => table.getDataBodyRange(), 'Erfolgsplan!A2:C3'],
  ['its column', (table) => table.columns.getItem('ist').getRange(), 'Erfolgsplan!C1:C3'],
  ['data', (table) => table.columns.getItem(2).getDataBodyRange(), 'Erfolgsplan!B2:B3'],
  ['a row', (table) => table.rows.getItemAt(1).getRange(), 'Erfolgsplan!A3:C3'],
])('finds its parts: %s', async (_, part, address) => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table) => {
    const range = part(table).load('address');
    await table.context.sync();
    return range.address;
  });
  expect(found).toBe(address);
});

it.each([
  ['texts instead of numbers', ['Konto', 2024, 2025], ['Konto', '2024', '2025']],
  ['names where there are none', ['Konto', '', ''], ['Konto', 'Spalte2', 'Spalte3']],
  ['no name twice', ['Konto', 'Ist', 'ist'], ['Konto', 'Ist', 'ist2']],
])('gives its columns %s', async (_, given, names) => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    sheet.getRange('A1:C1').values = [given];
    const { columns } = sheet.tables.add('A1:C3', true);
    columns.load('items/name');
    await context.sync();
    return columns.items.map(({ name }) => name);
  });
  expect(found).toEqual(names);
});

it.each<[string, (sheet: Excel.Worksheet, table: Excel.Table) => unknown, string]>([
  ['tables that overlap', (sheet) => sheet.tables.add('C3:D9', true), 'InvalidArgument'],
  [
    'a table on another sheet',
    (sheet) => sheet.tables.add("'Plan 2024'!A1:B2", true),
    'InvalidArgument',
  ],
  ['a name that reads as a cell', (_, table) => (table.name = 'AB12'), 'InvalidArgument'],
  ['a name with a blank', (_, table) => (table.name = 'Mein Plan'), 'InvalidArgument'],
  [
    'a table that is not there',
    (sheet) => sheet.tables.getItem('Nichts').load('name'),
    'ItemNotFound',
  ],
  [
    'totals that are not shown',
    (_, table) => table.getTotalRowRange().load('address'),
    'ItemNotFound',
  ],
  ['rows of another width', (_, table) => table.rows.add(-1, [['A', 1]]), 'InvalidArgument'],
  ['a size that leaves its headers', (_, table) => table.resize('A2:C9'), 'InvalidArgument'],
])('refuses %s', async (_, attempt, code) => {
  const excel = await openExcel();
  const refused = await excel.refusal((context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    attempt(sheet, sheet.tables.add('A1:C3', true));
  });
  expect(refused).toBe(code);
});

it.each([
  ['C3:D9', false, 1],
  ['C3:D9', true, 0],
  ['A1:D9', true, 1],
  ['E1:F9', false, 0],
])('finds the tables in %s (fully contained: %s)', async (address, fully, count) => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table, sheet) => {
    const tables = sheet.getRange(address).getTables(fully).getCount();
    await table.context.sync();
    return tables.value;
  });
  expect(found).toBe(count);
});

it('refuses every change on a protected sheet', async () => {
  const excel = await openExcel();
  const code = await excel.refusal((context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    sheet.protection.protect();
    sheet.tables.add('A1:C3', true);
  });
  expect(code).toBe('AccessDenied');
  expect(excel.sheet.tables).toEqual([]);
});
