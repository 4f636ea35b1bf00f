import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { watch, type News } from '../../src/excel/watch/watch';
import { applyChanges } from '../../src/excel/write/applyChanges';
import { openExcel, sheetOf } from './excelApp';

const pause = () => new Promise((resolve) => setTimeout(resolve, 1_500));

it('reads only what others changed, once for many steps, and nothing of our own', async () => {
  const excel = await openExcel({ Plan: [[1], [2]], Anlage: [[1]] });
  const snapshot = await readWorkbook();
  const news: News[] = [];
  const stop = await watch({
    onNews: (one) => news.push(one),
    onProblem: ({ sentence }) => {
      throw new Error(sentence);
    },
  });
  const own = { sheet: 'Plan', row: 1, column: 0, write: { value: 3 } };
  expect((await applyChanges([own], snapshot, { label: 'Test' })).kind).toBe('written');
  await pause();
  expect(news).toEqual([]);

  excel.standIn.person.enter(sheetOf(excel, 'Anlage'), { row: 0, column: 0 }, '5');
  excel.standIn.person.enter(sheetOf(excel, 'Anlage'), { row: 1, column: 0 }, '6');
  await pause();
  expect(news.map(({ sheets, order }) => [sheets.map(({ name }) => name), order])).toEqual([
    [['Anlage'], ['Plan', 'Anlage']],
  ]);
  expect(news[0]!.sheets[0]!.cells.map(({ value }) => value)).toEqual([5, 6]);

  await stop();
  excel.standIn.person.enter(sheetOf(excel, 'Plan'), { row: 0, column: 0 }, '7');
  await pause();
  expect(news).toHaveLength(1);
}, 20_000);
