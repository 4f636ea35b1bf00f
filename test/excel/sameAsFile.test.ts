import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Sheet, Snapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import { EMPTY_CELL } from '../../src/preview/host/workbook/model/cells';
import { newWorkbook } from '../../src/preview/host/workbook/model/newWorkbook';
import { DEFAULT_STYLE } from '../../src/preview/host/workbook/model/style';
import type { SheetState, WorkbookState } from '../../src/preview/host/workbook/model/workbook';
import { readWorkbook as readFile } from '../../src/xlsx/readWorkbook';
import { openExcel, tripsOf } from './excelApp';

const FILE = join(__dirname, '../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');

it('reads the published plan cell by cell as its file is read, in three round trips', async () => {
  const fromFile = readFile(readFileSync(FILE));
  const excel = await openExcel(new ExcelStandIn(opened(fromFile)));
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

function opened({ sheets }: Snapshot): WorkbookState {
  const [first, ...others] = sheets.map(({ name }) => name);
  const workbook = newWorkbook('Wirtschaftsplan.xlsx', [first!, ...others]);
  sheets.forEach((sheet, index) => fill(workbook.sheets[index]!, sheet));
  return workbook;
}

function fill(state: SheetState, { cells, merges, hiddenRows, hiddenColumns }: Sheet): void {
  for (const { row, column, value, formula, format, indent, bold } of cells) {
    const style = {
      ...DEFAULT_STYLE,
      numberFormat: format,
      font: { ...DEFAULT_STYLE.font, bold },
      alignment: { ...DEFAULT_STYLE.alignment, indentLevel: indent },
    };
    state.cells.set(row, column, { ...EMPTY_CELL, value, formula, style });
  }
  state.merges.push(...merges);
  const hidden = { size: null, hidden: true, style: null };
  for (const row of hiddenRows) state.rows.set(row, hidden);
  for (const column of hiddenColumns) state.columns.set(column, hidden);
}
