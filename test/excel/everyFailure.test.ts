import type { Change } from '../../src/core/workbook/change';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { undo } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import type { OfficeClient } from '../support/officeClient';
import { openExcel, pictureOf } from './excelApp';

/** A batch is no database: whichever of its actions fails, the workbook has to be as it was, or every place named. */
const CHANGES: Change[] = [
  { sheet: 'Plan', row: 0, column: 1, write: { value: 7 }, look: { bold: true } },
  { sheet: 'Plan', row: 1, column: 1, write: { formula: '=B1*2' } },
  { sheet: 'Plan', before: 2, insertRows: 1 },
  { sheet: 'Plan', row: 2, column: 0, write: { text: '=kein' } },
  { sheet: 'Plan', row: 3, column: 1, write: { formula: '=SUM(B1:B3)' } },
  { sheet: 'Anlage', before: 0, insertRows: 2 },
  { sheet: 'Anlage', row: 2, column: 0, write: { value: 5 } },
  { newSheet: 'Neu', cells: [{ row: 0, column: 0, write: { text: 'Neu' } }] },
  { sheet: 'Plan', mark: 'B1:B2', fillColor: '#FFEB9C' },
  {
    sheet: 'Plan',
    chart: {
      titleCell: 'A1',
      place: 'D1:H12',
      source: 'A1:B3',
      series: [{ kind: 'diamond', color: '#000000' }],
      gapWidth: 200,
      numberFormat: '0%',
    },
  },
  { sheet: 'Plan', mark: 'A4', fillColor: '#FFEB9C' },
];
const PLAN = {
  Plan: [
    ['Umsatzerlöse', 100],
    ['Materialaufwand', -40],
    ['Ergebnis', '=B1+B2'],
  ],
  Anlage: [[1], [2]],
};

async function open() {
  const excel = await openExcel(PLAN);
  const expected = await readWorkbook();
  const write = () => applyChanges(CHANGES, expected, { label: 'Test' });
  return { excel, before: pictureOf(excel), write };
}

/** The batches that change something, in their order: each writes the record of what it does. */
const isWriting = (request: string): boolean =>
  request.includes('"Add"') || request.includes('"SetXml"');

const actionsIn = (request: string): number =>
  (JSON.parse(request) as { Actions: unknown[] }).Actions.length;

/** Lets an action of the first changing batch fail, of the second too if there is one. */
function failAt({ host }: OfficeClient, ...places: number[]): void {
  const seen: string[] = [];
  host.actionFailure = (request, action) => {
    if (!isWriting(request)) return null;
    if (!seen.includes(request)) seen.push(request);
    return places[seen.indexOf(request)] === action ? 'GeneralException' : null;
  };
}

const partsOf = ({ standIn }: OfficeClient) => standIn.workbook.customXmlParts;

it('is as before, whichever action of the writing fails', async () => {
  const { excel, write } = await open();
  excel.host.roundTrips.length = 0;
  expect((await write()).kind).toBe('written');
  const batch = excel.host.roundTrips.find(({ request }) => isWriting(request))!;
  const count = actionsIn(batch.request);
  expect(count).toBeGreaterThan(60);
  for (let place = 0; place < count; place++) {
    const { excel, before, write } = await open();
    failAt(excel, place);
    expect(await write()).toMatchObject({ kind: 'failed', written: [] });
    expect(pictureOf(excel)).toEqual(before);
    expect(partsOf(excel)).toEqual([]);
  }
}, 120_000);

it('goes on where taking back stopped, whichever action of it fails', async () => {
  const { excel, write } = await open();
  await write();
  excel.host.roundTrips.length = 0;
  await undo();
  const batch = excel.host.roundTrips.find(({ request }) => isWriting(request))!;
  const count = actionsIn(batch.request);
  expect(count).toBeGreaterThan(30);
  for (let place = 0; place < count; place++) {
    const { excel, before, write } = await open();
    await write();
    failAt(excel, place);
    const written = pictureOf(excel);
    expect(await undo()).toMatchObject({ kind: 'failed' });
    excel.host.actionFailure = () => null;
    const again = await undo({ overwrite: true });
    if (again.kind === 'failed') {
      // Excel did not even say whether it began: nothing is tried again, and nothing was done.
      expect([place, again.problem.kind]).toEqual([expect.any(Number), 'undoInterrupted']);
      expect(place).toBeLessThan(6);
      expect(pictureOf(excel)).toEqual(written);
      continue;
    }
    expect([place, again.kind]).toEqual([place, 'undone']);
    expect(pictureOf(excel)).toEqual(before);
    expect(partsOf(excel)).toEqual([]);
  }
}, 120_000);
