import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { undo } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import type { OfficeClient } from '../support/officeClient';
import { openExcel, pictureOf } from './excelApp';

/** What somebody adds after a change must not go with its undoing. */

const PLAN = {
  Plan: [
    ['Umsatzerlöse', 100],
    ['Materialaufwand', -40],
    ['Ergebnis', '=B1+B2'],
  ],
};

let excel: OfficeClient;
beforeEach(async () => {
  excel = await openExcel(PLAN);
});

const write = async (changes: Parameters<typeof applyChanges>[0]): Promise<void> => {
  const outcome = await applyChanges(changes, await readWorkbook(), { label: 'Test' });
  expect(outcome.kind).toBe('written');
};
const sheet = { newSheet: 'Protokoll', cells: [{ row: 0, column: 0, write: { text: 'Neu' } }] };

it.each<[string, (on: Excel.Worksheet) => void]>([
  ['a comment', (on) => void on.comments.add('Protokoll!A1', 'Bitte prüfen')],
  ['a chart', (on) => void on.charts.add(excel.Excel.ChartType.line, on.getRange('A1:B2'))],
  ['a table', (on) => void on.tables.add('C1:D2', true)],
])('keeps an added sheet with %s', async (_, add) => {
  await write([sheet]);
  await excel.run(async (context) => {
    add(context.workbook.worksheets.getItem('Protokoll'));
    await context.sync();
  });
  expect(await undo({ overwrite: true })).toMatchObject({ since: { grown: ['Protokoll'] } });
  expect(excel.standIn.workbook.sheets).toHaveLength(2);
});

it('keeps an inserted row with a comment, and takes away others', async () => {
  const before = pictureOf(excel);
  await write([{ sheet: 'Plan', before: 1, insertRows: 1 }]);
  const comment = (cell: string): Promise<void> =>
    excel.run(async (context) => {
      context.workbook.comments.add(cell, 'Bitte prüfen');
      await context.sync();
    });
  await comment('Plan!A2');
  expect(await undo({ overwrite: true })).toMatchObject({ since: { grown: ['Plan!A2'] } });
  const plan = excel.standIn.workbook.sheets[0]!;
  plan.comments.pop();
  await comment('Plan!A3');
  expect((await undo()).kind).toBe('undone');
  expect(plan.comments.map(({ cell }) => cell)).toEqual([{ row: 1, column: 0 }]);
  plan.comments.pop();
  expect(pictureOf(excel)).toEqual(before);
});

it.each([
  ['a row', [{ sheet: 'Plan', before: 1, insertRows: 1 }], '=Plan!B2+1', 'Plan!D4'],
  ['a sheet', [sheet], '=Protokoll!A1', 'Plan!D3'],
])('keeps %s that a formula needs', async (_, changes, formula, place) => {
  await write(changes);
  const row = Number(/\d+$/.exec(place)![0]) - 1;
  excel.standIn.person.enter(excel.standIn.workbook.sheets[0]!, { row, column: 3 }, formula);
  expect(await undo({ overwrite: true })).toMatchObject({ since: { needed: [place] } });
});

it('does not overwrite what stands in the place of a cell that has moved', async () => {
  await write([{ sheet: 'Plan', row: 1, column: 1, write: { value: -41 } }]);
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('1:1').insert('Down');
    await context.sync();
  });
  expect(await undo({ overwrite: true })).toMatchObject({
    kind: 'changedSince',
    since: { moved: ['Plan!B2'] },
    canOverwrite: false,
  });
});
