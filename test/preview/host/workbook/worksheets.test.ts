import { officeClient } from '../../../support/officeClient';

const PLAN = { Erfolgsplan: [[1]], Vermögensplan: [], Archiv: [] };

type Act = (sheets: Excel.WorksheetCollection) => unknown;

describe('the sheets', () => {
  it('are told in the order of their tabs, found by name in any case and by id', async () => {
    const { run } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name,items/id,items/position,items/visibility');
      const count = worksheets.getCount();
      const byName = worksheets.getItem('vermögensplan').load('name');
      const missing = worksheets.getItemOrNullObject('Haushalt');
      await context.sync();
      const byId = worksheets.getItem(worksheets.items[2]!.id).load('name');
      const next = byName.getNext().load('name');
      await context.sync();
      return {
        names: worksheets.items.map(({ name }) => name),
        count: count.value,
        more: [byName.name, byId.name, next.name, missing.isNullObject],
      };
    });
    expect(found).toEqual({
      names: ['Erfolgsplan', 'Vermögensplan', 'Archiv'],
      count: 3,
      more: ['Vermögensplan', 'Archiv', 'Archiv', true],
    });
  });

  it.each<[string, Act, string[], string]>([
    ['adding at the end', (s) => s.add('Prüfung'), ['…', 'Prüfung'], 'Erfolgsplan'],
    ['adding without a name', (s) => s.add(), ['…', 'Tabelle1'], 'Erfolgsplan'],
    [
      'moving',
      (s) => (s.getItem('Archiv').position = 0),
      ['Archiv', 'Erfolgsplan', 'Vermögensplan'],
      'Erfolgsplan',
    ],
    [
      'deleting the active one',
      (s) => s.getItem('Erfolgsplan').delete(),
      ['Vermögensplan', 'Archiv'],
      'Vermögensplan',
    ],
    [
      'hiding the active one',
      (s) => (s.getItem('Erfolgsplan').visibility = 'Hidden'),
      ['…'],
      'Vermögensplan',
    ],
    ['activating', (s) => s.getItem('Archiv').activate(), ['…'], 'Archiv'],
    ['selecting', (s) => s.getItem('Archiv').getRange('B2').select(), ['…'], 'Archiv'],
  ])('change by %s', async (_, act, names, active) => {
    const { run, standIn } = await officeClient(PLAN);
    await run(async (context) => {
      act(context.workbook.worksheets);
      await context.sync();
    });
    const expected = names.flatMap((name) => (name === '…' ? Object.keys(PLAN) : [name]));
    expect(standIn.workbook.sheets.map(({ name }) => name)).toEqual(expected);
    expect(standIn.workbook.activeSheet.name).toBe(active);
  });

  it.each<[string, Act, string]>([
    ['a name twice', (s) => s.add('ARCHIV'), 'ItemAlreadyExists'],
    ['a name with a colon', (s) => s.add('Plan: 2025'), 'InvalidArgument'],
    ['a name of 32 letters', (s) => s.add('x'.repeat(32)), 'InvalidArgument'],
    ['a place that is none', (s) => (s.getItem('Archiv').position = 3), 'InvalidArgument'],
    ['no such sheet', (s) => s.getItem('Haushalt').load('name'), 'ItemNotFound'],
    [
      'hiding the last one in sight',
      (s) => {
        s.getItem('Archiv').visibility = 'Hidden';
        s.getItem('Vermögensplan').visibility = 'VeryHidden';
        s.getItem('Erfolgsplan').visibility = 'Hidden';
      },
      'InvalidOperation',
    ],
    [
      'deleting the last one in sight',
      (s) => {
        s.getItem('Archiv').delete();
        s.getItem('Vermögensplan').visibility = 'Hidden';
        s.getItem('Erfolgsplan').delete();
      },
      'InvalidOperation',
    ],
    [
      'activating a hidden one',
      (s) => {
        s.getItem('Archiv').visibility = 'Hidden';
        s.getItem('Archiv').activate();
      },
      'InvalidOperation',
    ],
  ])('refuse %s', async (_, act, code) => {
    const { failure } = await officeClient(PLAN);
    expect(await failure((context) => act(context.workbook.worksheets))).toBe(code);
  });

  it('keep their number and order under a protected structure', async () => {
    const { failure, standIn } = await officeClient(PLAN);
    standIn.workbook.structureProtected = true;
    expect(await failure((context) => context.workbook.worksheets.add('Prüfung'))).toBe(
      'AccessDenied',
    );
    expect(
      await failure((context) => (context.workbook.worksheets.getFirst().showGridlines = false)),
    ).toBeNull();
    expect(standIn.workbook.sheets[0]!.showGridlines).toBe(false);
  });
});
