import { officeClient } from '../../../support/officeClient';

const PLAN = { Plan: [[1]] };

const write = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getItem('Plan').getRange('A1').values = [[2]];
};
/** Leaves no range behind, which the client would let go in a request of its own. */
const rename = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getFirst().name = 'Plan 2025';
};

describe('Excel where it does not do what it is asked', () => {
  it('fails while a cell is edited, or waits if that is wanted', async () => {
    const { failure, host, Excel: excel, standIn } = await officeClient(PLAN);
    host.enterCellEdit();
    expect(await failure(rename)).toBe('InvalidOperationInCellEditMode');
    const waiting = excel.run({ delayForCellEdit: true }, async (context) => {
      rename(context);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(standIn.workbook.sheets[0]!.name).toBe('Plan');
    host.leaveCellEdit();
    await waiting;
    expect(standIn.workbook.sheets[0]!.name).toBe('Plan 2025');
  });

  it('refuses at its limit of activity', async () => {
    const { failure, host } = await officeClient(PLAN);
    host.failure = () => 5102;
    expect(await failure(rename)).toBe('ActivityLimitReached');
  });

  it('refuses a request that is too large, and does nothing of it', async () => {
    const { failure, standIn } = await officeClient(PLAN, { payloadLimit: 2_000 });
    const code = await failure((context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1');
      range.values = [['x'.repeat(2_000)]];
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(standIn.workbook.sheets[0]!.cells.get(0, 0).value).toBe(1);
  });

  it('cannot carry an answer that is too large, though what was asked is done', async () => {
    const { failure, standIn } = await officeClient(PLAN, { payloadLimit: 2_000 });
    const code = await failure((context) => {
      write(context);
      context.workbook.worksheets.getItem('Plan').getRange('A1:J100').load('text');
    });
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    expect(standIn.workbook.sheets[0]!.cells.get(0, 0).value).toBe(2);
  });

  it('answers late, never, or with failure when it is gone', async () => {
    const { failure, host, standIn } = await officeClient(PLAN);
    standIn.switches.latency = 60;
    const start = Date.now();
    await failure(rename);
    expect(Date.now() - start).toBeGreaterThanOrEqual(55);
    host.lose('failing');
    expect(await failure(rename)).toBe('GeneralException');
    host.lose('silent');
    const silence = new Promise((resolve) => setTimeout(resolve, 150, 'silence'));
    expect(await Promise.race([failure(rename), silence])).toBe('silence');
  });

  it('changes nothing in the protected view', async () => {
    const { failure } = await officeClient(PLAN, { viewOnly: true });
    const refused: ((context: Excel.RequestContext) => unknown)[] = [
      write,
      ({ workbook }) => workbook.worksheets.add('Neu'),
      ({ workbook }) => workbook.settings.add('Stand', 1),
      ({ workbook }) => workbook.customXmlParts.add('<plan/>'),
      ({ workbook }) => {
        workbook.worksheets.getFirst().getRange('A1').format.font.bold = true;
      },
      ({ workbook }) => workbook.worksheets.getFirst().getRange('1:1').insert('Down'),
      ({ workbook }) => workbook.worksheets.getFirst().getRange('1:1').clear(),
    ];
    for (const act of refused) expect(await failure(act)).toBe('AccessDenied');
    expect(await failure(({ workbook }) => workbook.worksheets.getFirst().activate())).toBeNull();
  });
});

describe('an Excel that declares', () => {
  it.each([
    ['1.13', [true, false, false], 'ApiNotFound'],
    ['1.14', [true, true, false], null],
    ['1.15', [true, true, true], null],
  ] as const)('ExcelApi %s', async (excelApi, supported, code) => {
    const { Office: office, failure, isUnknown } = await officeClient(PLAN, { excelApi });
    isUnknown('Worksheet.tabId');
    expect(
      ['1.13', '1.14', '1.15'].map((version) =>
        office.context.requirements.isSetSupported('ExcelApi', version),
      ),
    ).toEqual(supported);
    expect(await failure((context) => context.workbook.worksheets.getFirst().load('tabId'))).toBe(
      code,
    );
  });

  it.each([
    ['light', '#FFFFFF'],
    ['dark', '#262626'],
  ] as const)('a %s theme', async (theme, color) => {
    const { Office: office } = await officeClient(PLAN, { theme });
    expect(office.context.officeTheme.bodyBackgroundColor.toUpperCase()).toBe(color);
  });
});

it('says loudly what it does not know, and counts it', async () => {
  const { failure, isUnknown, standIn } = await officeClient(PLAN);
  isUnknown('Worksheet.Shapes');
  expect(
    await failure((context) => context.workbook.worksheets.getFirst().shapes.load('items/name')),
  ).toBe('ApiNotFound');
  expect([...standIn.engine.unknownNames]).toEqual([['Worksheet.Shapes', 1]]);
});
