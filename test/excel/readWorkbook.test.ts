import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { refuseTooMany } from '../../src/excel/read/tooManyCells';
import { DEFAULT_STYLE } from '../../src/preview/host/workbook/model/style';
import { openExcel, sheetOf, tripsOf } from './excelApp';

const PLAN = [
  [null, null, null],
  ['Erfolgsplan', 'Plan 2024', null],
  ['Umsatzerlöse', 1_234.5, '=B3*2'],
  [null, '#DIV/0!', true],
];

it('reads values, formulas, number formats and looks, row by row', async () => {
  const excel = await openExcel({ Erfolgsplan: PLAN });
  const { cells } = sheetOf(excel, 'Erfolgsplan');
  const alignment = { ...DEFAULT_STYLE.alignment, indentLevel: 2 };
  cells.change(2, 0, { style: { ...DEFAULT_STYLE, alignment } });
  const font = { ...DEFAULT_STYLE.font, bold: true };
  cells.change(2, 1, { style: { ...DEFAULT_STYLE, font, numberFormat: '#,##0.00' } });
  cells.change(2, 2, { value: 2469 });
  cells.change(3, 2, { value: { error: '#N/A' } });
  const { sheets } = await readWorkbook();
  const plain = { formula: null, format: 'General', indent: 0, bold: false };
  expect(sheets).toEqual([
    {
      name: 'Erfolgsplan',
      visibility: 'visible',
      cells: [
        { ...plain, row: 1, column: 0, value: 'Erfolgsplan' },
        { ...plain, row: 1, column: 1, value: 'Plan 2024' },
        { ...plain, row: 2, column: 0, value: 'Umsatzerlöse', indent: 2 },
        { ...plain, row: 2, column: 1, value: 1_234.5, bold: true, format: '#,##0.00' },
        { ...plain, row: 2, column: 2, value: 2469, formula: '=B3*2' },
        { ...plain, row: 3, column: 1, value: '#DIV/0!' },
        { ...plain, row: 3, column: 2, value: { error: '#N/A' } },
      ],
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    },
  ]);
});

it('tells a text that begins with "=" from a formula', async () => {
  const excel = await openExcel({ Blatt: [['=A2', 'x']] });
  sheetOf(excel, 'Blatt').cells.change(0, 0, { formula: null, value: '=A2' });
  const { sheets } = await readWorkbook();
  expect(sheets[0]!.cells[0]).toMatchObject({ value: '=A2', formula: null });
});

it('reads hidden sheets, hidden rows and columns up to the last cell, and the calendar', async () => {
  const excel = await openExcel({ Leer: [], Plan: PLAN, Intern: [[1]] });
  const plan = sheetOf(excel, 'Plan');
  const hidden = { size: null, hidden: true, style: null };
  for (const row of [0, 3, 9]) plan.rows.set(row, hidden);
  for (const column of [1, 7]) plan.columns.set(column, hidden);
  sheetOf(excel, 'Intern').visibility = 'VeryHidden';
  excel.standIn.workbook.date1904 = true;
  const { sheets, date1904 } = await readWorkbook();
  expect(date1904).toBe(true);
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Leer', 'visible'],
    ['Plan', 'visible'],
    ['Intern', 'veryHidden'],
  ]);
  expect(sheets[0]!.cells).toEqual([]);
  expect([...sheets[1]!.hiddenRows]).toEqual([0, 3]);
  expect([...sheets[1]!.hiddenColumns]).toEqual([1]);
});

it('reads merged areas only when asked for them', async () => {
  const excel = await openExcel({ Plan: PLAN });
  const merge = { row: 0, column: 0, rows: 1, columns: 3 };
  sheetOf(excel, 'Plan').merges.push(merge);
  expect((await readWorkbook()).sheets[0]!.merges).toEqual([]);
  const asked = excel.host.roundTrips.map(({ request }) => request).join();
  expect(asked).not.toContain('GetMergedAreas');
  expect((await readWorkbook({ merges: true })).sheets[0]!.merges).toEqual([merge]);
});

it('reads names, those of a sheet with the sheet, without print areas', async () => {
  const excel = await openExcel({ Plan: PLAN });
  const name = { comment: '', visible: true };
  excel.standIn.workbook.names.push({ ...name, name: 'Summe', formula: '=Plan!$B$3' });
  sheetOf(excel, 'Plan').names.push(
    { ...name, name: 'Print_Area', formula: '=Plan!$A$1:$C$4' },
    { ...name, name: 'Eigenes', formula: '=Plan!$C$3' },
  );
  expect((await readWorkbook()).names).toEqual([
    { name: 'Summe', refersTo: 'Plan!$B$3', sheet: null },
    { name: 'Eigenes', refersTo: 'Plan!$C$3', sheet: 'Plan' },
  ]);
});

it.each([1, 25, 250])('takes three round trips for %i sheets', async (count) => {
  const names = Array.from({ length: count }, (_, index) => `Blatt ${index + 1}`);
  const excel = await openExcel(Object.fromEntries(names.map((name) => [name, PLAN])));
  const progress: number[] = [];
  const { sheets } = await readWorkbook({
    merges: true,
    onProgress: (done) => progress.push(done),
  });
  expect(sheets.map(({ name }) => name)).toEqual(names);
  expect(tripsOf(excel).length).toBe(3);
  expect(excel.standIn.engine.keptObjects).toBe(0);
  expect(progress).toEqual([count * 9]);
});

describe('on the web', () => {
  const MB = 1_000_000;
  const rows = (count: number) =>
    Array.from({ length: count }, (_, row) => [`Konto ${row}`, row * 1.25, `Text ${row}`, row]);

  it('never asks for an answer over 4 MB, and hardly more often than necessary', async () => {
    const plan = { A: rows(30_000), B: rows(200), C: rows(200) };
    const excel = await openExcel(plan, { onTheWeb: true, payloadLimit: 5 * MB });
    const { sheets } = await readWorkbook();
    expect(sheets.map(({ cells }) => cells.length)).toEqual([120_000, 800, 800]);
    expect(sheets[0]!.cells.at(-1)).toMatchObject({ row: 29_999, column: 3, value: 29_999 });
    const bytes = tripsOf(excel).map(({ responseBytes }) => responseBytes);
    const all = bytes.reduce((sum, size) => sum + size, 0);
    expect(Math.max(...bytes)).toBeLessThan(4.4 * MB);
    expect(bytes.length).toBeLessThanOrEqual(Math.ceil(all / (4 * MB)) + 2);
  });

  it('goes on in smaller portions where an answer was refused', async () => {
    const long = Array.from({ length: 300 }, () => ['x'.repeat(4_000)]);
    await openExcel({ Texte: long }, { onTheWeb: true, payloadLimit: MB });
    const { sheets } = await readWorkbook();
    expect(sheets[0]!.cells).toHaveLength(300);
  });
});

it('stops at once when cancelled, and asks for nothing more', async () => {
  const excel = await openExcel({ Plan: PLAN });
  const stop = new AbortController();
  const reading = readWorkbook({ signal: stop.signal });
  stop.abort();
  await expect(reading).rejects.toMatchObject({ problem: { kind: 'cancelled' } });
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(tripsOf(excel).length).toBe(1);
});

it('refuses more than five million cells', () => {
  const area = (rows: number) => ({ row: 0, column: 0, rows, columns: 5 });
  expect(() => refuseTooMany([area(900_000), area(100_000)])).not.toThrow();
  expect(() => refuseTooMany([area(900_000), area(300_000)])).toThrow(
    'Die Blätter umfassen 6 Millionen Zellen; gelesen werden höchstens 5 Millionen.',
  );
});
