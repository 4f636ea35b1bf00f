import { problemOf } from '../../src/excel/problems/problemOf';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { select } from '../../src/excel/select';
import { openExcel, sheetOf } from './excelApp';

const failure = () => readWorkbook().then(String, problemOf);

it.each([
  [5102, 'busy', 'Excel ist gerade ausgelastet.'],
  [5103, 'payload', 'Die Datenmenge ist für Excel auf einmal zu groß.'],
  [7000, 'accessDenied', 'Excel lässt den Zugriff nicht zu.'],
])('says in German what the code %i means', async (code, kind, sentence) => {
  const excel = await openExcel({ Plan: [[1]] });
  // The client's own requests to services are answered, or it would fail by itself.
  excel.host.failure = (request) => (request.includes('Microsoft.') ? null : code);
  expect(await failure()).toMatchObject({ kind, sentence });
});

it('asks to finish typing while a cell is being edited', async () => {
  const excel = await openExcel({ Plan: [[1]] });
  await readWorkbook();
  excel.host.enterCellEdit();
  expect(await failure()).toMatchObject({
    kind: 'editing',
    remedy: expect.stringContaining('mit der Eingabetaste'),
  });
});

it('keeps code and words of an error that it does not know', () => {
  const error = { code: 'Sonderbar', message: 'So nicht.', debugInfo: { errorLocation: 'Range' } };
  expect(problemOf(error)).toMatchObject({
    kind: 'unknown',
    details: 'Sonderbar: So nicht. · Range',
  });
  expect(problemOf(new Error('kaputt')).details).toBe('Error: kaputt');
});

it('says so where there is no Excel', async () => {
  expect(await failure()).toMatchObject({ kind: 'oldExcel' });
});

it('shows a cell, and says why it cannot', async () => {
  const excel = await openExcel({ Plan: [[1]], Anlage: [[1]], Versteckt: [[1]] });
  sheetOf(excel, 'Versteckt').visibility = 'Hidden';
  expect(await select('Anlage', 4, 2)).toBeNull();
  expect(excel.standIn.workbook.activeSheet.name).toBe('Anlage');
  expect(sheetOf(excel, 'Anlage').activeCell).toEqual({ row: 4, column: 2 });
  expect(await select('Versteckt', 0, 0)).toMatchObject({
    sentence: 'Das Blatt „Versteckt“ ist ausgeblendet.',
  });
  expect(await select('Weg', 0, 0)).toMatchObject({ kind: 'sheetMissing' });
});
