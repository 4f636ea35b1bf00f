import type { Change } from '../../src/core/workbook/change';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { applyChanges } from '../../src/excel/write/applyChanges';
import { openExcel, pictureOf } from './excelApp';

/** The last change has no place, which Excel refuses; what stands before it is done by then. */
const CHANGES: Change[] = [
  { sheet: 'Plan', row: 0, column: 0, write: { value: 2 } },
  { sheet: 'Plan', before: 0, insertRows: 2 },
  { newSheet: 'Neu', cells: [{ row: 0, column: 0, write: { text: 'Neu' } }] },
  { sheet: 'Plan', mark: 'kein Bereich', fillColor: '#FFEB9C' },
];

async function open() {
  const excel = await openExcel({ Plan: [[1]] });
  const expected = await readWorkbook();
  const write = () => applyChanges(CHANGES, expected, { label: 'Test' });
  return { excel, before: pictureOf(excel), write };
}

it('puts back what a failing batch has done', async () => {
  const { excel, before, write } = await open();
  const outcome = await write();
  expect(outcome).toMatchObject({ kind: 'failed', written: [] });
  expect(outcome).toMatchObject({
    problem: { details: expect.stringContaining('InvalidArgument') },
  });
  expect(pictureOf(excel)).toEqual(before);
  expect(excel.standIn.workbook.customXmlParts).toEqual([]);
});

it('names every place that it could not put back', async () => {
  const { excel, write } = await open();
  let asked = 0;
  excel.host.failure = () => (++asked > 2 ? 5102 : null);
  expect(await write()).toMatchObject({
    kind: 'failed',
    written: ['Plan!A3', 'Plan!1:2', 'Blatt „Neu“', 'Hervorhebung auf „Plan“'],
    problem: {
      kind: 'halfWritten',
      sentence:
        'Nur zum Teil geschrieben und nicht zurückgenommen: Plan!A3, Plan!1:2, Blatt „Neu“, Hervorhebung auf „Plan“.',
      details: expect.stringContaining('ActivityLimitReached'),
    },
  });
});

it('names places as they are counted where rows did not come', async () => {
  const { excel, write } = await open();
  let asked = 0;
  excel.host.failure = () => (++asked > 3 ? 5102 : null);
  excel.host.actionFailure = (request, action) =>
    request.includes('"Insert"') && action > insertIn(request) - 1 ? 'GeneralException' : null;
  expect(await write()).toMatchObject({ kind: 'failed', written: ['Plan!A1'] });
});

const insertIn = (request: string): number =>
  (JSON.parse(request) as { Actions: { Name: string }[] }).Actions.findIndex(
    ({ Name }) => Name === 'Insert',
  );
