import { officeClient } from '../../../support/officeClient';

const PLAN = {
  Erfolgsplan: [
    ['Erträge', 100, '=B1*2'],
    ['Aufwand', -40, '=B2*2'],
    ['Ergebnis', '=B1+B2', '=SUM($B$1:B2)'],
  ],
  Übersicht: [['=Erfolgsplan!B3', "=SUM('Erfolgsplan'!B1:B3)", '="Erfolgsplan!B3"', '=B3']],
};

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Erfolgsplan');

type Act = (plan: Excel.Worksheet) => unknown;

describe('formulas', () => {
  it.each<[string, Act, string[], string[]]>([
    [
      'a row above',
      (plan) => plan.getRange('1:1').insert('Down'),
      ['=B2*2', '=B3*2', '=B2+B3', '=SUM($B$2:B3)'],
      ['=Erfolgsplan!B4', '=SUM(Erfolgsplan!B2:B4)', '="Erfolgsplan!B3"', '=B3'],
    ],
    [
      'a row inside a sum, which grows',
      (plan) => plan.getRange('2:2').insert('Down'),
      ['=B1*2', '=B3*2', '=B1+B3', '=SUM($B$1:B3)'],
      ['=Erfolgsplan!B4', '=SUM(Erfolgsplan!B1:B4)', '="Erfolgsplan!B3"', '=B3'],
    ],
    [
      'a row that goes with what pointed to it',
      (plan) => plan.getRange('2:2').delete('Up'),
      ['=B1*2', '=B1+#REF!', '=SUM($B$1:B1)'],
      ['=Erfolgsplan!B2', '=SUM(Erfolgsplan!B1:B2)', '="Erfolgsplan!B3"', '=B3'],
    ],
    [
      'a column',
      (plan) => plan.getRange('B:B').insert('Right'),
      ['=C1*2', '=C2*2', '=C1+C2', '=SUM($C$1:C2)'],
      ['=Erfolgsplan!C3', '=SUM(Erfolgsplan!C1:C3)', '="Erfolgsplan!B3"', '=B3'],
    ],
    [
      'cells of one column only',
      (plan) => plan.getRange('B1').insert('Down'),
      ['=B2*2', '=B3*2', '=B2+B3', '=SUM($B$2:B3)'],
      ['=Erfolgsplan!B4', '=SUM(Erfolgsplan!B2:B4)', '="Erfolgsplan!B3"', '=B3'],
    ],
  ])('follow %s', async (_, act, here, there) => {
    const { run, standIn } = await officeClient(PLAN);
    await run(async (context) => {
      act(sheet(context));
      await context.sync();
    });
    const [plan, overview] = standIn.workbook.sheets.map(({ cells }) =>
      [...cells]
        .filter(([, { formula }]) => formula !== null)
        .sort(([one], [other]) => one.row - other.row || one.column - other.column)
        .map(([, { formula }]) => formula),
    );
    expect([...plan!].sort()).toEqual([...here].sort());
    expect(overview).toEqual(there);
  });

  it('follow a sheet to its new name, and lose one that is deleted', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const formulas = () =>
      [0, 1, 2].map((column) => standIn.workbook.sheets.at(-1)!.cells.get(0, column).formula);
    await run(async (context) => {
      sheet(context).name = 'Plan 2025';
      await context.sync();
    });
    expect(formulas()).toEqual(["='Plan 2025'!B3", "=SUM('Plan 2025'!B1:B3)", '="Erfolgsplan!B3"']);
    await run(async (context) => {
      context.workbook.worksheets.getItem('Plan 2025').delete();
      await context.sync();
    });
    expect(formulas()).toEqual(['=#REF!', '=SUM(#REF!)', '="Erfolgsplan!B3"']);
  });
});

describe('whatever stands on the sheet', () => {
  it('follows its cells', async () => {
    const { run, standIn } = await officeClient(PLAN);
    const plan = standIn.workbook.sheets[0]!;
    plan.merges = [{ row: 4, column: 0, rows: 1, columns: 3 }];
    plan.rows.set(2, { size: 30, hidden: false, style: null });
    standIn.workbook.names.push({
      name: 'Ergebnis',
      formula: '=Erfolgsplan!$B$3',
      comment: '',
      visible: true,
    });
    await run(async (context) => {
      sheet(context).getRange('2:3').insert('Down');
      await context.sync();
    });
    expect(plan.merges).toEqual([{ row: 6, column: 0, rows: 1, columns: 3 }]);
    expect(plan.rows.get(4)?.size).toBe(30);
    expect(standIn.workbook.names[0]!.formula).toBe('=Erfolgsplan!$B$5');
  });

  it('takes the ranges that the add-in holds along', async () => {
    const { run } = await officeClient(PLAN);
    const addresses = await run(async (context) => {
      const held = sheet(context).getRange('B3');
      held.load('address');
      await context.sync();
      sheet(context).getRange('1:1').insert('Down');
      held.load('address');
      await context.sync();
      return held.address;
    });
    expect(addresses).toBe('Erfolgsplan!B4');
  });

  it('is lost with all its cells', async () => {
    const { failure } = await officeClient(PLAN);
    const code = await failure(async (context) => {
      const held = sheet(context).getRange('B3');
      held.load('address');
      await context.sync();
      sheet(context).getRange('3:3').delete('Up');
      held.load('address');
    });
    expect(code).toBe('ItemNotFound');
  });
});

describe('what stands in the way', () => {
  it.each<[string, Act, string]>([
    ['a merge that would be torn', (p) => p.getRange('A4').insert('Down'), 'MergedRangeConflict'],
    ['a table that would be torn', (p) => p.getRange('E1').insert('Down'), 'InsertDeleteConflict'],
    [
      'contents at the edge of the sheet',
      (p) => {
        p.getRange('H1048576').values = [[1]];
        p.getRange('H1').insert('Down');
      },
      'NonBlankCellOffSheet',
    ],
    ['no direction', (p) => p.getRange('H1').insert('Up' as never), 'InvalidArgument'],
  ])('%s', async (_, act, code) => {
    const { failure, standIn } = await officeClient(PLAN);
    const plan = standIn.workbook.sheets[0]!;
    plan.merges = [{ row: 4, column: 0, rows: 1, columns: 3 }];
    plan.tables = [
      {
        id: '{T1}',
        name: 'Tabelle1',
        area: { row: 1, column: 4, rows: 3, columns: 2 },
        showHeaders: true,
        showTotals: false,
        showFilterButton: true,
        showBandedRows: true,
        showBandedColumns: false,
        highlightFirstColumn: false,
        highlightLastColumn: false,
        style: 'TableStyleMedium2',
      },
    ];
    expect(await failure((context) => act(sheet(context)))).toBe(code);
  });
});

describe('copying', () => {
  it.each<[string, Act, string, unknown[]]>([
    ['all', (p) => p.getRange('B5').copyFrom('B3'), 'B5', ['=B3+B4']],
    ['over a larger area', (p) => p.getRange('D1:D2').copyFrom('C1'), 'D1:D2', ['=C1*2', '=C2*2']],
    [
      'from another sheet',
      (p) => p.getRange('D1').copyFrom('Übersicht!A1'),
      'D1',
      ['=Erfolgsplan!E3'],
    ],
    ['off the sheet', (p) => p.getRange('A1').copyFrom('C1'), 'A1', ['=#REF!*2']],
    ['values', (p) => p.getRange('D1').copyFrom('B1', 'Values'), 'D1', [100]],
    [
      'across',
      (p) => p.getRange('D5').copyFrom('A1:A2', 'Values', false, true),
      'D5:E5',
      ['Erträge', 'Aufwand'],
    ],
  ])('%s', async (_, act, address, expected) => {
    const { run } = await officeClient(PLAN);
    const formulas = await run(async (context) => {
      act(sheet(context));
      const range = sheet(context).getRange(address);
      range.load('formulas');
      await context.sync();
      return (range.formulas as unknown[][]).flat();
    });
    expect(formulas).toEqual(expected);
  });
});
