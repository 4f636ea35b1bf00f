import { officeClient } from '../../../support/officeClient';

const PLAN = {
  Erfolgsplan: [
    ['Position', 'Plan 2024', 'Plan 2025'],
    ['Umsatzerlöse', 1_250_000.5, 1_300_000],
    ['Materialaufwand', -400_000, -410_000],
    ['Vorläufig', true, null],
  ],
  'Plan 2024': [],
};

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('Erfolgsplan');

/** A formula of that length. */
const sum = (length: number): string =>
  `=${'1+'.repeat((length - 2) / 2)}${length % 2 ? '10' : '1'}`;
const formula = (text: string) => (plan: Excel.Worksheet) =>
  (plan.getRange('A1').formulas = [[text]]);

type Step = (sheet: Excel.Worksheet) => Excel.Range;

describe('the way to a range', () => {
  it.each<[string, Step, string]>([
    ['an address', (plan) => plan.getRange('b2:C3'), 'B2:C3'],
    ['an address from its other corner', (plan) => plan.getRange('C3:B2'), 'B2:C3'],
    ['whole columns', (plan) => plan.getRange('B:C'), 'B:C'],
    ['whole rows', (plan) => plan.getRange('2:3'), '2:3'],
    ['its own sheet before it', (plan) => plan.getRange('Erfolgsplan!$B$2'), 'B2'],
    ['indexes', (plan) => plan.getRangeByIndexes(1, 1, 2, 3), 'B2:D3'],
    ['a cell of it', (plan) => plan.getRange('B2:C3').getCell(1, 1), 'C3'],
    ['a cell beside it', (plan) => plan.getRange('B2:C3').getCell(0, 2), 'D2'],
    ['an offset', (plan) => plan.getRange('B2:C3').getOffsetRange(1, -1), 'A3:B4'],
    ['a resize', (plan) => plan.getRange('B2:C3').getResizedRange(1, -1), 'B2:B4'],
    ['an absolute resize', (plan) => plan.getRange('B2').getAbsoluteResizedRange(2, 3), 'B2:D3'],
    ['a row', (plan) => plan.getRange('B2:C3').getRow(1), 'B3:C3'],
    ['a column', (plan) => plan.getRange('B2:C3').getColumn(1), 'C2:C3'],
    ['its last cell', (plan) => plan.getRange('B2:C3').getLastCell(), 'C3'],
    ['its last row', (plan) => plan.getRange('B2:C3').getLastRow(), 'B3:C3'],
    ['rows below', (plan) => plan.getRange('B2:C3').getRowsBelow(2), 'B4:C5'],
    ['rows above', (plan) => plan.getRange('B2:C3').getRowsAbove(), 'B1:C1'],
    ['columns before', (plan) => plan.getRange('B2:C3').getColumnsBefore(), 'A2:A3'],
    ['columns after', (plan) => plan.getRange('B2:C3').getColumnsAfter(2), 'D2:E3'],
    ['its entire rows', (plan) => plan.getRange('B2:C3').getEntireRow(), '2:3'],
    ['its entire columns', (plan) => plan.getRange('B2:C3').getEntireColumn(), 'B:C'],
    ['what it shares', (plan) => plan.getRange('A1:B2').getIntersection('B2:C3'), 'B2'],
    ['what spans both', (plan) => plan.getRange('A1').getBoundingRect('C3'), 'A1:C3'],
    ['its used part', (plan) => plan.getRange('B:B').getUsedRange(true), 'B1:B4'],
    ['the used range', (plan) => plan.getUsedRange(), 'A1:C4'],
    ['the block around it', (plan) => plan.getRange('B2').getSurroundingRegion(), 'A1:C4'],
  ])('leads by %s', async (_, step, address) => {
    const { run } = await officeClient(PLAN);
    const found = await run(async (context) => {
      const range = step(sheet(context));
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(found).toBe(`Erfolgsplan!${address}`);
  });

  it.each<[string, Step, string]>([
    ['an address that is none', (plan) => plan.getRange('Erfolg'), 'InvalidArgument'],
    ['a sheet that is not there', (plan) => plan.getRange('Haushalt!A1'), 'InvalidArgument'],
    ['beyond the edge', (plan) => plan.getRange('A1').getOffsetRange(-1, 0), 'InvalidArgument'],
    ['a row it does not have', (plan) => plan.getRange('A1:B2').getRow(2), 'InvalidArgument'],
    ['nothing shared', (plan) => plan.getRange('A1').getIntersection('B2'), 'ItemNotFound'],
    ['nothing used', (plan) => plan.getRange('E:F').getUsedRange(), 'ItemNotFound'],
  ])('does not lead by %s', async (_, step, code) => {
    const { failure } = await officeClient(PLAN);
    expect(await failure((context) => step(sheet(context)).load('address'))).toBe(code);
  });

  it('ends in nothing where it is asked for or nothing', async () => {
    const { run } = await officeClient(PLAN);
    const nothing = await run(async (context) => {
      const plan = sheet(context);
      const found = [
        context.workbook.worksheets.getItem('Plan 2024').getUsedRangeOrNullObject(),
        plan.getRange('A1').getIntersectionOrNullObject('B2'),
        plan.getRange('E:F').getUsedRangeOrNullObject(true),
        plan.getRange('A1:B2').getMergedAreasOrNullObject(),
      ];
      for (const object of found) object.load('address');
      await context.sync();
      return found.map(({ isNullObject }) => isNullObject);
    });
    expect(nothing).toEqual([true, true, true, true]);
  });

  it('quotes the name of a sheet that needs it', async () => {
    const { run } = await officeClient(PLAN);
    const address = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('plan 2024').getUsedRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe("'Plan 2024'!A1");
  });
});

describe('the contents of a range', () => {
  it('are given as Excel gives them, in one round trip', async () => {
    const { run, host } = await officeClient(PLAN);
    const before = host.roundTrips.length;
    const range = await run(async (context) => {
      const found = sheet(context).getRange('A2:C4');
      found.load(['values', 'formulas', 'text', 'valueTypes', 'numberFormat', 'cellCount']);
      await context.sync();
      return found.toJSON();
    });
    expect(range).toMatchObject({
      values: [
        ['Umsatzerlöse', 1_250_000.5, 1_300_000],
        ['Materialaufwand', -400_000, -410_000],
        ['Vorläufig', true, ''],
      ],
      text: [
        ['Umsatzerlöse', '1250000,5', '1300000'],
        ['Materialaufwand', '-400000', '-410000'],
        ['Vorläufig', 'WAHR', ''],
      ],
      valueTypes: [
        ['String', 'Double', 'Double'],
        ['String', 'Double', 'Double'],
        ['String', 'Boolean', 'Empty'],
      ],
      cellCount: 9,
    });
    // The request in which the client lets the range go follows later.
    expect(host.roundTrips.length - before).toBe(1);
    expect(host.roundTrips[before]!.responseBytes).toBeGreaterThan(200);
  });

  it.each([
    ['whole columns', 'A:A'],
    ['whole rows', '1:1'],
    ['more than five million cells', 'A1:F1000000'],
  ])('are null of %s', async (_, address) => {
    const { run } = await officeClient(PLAN);
    const values = await run(async (context) => {
      const range = sheet(context).getRange(address);
      range.load('values');
      await context.sync();
      return range.values;
    });
    expect(values).toBeNull();
  });
});

describe('writing', () => {
  it.each<[string, unknown, string, unknown, string, string]>([
    ['a number', 1.5, 'General', 1.5, 'Double', 'General'],
    ['a number as text', '1,234.50', 'General', 1234.5, 'Double', '#,##0.00'],
    ['German digits, which are no number', '1.234,50', 'General', '1.234,50', 'String', 'General'],
    ['a percentage', '12%', 'General', 0.12, 'Double', '0%'],
    ['a date', '12/31/2024', 'General', 45_657, 'Double', 'm/d/yyyy'],
    ['a day that is none', '2/30/2024', 'General', '2/30/2024', 'String', 'General'],
    ['a truth value as text', 'true', 'General', true, 'Boolean', 'General'],
    ['an error', '#N/A', 'General', '#N/A', 'Error', 'General'],
    ['an account number after an apostrophe', "'0815", 'General', '0815', 'String', 'General'],
    ['an account number in a cell of text', '0815', '@', '0815', 'String', '@'],
    ['what looks like a formula in a cell of text', '=A1', '@', '=A1', 'String', '@'],
    ['a number where a format stands', '5', '0.00', 5, 'Double', '0.00'],
    ['nothing', '', '0.00', '', 'Empty', '0.00'],
  ])('%s', async (_, input, format, value, type, formatAfter) => {
    const { run } = await officeClient(PLAN);
    const cell = await run(async (context) => {
      const range = sheet(context).getRange('B2');
      range.numberFormat = [[format]];
      range.values = [[input]];
      range.load(['values', 'valueTypes', 'numberFormat']);
      await context.sync();
      return [range.values[0]![0], range.valueTypes[0]![0], range.numberFormat[0]![0]] as unknown[];
    });
    expect(cell).toEqual([value, type, formatAfter]);
  });

  it('leaves a cell alone where null is written, and fills all with one value', async () => {
    const { run } = await officeClient(PLAN);
    const values = await run(async (context) => {
      const plan = sheet(context);
      plan.getRange('B2:C2').values = [[null, 7]];
      plan.getRange('B3:C3').values = 8 as never;
      const range = plan.getRange('B2:C3');
      range.load('values');
      await context.sync();
      return range.values as unknown[][];
    });
    expect(values).toEqual([
      [1_250_000.5, 7],
      [8, 8],
    ]);
  });

  it.each<[string, (plan: Excel.Worksheet) => void, string]>([
    ['too few rows', (plan) => (plan.getRange('A1:A2').values = [[1]]), 'InvalidArgument'],
    ['a ragged row', (plan) => (plan.getRange('A1:B1').formulas = [['=1']]), 'InvalidArgument'],
    ['a whole column', (plan) => (plan.getRange('A:A').values = [[1]]), 'InvalidArgument'],
    ['a formula of 8,193 characters', formula(sum(8193)), 'InvalidArgument'],
    ['a text of 256 characters in a formula', formula(`="${'x'.repeat(256)}"`), 'InvalidArgument'],
  ])('is refused for %s', async (_, write, code) => {
    const { failure } = await officeClient(PLAN);
    expect(await failure((context) => write(sheet(context)))).toBe(code);
  });

  it.each([
    ['a formula of 8,192 characters', sum(8192)],
    ['a text of 255 characters in a formula', `="${'""'.repeat(255)}"&'"'!A1`],
  ])('takes %s', async (_, written) => {
    const { failure } = await officeClient(PLAN);
    expect(await failure((context) => formula(written)(sheet(context)))).toBeNull();
  });

  it('writes 20,000 cells in one round trip, in the parts that the client makes', async () => {
    const { run, host, standIn } = await officeClient({ Erfolgsplan: [] });
    const before = host.roundTrips.length;
    await run(async (context) => {
      sheet(context).getRange('A1:T1000').values = Array.from({ length: 1000 }, (_, row) =>
        Array<number>(20).fill(row),
      );
      await context.sync();
    });
    expect(host.roundTrips.length - before).toBeLessThanOrEqual(2);
    expect(standIn.workbook.sheets[0]!.cells.get(999, 19).value).toBe(999);
  });

  it('keeps what stands before a failing action: Excel is no database', async () => {
    const { failure, standIn } = await officeClient(PLAN);
    const code = await failure((context) => {
      sheet(context).getRange('B2').values = [[1]];
      sheet(context).getRange('B3').values = [[1, 2]];
      sheet(context).getRange('B4').values = [[1]];
    });
    expect(code).toBe('InvalidArgument');
    const { cells } = standIn.workbook.sheets[0]!;
    expect([1, 2, 3].map((row) => cells.get(row, 1).value)).toEqual([1, -400_000, true]);
  });
});

describe('a protected sheet', () => {
  const client = async () => {
    const found = await officeClient(PLAN);
    const plan = found.standIn.workbook.sheets[0]!;
    plan.protection = { protected: true, options: { allowFormatCells: true }, password: null };
    return found;
  };
  it.each<[string, (plan: Excel.Worksheet) => unknown, string | null]>([
    ['contents', (plan) => (plan.getRange('B2').values = [[1]]), 'AccessDenied'],
    ['clearing', (plan) => plan.getRange('B2').clear(), 'AccessDenied'],
    ['inserting', (plan) => plan.getRange('2:2').insert('Down'), 'AccessDenied'],
    ['hiding', (plan) => (plan.getRange('2:2').rowHidden = true), 'AccessDenied'],
    ['what it allows', (plan) => (plan.getRange('B2').format.font.bold = true), null],
    [
      'contents of a cell that is not locked',
      (plan) => {
        plan.getRange('B2').format.protection.locked = false;
        plan.getRange('B2').values = [[1]];
      },
      null,
    ],
  ])('%s', async (_, act, code) => {
    const { failure } = await client();
    expect(await failure((context) => act(sheet(context)))).toBe(code);
  });
});
