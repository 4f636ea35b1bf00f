import type { Area } from '../workbook/address';
import type { CellOnSheet } from './report';

/** The table that a cell belongs to. */
export function tableAt<Table extends { readonly sheet: string; readonly area: Area }>(
  { sheet, row, column }: CellOnSheet,
  tables: readonly Table[],
): Table | undefined {
  return tables.find(
    ({ area, sheet: own }) =>
      own === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );
}
