import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import { readWorkbook as readFile } from '../../src/xlsx/readWorkbook';
import { openSnapshot } from '../support/openSnapshot';
import { openExcel, tripsOf } from './excelApp';

const FILE = join(__dirname, '../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');

it('reads the published plan cell by cell as its file is read, in three round trips', async () => {
  const fromFile = readFile(readFileSync(FILE));
  const excel = await openExcel(new ExcelStandIn(openSnapshot(fromFile)));
  const fromExcel = await readWorkbook({ merges: true });
  expect(fromExcel.sheets.map(withoutResults)).toEqual(fromFile.sheets.map(withoutResults));
  expect(tripsOf(excel).length).toBe(3);
});

/** Results of formulas are the calculation's affair, which has tests of its own. */
function withoutResults(sheet: Sheet): Sheet {
  const cells = sheet.cells.map((cell) =>
    cell.formula === null ? cell : { ...cell, value: null },
  );
  return { ...sheet, cells };
}
