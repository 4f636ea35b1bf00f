import { openExcel } from './excel';

it.each<[Excel.RangeHyperlink, string]>([
  [{ address: 'https://example.org/', textToDisplay: 'Zur Satzung' }, 'Zur Satzung'],
  [{ address: 'https://example.org/', screenTip: 'Satzung' }, 'https://example.org/'],
  [{ documentReference: "'Plan 2024'!A1", textToDisplay: 'Plan' }, 'Plan'],
])('a link %j shows „%s“ in its cell', async (hyperlink, text) => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Erfolgsplan').getRange('A1');
    range.hyperlink = hyperlink;
    range.load('hyperlink,values');
    await context.sync();
    return [range.hyperlink, range.values];
  });
  expect(found).toEqual([{ ...hyperlink, textToDisplay: text }, [[text]]]);
});

it('leaves a number in its cell, and other cells without a link', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    const range = sheet.getRange('A1');
    range.values = [[100]];
    range.hyperlink = { documentReference: 'B2' };
    const other = sheet.getRange('A2').load('hyperlink');
    range.load('values');
    await context.sync();
    return [range.values, other.hyperlink];
  });
  expect(found).toEqual([[[100]], null]);
});

it.each([
  ['a link that leads nowhere', {}, 'InvalidArgument', false],
  ['a link on a protected sheet', { address: 'https://example.org/' }, 'AccessDenied', true],
])('refuses %s', async (_, hyperlink, code, isProtected) => {
  const excel = await openExcel();
  const refused = await excel.refusal((context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    if (isProtected) sheet.protection.protect();
    sheet.getRange('A1').hyperlink = hyperlink;
  });
  expect(refused).toBe(code);
});
