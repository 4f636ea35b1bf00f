import { additionOf, type NameLookup } from '../../formulas/addition';
import type { Pieces } from '../../formulas/references';
import { overlap } from '../../workbook/address';
import type { CellOnSheet } from '../report';
import type { FormulaTable } from './formulaTables';

/** The cells of a column's heading in which a number stands: mostly the year. */
export function headingNumbers({ table, numberAt }: FormulaTable, column: number): CellOnSheet[] {
  const { headingCells, repeatedCells } = table.columns[column]!;
  return [...headingCells, ...repeatedCells]
    .map(({ row, column: across }) => ({ sheet: table.sheet, row, column: across }))
    .filter(({ sheet, row, column: across }) => (numberAt(sheet, row, across) ?? 0) !== 0);
}

/** Those of them that a formula adds up. */
export function headingsAdded(
  numbers: readonly CellOnSheet[],
  pieces: Pieces,
  nameOf: NameLookup,
): CellOnSheet[] {
  if (numbers.length === 0) return [];
  const summands = additionOf(pieces, nameOf) ?? [];
  return numbers.filter(({ sheet, row, column }) =>
    summands.some(
      ({ sheet: named, area }) =>
        (named === null || named === sheet) && overlap(area, { row, column, rows: 1, columns: 1 }),
    ),
  );
}
