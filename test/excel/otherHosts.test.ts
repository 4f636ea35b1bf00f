import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { problemOf } from '../../src/excel/problems/problemOf';
import { undo } from '../../src/excel/undo/undo';
import { watch, type News } from '../../src/excel/watch/watch';
import { applyChanges } from '../../src/excel/write/applyChanges';
import { openExcel, pictureOf, sheetOf } from './excelApp';

const PLAN = {
  Plan: [
    ['Umsatz', 1],
    ['Summe', '=B1'],
  ],
};
const FIGURE = { sheet: 'Plan', row: 0, column: 1, write: { value: 7 } };
const OPTIONS = { label: 'Test' };

it('says that an Excel with ExcelApi 1.12 is too old, and does nothing with it', async () => {
  const excel = await openExcel(PLAN, { excelApi: '1.12' as '1.13' });
  const oldExcel = { kind: 'oldExcel', sentence: expect.stringContaining('zu alt') };
  expect(await readWorkbook().then(String, problemOf)).toMatchObject(oldExcel);
  const nothing = { sheets: [], names: [], date1904: false };
  expect(await applyChanges([FIGURE], nothing, OPTIONS)).toMatchObject({ problems: [oldExcel] });
  expect(await undo()).toMatchObject({ problem: oldExcel });
  expect(sheetOf(excel, 'Plan').cells.get(0, 1).value).toBe(1);
});

it('leaves everything as it is where nothing may be changed', async () => {
  const excel = await openExcel(PLAN, { viewOnly: true });
  const picture = pictureOf(excel);
  expect(await applyChanges([FIGURE], await readWorkbook(), OPTIONS)).toMatchObject({
    kind: 'failed',
    problem: { kind: 'accessDenied', remedy: expect.stringContaining('Bearbeitung aktivieren') },
    written: [],
  });
  expect(pictureOf(excel)).toEqual(picture);
});

it('can be cancelled while a lost Excel does not answer', async () => {
  const excel = await openExcel(PLAN);
  excel.host.lose('silent');
  const stop = new AbortController();
  const reading = readWorkbook({ signal: stop.signal }).then(String, problemOf);
  setTimeout(() => stop.abort(), 20);
  expect(await reading).toMatchObject({ kind: 'cancelled' });
});

it('keeps the words of a host that fails at every call', async () => {
  const excel = await openExcel(PLAN);
  const expected = await readWorkbook();
  excel.host.lose('failing');
  const unknown = { kind: 'unknown', details: expect.stringContaining('GeneralException') };
  expect(await applyChanges([FIGURE], expected, OPTIONS)).toMatchObject({
    kind: 'refused',
    problems: [unknown],
  });
  expect(await undo()).toMatchObject({ kind: 'failed', problem: unknown });
});

it('puts nothing into a column of a table that a formula could fill', async () => {
  const excel = await openExcel({
    Plan: [
      ['Posten', 'Betrag'],
      ['Umsatz', 1],
    ],
  });
  await excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').tables.add('A1:B2', true).name = 'Posten';
    await context.sync();
  });
  const picture = pictureOf(excel);
  const formula = { sheet: 'Plan', row: 1, column: 1, write: { formula: '=1+1' } };
  expect(await applyChanges([formula], await readWorkbook(), OPTIONS)).toMatchObject({
    kind: 'refused',
    problems: [{ kind: 'tableInTheWay', sentence: expect.stringContaining('„Posten“') }],
  });
  expect(pictureOf(excel)).toEqual(picture);
});

it('takes several insertions back, on sheets with odd names too', async () => {
  const odd = "Käthe's Übersicht 2024 – Anlage";
  const excel = await openExcel({ ...PLAN, [odd]: [[1], [2], ['=A1+A2']] });
  const picture = pictureOf(excel);
  const changes = [
    { sheet: odd, before: 1, insertRows: 2 },
    { sheet: odd, row: 1, column: 0, write: { value: 5 } },
    { sheet: odd, before: 0, insertRows: 1 },
    { sheet: 'Plan', before: 1, insertRows: 3 },
    { sheet: odd, row: 5, column: 0, write: { formula: '=SUM(A2:A5)' } },
  ];
  const outcome = await applyChanges(changes, await readWorkbook(), OPTIONS);
  expect(outcome.kind).toBe('written');
  const { cells } = sheetOf(excel, odd);
  expect([1, 2, 4].map((row) => cells.get(row, 0).value)).toEqual([1, 5, 2]);
  expect((await undo()).kind).toBe('undone');
  expect(pictureOf(excel)).toEqual(picture);
});

it('says whether somebody else, who has the workbook open too, took part', async () => {
  const excel = await openExcel(PLAN);
  const news: News[] = [];
  const stop = await watch({
    onNews: (one) => news.push(one),
    onProblem: ({ sentence }) => {
      throw new Error(sentence);
    },
  });
  excel.standIn.coauthor.enter(sheetOf(excel, 'Plan'), { row: 0, column: 1 }, '5');
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  expect(news).toMatchObject([{ remote: true, moved: false, order: ['Plan'] }]);
  await stop();
}, 20_000);
