import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { createCalculation } from '../../../../src/preview/host/calculation/createCalculation';
import { newWorkbook } from '../../../../src/preview/host/workbook/model/newWorkbook';
import type { WorkbookState } from '../../../../src/preview/host/workbook/model/workbook';
import { readWorkbook } from '../../../../src/xlsx/readWorkbook';

const EXAMPLE = join(__dirname, '../../../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');

interface Stored {
  readonly address: string;
  readonly value: CellValue | null;
}

/** The example with its formulas, and what Excel's file says that they show. */
function open(): { workbook: WorkbookState; shown: () => Stored[]; stored: Stored[] } {
  const snapshot = readWorkbook(readFileSync(EXAMPLE));
  const names = snapshot.sheets.map(({ name }) => name) as [string, ...string[]];
  const workbook = newWorkbook('Beispiel.xlsx', names);
  const formulas = snapshot.sheets.flatMap((sheet, index) =>
    sheet.cells
      .filter(({ formula }) => formula !== null)
      .map(({ row, column, value }) => ({ index, row, column, value })),
  );
  snapshot.sheets.forEach(({ cells }, index) => {
    for (const { row, column, value, formula } of cells) {
      const shown = formula === null ? value : null;
      workbook.sheets[index]!.cells.change(row, column, { value: shown, formula });
    }
  });
  workbook.names = snapshot.names.map(({ name, refersTo }) => ({
    ...{ name, formula: `=${refersTo}`, comment: '', visible: true },
  }));
  const at = ({ index, row, column }: (typeof formulas)[number]) =>
    `${names[index]!}!${String(row)},${String(column)}`;
  return {
    workbook,
    stored: formulas.map((cell) => ({ address: at(cell), value: cell.value })),
    shown: () =>
      formulas.map((cell) => ({
        address: at(cell),
        value: workbook.sheets[cell.index]!.cells.get(cell.row, cell.column).value,
      })),
  };
}

function toMillionths({ address, value }: Stored): Stored {
  return { address, value: typeof value === 'number' ? Math.round(value * 1e6) / 1e6 : value };
}

it('calculates to what Excel has stored, in every formula', () => {
  const { workbook, shown, stored } = open();
  const calculation = createCalculation(workbook, () => Promise.reject(new Error('none')), {
    customFunctions: () => [],
    emptyCell: () => null,
  });
  calculation.recalculate('all');
  expect(stored.length).toBeGreaterThan(300);
  // The stored values are whole cents; sums of cents are that only to the last digits of their binary notation.
  expect(shown().map(toMillionths)).toEqual(stored.map(toMillionths));
});
