import type { Area } from '../../workbook/address';

/** One row of a table, across all of it. */
export function rowOf(area: Area, row: number): Area {
  return { ...area, row, rows: 1 };
}

/** One column of a table, from its headings to its end. */
export function columnOf(area: Area, column: number): Area {
  return { ...area, column, columns: 1 };
}
