import { officeClient } from '../../../support/officeClient';

const PLAN = {
  Plan: [
    ['Erträge', 100],
    ['Aufwand', -40],
  ],
};

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Plan');

type Act = (range: Excel.Range) => unknown;

describe('the look of a range', () => {
  it.each<[string, Act, string, unknown]>([
    ['bold', (r) => (r.format.font.bold = true), 'format/font/bold', true],
    ['a colour', (r) => (r.format.font.color = '#ff0000'), 'format/font/color', '#FF0000'],
    ['a colour by name', (r) => (r.format.fill.color = 'yellow'), 'format/fill/color', '#FFFF00'],
    ['no fill', (r) => r.format.fill.clear(), 'format/fill/color', '#FFFFFF'],
    ['an indent', (r) => r.format.adjustIndent(2), 'format/indentLevel', 2],
    [
      'an unlocked cell',
      (r) => (r.format.protection.locked = false),
      'format/protection/locked',
      false,
    ],
    ['a height', (r) => (r.format.rowHeight = 30), 'format/rowHeight', 30],
    ['a width', (r) => (r.format.columnWidth = 100), 'format/columnWidth', 100],
    ['hidden rows', (r) => (r.rowHidden = true), 'rowHidden', true],
    [
      'one format for all',
      (r) => (r.numberFormat = '0.00' as never),
      'numberFormat',
      [['0.00'], ['0.00']],
    ],
  ])('takes %s', async (_, act, path, expected) => {
    const { run } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const range = sheet(context).getRange('B1:B2');
      act(range);
      range.load(path);
      await context.sync();
      return path
        .split('/')
        .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], range);
    });
    expect(found).toEqual(expected);
  });

  it('is null where cells differ', async () => {
    const { run } = await officeClient(PLAN);
    const bold = await run(async (context) => {
      sheet(context).getRange('A1').format.font.bold = true;
      const { font } = sheet(context).getRange('A1:B1').format;
      font.load('bold');
      await context.sync();
      return font.bold;
    });
    expect(bold).toBeNull();
  });

  it('holds for a whole column and for what is written there later', async () => {
    const { run, standIn } = await officeClient(PLAN);
    await run(async (context) => {
      sheet(context).getRange('C:C').numberFormat = [['#,##0']];
      sheet(context).getRange('C5').values = [[1]];
      await context.sync();
    });
    const plan = standIn.workbook.sheets[0]!;
    expect(plan.columns.get(2)?.style?.numberFormat).toBe('#,##0');
    expect(plan.cells.get(4, 2).style.numberFormat).toBe('#,##0');
  });

  it('draws a line once, whichever cell it is asked of', async () => {
    const { run } = await officeClient(PLAN);
    const styles = await run(async (context) => {
      const plan = sheet(context);
      plan.getRange('A1:B1').format.borders.getItem('EdgeBottom').style = 'Double';
      const lines = [
        plan.getRange('A1').format.borders.getItem('EdgeBottom'),
        plan.getRange('A2:B2').format.borders.getItem('EdgeTop'),
        plan.getRange('A1:B2').format.borders.getItem('InsideHorizontal'),
        plan.getRange('A1').format.borders.getItem('EdgeTop'),
      ];
      for (const line of lines) line.load('style');
      await context.sync();
      return lines.map(({ style }) => style);
    });
    expect(styles).toEqual(['Double', 'Double', 'Double', 'None']);
  });

  it('is read and set for many cells at once', async () => {
    const { run } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const range = sheet(context).getRange('A1:B1');
      range.setCellProperties([
        [{ format: { font: { bold: true }, fill: { color: '#DDEBF7' } } }, {}],
      ]);
      range.setRowProperties([{ format: { rowHeight: 24 } }]);
      const cells = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true } },
      });
      const rows = range.getRowProperties({ rowHidden: true, format: { rowHeight: true } });
      await context.sync();
      return [cells.value, rows.value];
    });
    expect(found).toEqual([
      [
        [
          { address: 'Plan!A1', format: { font: { bold: true }, fill: { color: '#DDEBF7' } } },
          { address: 'Plan!B1', format: { font: { bold: false }, fill: { color: '#FFFFFF' } } },
        ],
      ],
      [{ rowHidden: false, format: { rowHeight: 24 } }],
    ]);
  });

  it.each<[string, Act]>([
    ['a colour that is none', (r) => (r.format.fill.color = 'himmelblau')],
    ['an alignment that is none', (r) => (r.format.horizontalAlignment = 'Mitte' as never)],
    ['a row higher than Excel has', (r) => (r.format.rowHeight = 410)],
  ])('refuses %s', async (_, act) => {
    const { failure } = await officeClient(PLAN);
    expect(await failure((context) => act(sheet(context).getRange('A1')))).toBe('InvalidArgument');
  });
});

describe('merging', () => {
  it('keeps the first contents, and what is written to the others is lost', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const areas = await run(async (context) => {
      const plan = sheet(context);
      plan.getRange('A1:B2').merge();
      plan.getRange('B2').values = [[7]];
      const merged = plan.getRange('B2:C9').getMergedAreasOrNullObject();
      merged.load('address');
      await context.sync();
      return merged.address;
    });
    expect(areas).toBe('Plan!A1:B2');
    expect([...standIn.workbook.sheets[0]!.cells].map(([, { value }]) => value)).toEqual([
      'Erträge',
    ]);
  });

  it('merges row by row, and is undone', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const plan = standIn.workbook.sheets[0]!;
    await run(async (context) => {
      sheet(context).getRange('A4:B5').merge(true);
      await context.sync();
    });
    expect(plan.merges).toHaveLength(2);
    await run(async (context) => {
      sheet(context).getRange('B4').unmerge();
      await context.sync();
    });
    expect(plan.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 2 }]);
  });
});

describe('clearing', () => {
  it.each([
    ['Contents', null, '0.00'],
    ['Formats', 100, 'General'],
    ['All', null, 'General'],
  ] as const)('%s', async (applyTo, value, format) => {
    const { run, standIn } = await officeClient(PLAN);
    await run(async (context) => {
      const range = sheet(context).getRange('B1');
      range.numberFormat = [['0.00']];
      range.clear(applyTo);
      await context.sync();
    });
    const cell = standIn.workbook.sheets[0]!.cells.get(0, 1);
    expect([cell.value, cell.style.numberFormat]).toEqual([value, format]);
  });
});
