import type { Comparison } from '../../src/core/comparison/compare';
import { tableAt } from '../../src/core/comparison/table/table';
import { cellAddress } from '../../src/core/workbook/address';
import type { Cell, CellValue, Snapshot } from '../../src/core/workbook/snapshot';
import { Book } from '../preview/host/calculation/sheets';
import { STAND } from './comparison';

/**
 * The workbook of a comparison once its sheet „Daten“ holds other rows, calculated: the table stands in Vergleich!A1.
 * `follow` is what becomes of its formulas, where rows or columns are inserted.
 */
export function laterWorkbook(
  rows: readonly (readonly (CellValue | null)[])[],
  comparison: Comparison,
  follow: (formula: string) => string = (formula) => formula,
): Snapshot {
  const { cells } = tableAt(comparison, { sheet: 'Vergleich', row: 0, column: 0 }, STAND);
  const contents = new Map<string, CellValue>();
  rows.forEach((line, row) =>
    line.forEach((value, column) => {
      if (value !== null) contents.set(`Daten!${cellAddress(row, column)}`, value);
    }),
  );
  for (const { row, column, write } of cells) {
    const address = `Vergleich!${cellAddress(row, column)}`;
    if ('formula' in write) contents.set(address, follow(write.formula));
    else contents.set(address, 'text' in write ? write.text : write.value);
  }
  const sheets = ['Daten', 'Vergleich'] as const;
  const book = new Book(Object.fromEntries(contents), undefined, {}, [...sheets]).recalculate();
  const cellsOf = (sheet: string): Cell[] =>
    [...book.workbook.sheets.find(({ name }) => name === sheet)!.cells].map(([{ row, column }]) => {
      const { value, formula } = book.cell(`${sheet}!${cellAddress(row, column)}`);
      const { look } = cells.find((cell) => cell.row === row && cell.column === column) ?? {};
      const format = sheet === 'Vergleich' ? (look?.numberFormat ?? 'General') : 'General';
      return { row, column, value, formula: formula ?? null, format, indent: 0, bold: false };
    });
  return {
    sheets: sheets.map((name) => ({
      name,
      visibility: 'visible',
      cells: cellsOf(name),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
    })),
    names: [],
    date1904: false,
  };
}

/** What a cell of the table says. */
export function saysAt({ sheets }: Snapshot, row: number, column: number): CellValue | null {
  const [, table] = sheets;
  return table!.cells.find((cell) => cell.row === row && cell.column === column)?.value ?? null;
}
