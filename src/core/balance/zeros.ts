import { cellOf } from '../checks/words';
import type { Table } from '../plan/types';
import type { CellsOfWorkbook } from './calculation/cells';

const DASH = /^\s*[-–—−]\s*$/;

/** The dash that a sheet writes for zero in the positions of a table; null where it mostly writes a figure. */
export function zerosIn(table: Table, cells: CellsOfWorkbook): string | null {
  const dashes: string[] = [];
  let zeros = 0;
  table.rows.forEach(({ type }, row) => {
    if (type !== 'item') return;
    table.columns.forEach((_, column) => {
      const value = cells.at(cellOf(table, row, column))?.value;
      if (value === 0) zeros += 1;
      else if (typeof value === 'string' && DASH.test(value)) dashes.push(value);
    });
  });
  return dashes.length > zeros ? dashes[0]! : null;
}
