import { openExcel, type OpenExcel } from './excel';

const BETWEEN_0_AND_100: Excel.DataValidationRule = {
  decimal: { formula1: 0, formula2: 100, operator: 'Between' },
};

function read(excel: OpenExcel, address: string) {
  return excel.run(async (context) => {
    const validation = context.workbook.worksheets
      .getItem('Erfolgsplan')
      .getRange(address).dataValidation;
    validation.load();
    await context.sync();
    return validation.toJSON();
  });
}

async function validate(
  excel: OpenExcel,
  address: string,
  change: (validation: Excel.DataValidation) => void,
): Promise<void> {
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    change(sheet.getRange(address).dataValidation);
    await context.sync();
  });
}

it('holds where it was set, and in no other cell', async () => {
  const excel = await openExcel();
  await validate(excel, 'B2:B9', (validation) => {
    validation.rule = BETWEEN_0_AND_100;
    validation.errorAlert = { showAlert: true, style: 'Stop', title: 'Plan', message: 'Prozent' };
  });
  expect(await read(excel, 'B3')).toMatchObject({
    type: 'Decimal',
    rule: BETWEEN_0_AND_100,
    ignoreBlanks: true,
    errorAlert: { message: 'Prozent' },
  });
  expect(await read(excel, 'A1')).toMatchObject({ type: 'None', rule: {}, valid: true });
  expect((await read(excel, 'A2:B9')).type).toBe('Inconsistent');
});

it('is cut out where it is cleared', async () => {
  const excel = await openExcel();
  await validate(excel, 'B2:B9', (validation) => (validation.rule = BETWEEN_0_AND_100));
  await validate(excel, 'B4:B5', (validation) => validation.clear());
  expect((await read(excel, 'B3')).type).toBe('Decimal');
  expect((await read(excel, 'B4')).type).toBe('None');
  expect((await read(excel, 'B6')).type).toBe('Decimal');
});

it.each<[Excel.DataValidationRule, number | string, boolean]>([
  [BETWEEN_0_AND_100, 100, true],
  [BETWEEN_0_AND_100, 100.5, false],
  [BETWEEN_0_AND_100, 'viel', false],
  [{ wholeNumber: { formula1: 3, operator: 'GreaterThan' } }, 4, true],
  [{ wholeNumber: { formula1: 3, operator: 'GreaterThan' } }, 4.5, false],
  [{ wholeNumber: { formula1: '=A1', operator: 'EqualTo' } }, 7, true],
  [{ wholeNumber: { formula1: '=A1', operator: 'EqualTo' } }, 8, false],
  [{ textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, 'EUR', true],
  [{ textLength: { formula1: 3, operator: 'LessThanOrEqualTo' } }, 'TEUR', false],
  [{ list: { inCellDropDown: true, source: 'EUR,TEUR' } }, 'TEUR', true],
  [{ list: { inCellDropDown: true, source: 'EUR,TEUR' } }, 'MEUR', false],
  [{ list: { inCellDropDown: true, source: '=A1:A2' } }, 7, true],
  [{ date: { formula1: '2024-01-01', operator: 'GreaterThanOrEqualTo' } }, 45292, true],
  [{ date: { formula1: '2024-01-01', operator: 'GreaterThanOrEqualTo' } }, 45291, false],
])('%j: is %j valid? %s', async (rule, value, valid) => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    sheet.getRange('A1').values = [[7]];
    sheet.getRange('B2').values = [[value]];
    sheet.getRange('B2').dataValidation.rule = rule;
    await context.sync();
  });
  expect((await read(excel, 'B2')).valid).toBe(valid);
});

it.each<[string, unknown]>([
  ['nothing', {}],
  ['two types', { list: { source: 'EUR' }, decimal: { formula1: 1, operator: 'EqualTo' } }],
  ['no second bound', { decimal: { formula1: 1, operator: 'Between' } }],
  ['no source', { list: { inCellDropDown: true, source: '' } }],
  ['an unknown operator', { decimal: { formula1: 1, operator: 'Roughly' } }],
])('refuses a rule with %s', async (_, rule) => {
  const excel = await openExcel();
  const code = await excel.refusal((context) => {
    const range = context.workbook.worksheets.getItem('Erfolgsplan').getRange('B2');
    range.dataValidation.rule = rule as Excel.DataValidationRule;
  });
  expect(code).toBe('InvalidArgument');
});

it('names the cells that break the rule', async () => {
  const excel = await openExcel();
  const invalid = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Erfolgsplan').getRange('B2:B4');
    range.values = [[50], [150], ['']];
    range.dataValidation.rule = BETWEEN_0_AND_100;
    range.dataValidation.load('valid');
    const cells = range.dataValidation.getInvalidCellsOrNullObject().load('address');
    await context.sync();
    return [range.dataValidation.valid, cells.address];
  });
  expect(invalid).toEqual([null, 'Erfolgsplan!B3']);
});
