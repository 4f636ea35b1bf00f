import { openExcel } from './excel';

it('marks cells by a formula of one’s own', async () => {
  const excel = await openExcel();
  await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Erfolgsplan').getRange('B2:B9');
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = '=B2<0';
    custom.format.font.set({ color: '#C00000', bold: true });
    custom.format.fill.color = '#FFC7CE';
    custom.format.borders.bottom.color = '#C00000';
    await context.sync();
  });
  expect(excel.sheet.conditionalFormats).toMatchObject([
    {
      area: { row: 1, column: 1, rows: 8, columns: 1 },
      type: 'Custom',
      priority: 0,
      rule: { formula: '=B2<0' },
      format: {
        fontColor: '#C00000',
        bold: true,
        fillColor: '#FFC7CE',
        borders: { EdgeBottom: { style: 'Continuous', color: '#C00000' } },
      },
    },
  ]);
  expect(excel.happenings).toContainEqual({ kind: 'appearanceChanged', sheet: excel.sheet });
});

it('marks cells by their value', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Erfolgsplan').getRange('B2:B9');
    const format = range.conditionalFormats.add('CellValue').load('type');
    format.cellValue.rule = { formula1: '=0', formula2: '=100', operator: 'Between' };
    format.cellValue.load('rule');
    const other = format.customOrNullObject;
    await context.sync();
    return [format.type, format.cellValue.rule, other.isNullObject];
  });
  expect(found).toEqual([
    'CellValue',
    { formula1: '=0', formula2: '=100', operator: 'Between' },
    true,
  ]);
});

it.each([
  ['no formula', { formula1: '', operator: 'EqualTo' as const }],
  ['only one of two', { formula1: '=1', operator: 'Between' as const }],
  ['no operator', { formula1: '=1', operator: 'Invalid' as const }],
])('refuses a rule with %s', async (_, rule) => {
  const excel = await openExcel();
  const code = await excel.refusal((context) => {
    const range = context.workbook.worksheets.getItem('Erfolgsplan').getRange('B2');
    range.conditionalFormats.add('CellValue').cellValue.rule = rule;
  });
  expect(code).toBe('InvalidArgument');
});

it('puts new ones first, and keeps the order of the others when one moves', async () => {
  const excel = await openExcel();
  const orders = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    const formats = sheet.getRange().conditionalFormats;
    for (const address of ['A1', 'A2', 'A3']) {
      sheet.getRange(address).conditionalFormats.add('Custom');
    }
    const order = async (): Promise<string[]> => {
      formats.load('items/id');
      await context.sync();
      const ranges = formats.items.map((item) => item.getRange().load('address'));
      await context.sync();
      return ranges.map(({ address }) => address.replace('Erfolgsplan!', ''));
    };
    const before = await order();
    formats.items[0]!.priority = 2;
    return [before, await order()];
  });
  expect(orders).toEqual([
    ['A3', 'A2', 'A1'],
    ['A2', 'A1', 'A3'],
  ]);
});

it('is cleared where it is asked to, and holds in what is left', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Erfolgsplan');
    const format = sheet.getRange('B2:B9').conditionalFormats.add('Custom');
    sheet.getRange('B4:C5').conditionalFormats.clearAll();
    const areas = format.getRanges().load('address');
    const single = format.getRangeOrNullObject();
    const inside = sheet.getRange('B4').conditionalFormats.getCount();
    await context.sync();
    return [areas.address, single.isNullObject, inside.value];
  });
  expect(found).toEqual(['Erfolgsplan!B2:B3,Erfolgsplan!B6:B9', true, 0]);
});

it('keeps what other types were given', async () => {
  const excel = await openExcel();
  const found = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Erfolgsplan').getRange('B2:B9');
    const scale = range.conditionalFormats.add('ColorScale').colorScale;
    scale.criteria = {
      minimum: { type: 'LowestValue', color: '#FF0000' },
      maximum: { type: 'HighestValue', color: '#00FF00' },
    };
    const text = range.conditionalFormats.add('ContainsText').textComparison;
    text.rule = { operator: 'Contains', text: 'Summe' };
    scale.load();
    text.load('rule');
    await context.sync();
    return [scale.threeColorScale, scale.criteria.minimum.color, text.rule.text];
  });
  expect(found).toEqual([false, '#FF0000', 'Summe']);
});
