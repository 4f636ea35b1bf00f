import type { Area } from '../../../../core/workbook/address';
import type { Position } from '../model/cells';
import type { SheetState } from '../model/workbook';

/** The cells that the array of a formula fills, its own included; null where it fills but its own. */
export function spillArea({ cells }: SheetState, { row, column }: Position): Area | null {
  const isFrom = (r: number, c: number): boolean => {
    const from = cells.get(r, c).spilledFrom;
    return from?.row === row && from.column === column;
  };
  let columns = 1;
  while (isFrom(row, column + columns)) columns += 1;
  let rows = 1;
  while (isFrom(row + rows, column)) rows += 1;
  return rows === 1 && columns === 1 ? null : { row, column, rows, columns };
}
