import { openExcel } from './excel';
import { ERFOLGSPLAN, withTable } from './planTable';

it('grows by a row that is added at its end', async () => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table) => {
    table.rows.add(undefined, [['Personalaufwand', 30, 31]]);
    const range = table.getRange().load('address,values');
    table.rows.load('count');
    await table.context.sync();
    return [range.address, range.values[3], table.rows.count];
  });
  expect(found).toEqual(['Erfolgsplan!A1:C4', ['Personalaufwand', 30, 31], 3]);
});

it('shows totals below its data, and takes them away again', async () => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table) => {
    table.showTotals = true;
    const totals = table.getTotalRowRange().load('address,formulas');
    await table.context.sync();
    table.showTotals = false;
    const range = table.getRange().load('address');
    await table.context.sync();
    return [totals.address, totals.formulas, range.address];
  });
  expect(found).toEqual([
    'Erfolgsplan!A4:C4',
    [['Ergebnis', '', '=SUBTOTAL(109,C2:C3)']],
    'Erfolgsplan!A1:C3',
  ]);
});

it('keeps the names of its columns while the headers are hidden', async () => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table, sheet) => {
    table.showHeaders = false;
    const hidden = table.getRange().load('address');
    const above = sheet.getRange('A1:C1').load('values');
    const column = table.columns.getItem('Ansatz').getRange().load('address');
    await table.context.sync();
    table.showHeaders = true;
    const header = table.getHeaderRowRange().load('address,values');
    await table.context.sync();
    return [hidden.address, above.values, column.address, header.address, header.values];
  });
  expect(found).toEqual([
    'Erfolgsplan!A2:C3',
    [['', '', '']],
    'Erfolgsplan!B2:B3',
    'Erfolgsplan!A1:C1',
    [ERFOLGSPLAN[0]],
  ]);
});

it.each<[string, (table: Excel.Table) => void, unknown[][]]>([
  ['stays when it becomes a range', (table) => table.convertToRange(), ERFOLGSPLAN],
  [
    'goes with it',
    (table) => table.delete(),
    [
      ['', '', ''],
      ['', '', ''],
      ['', '', ''],
    ],
  ],
])('what it holds %s', async (_, end, values) => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table, sheet) => {
    end(table);
    const range = sheet.getRange('A1:C3').load('values');
    sheet.tables.load('count');
    await table.context.sync();
    return [range.values, sheet.tables.count];
  });
  expect(found).toEqual([values, 0]);
});

it.each<[string, (table: Excel.Table) => void, string, unknown[][]]>([
  [
    'a row in its middle',
    (table) => table.rows.add(1, [['Neu', 1, 2]]),
    'Erfolgsplan!A1:C4',
    [ERFOLGSPLAN[0]!, ERFOLGSPLAN[1]!, ['Neu', 1, 2], ERFOLGSPLAN[2]!, ['Darunter', '', '']],
  ],
  [
    'a row above what stands below it',
    (table) => table.rows.add(-1, [['Neu', 1, 2]]),
    'Erfolgsplan!A1:C4',
    [...ERFOLGSPLAN, ['Neu', 1, 2], ['Darunter', '', '']],
  ],
  [
    'totals above what stands below it',
    (table) => (table.showTotals = true),
    'Erfolgsplan!A1:C4',
    [...ERFOLGSPLAN, ['Ergebnis', '', '=SUBTOTAL(109,C2:C3)'], ['Darunter', '', '']],
  ],
  [
    'no first row any more',
    (table) => table.rows.getItemAt(0).delete(),
    'Erfolgsplan!A1:C2',
    [ERFOLGSPLAN[0]!, ERFOLGSPLAN[2]!, ['Darunter', '', '']],
  ],
  [
    'no second column any more',
    (table) => table.columns.getItem('Ansatz').delete(),
    'Erfolgsplan!A1:B3',
    [
      ['Konto', 'Ist', ''],
      ['Umsatzerlöse', 90, ''],
      ['Materialaufwand', 45, ''],
      ['Darunter', '', ''],
    ],
  ],
])('has %s', async (_, change, address, contents) => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table, sheet) => {
    sheet.getRange('A4').values = [['Darunter']];
    change(table);
    const range = table.getRange().load('address');
    const all = sheet.getRange(`A1:C${contents.length}`).load('formulas');
    await table.context.sync();
    return [range.address, all.formulas];
  });
  expect(found).toEqual([address, contents]);
});

it('takes a column between others, with a name and values', async () => {
  const excel = await openExcel();
  const found = await withTable(excel, async (table, sheet) => {
    sheet.getRange('D1').values = [['Daneben']];
    table.columns.add(1, [['Vorjahr'], [95], [38]]);
    const range = table.getRange().load('address,values');
    const beside = sheet.getRange('E1').load('values');
    await table.context.sync();
    return [range.address, range.values, beside.values];
  });
  expect(found).toEqual([
    'Erfolgsplan!A1:D3',
    [
      ['Konto', 'Vorjahr', 'Ansatz', 'Ist'],
      ['Umsatzerlöse', 95, 100, 90],
      ['Materialaufwand', 38, 40, 45],
    ],
    [['Daneben']],
  ]);
});

it('gets headers of its own above data without', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    sheet.getRange('A1:B2').values = [
      ['Umsatzerlöse', 100],
      ['Materialaufwand', 40],
    ];
    const range = sheet.tables.add('A1:B2', false).getRange().load('address,values');
    await context.sync();
    return [range.address, range.values];
  });
  expect(found).toEqual([
    'Erfolgsplan!A1:B3',
    [
      ['Spalte1', 'Spalte2'],
      ['Umsatzerlöse', 100],
      ['Materialaufwand', 40],
    ],
  ]);
});
