import type { Area } from '../../../../core/workbook/address';
import type { TableState } from './sheetParts';
import type { SheetState } from './workbook';

/** The parts of a table: its header row, its data, its row of totals. */

export function headerArea({ area, showHeaders }: TableState): Area | null {
  return showHeaders ? { ...area, rows: 1 } : null;
}

export function bodyArea({ area, showHeaders, showTotals }: TableState): Area {
  const above = showHeaders ? 1 : 0;
  return { ...area, row: area.row + above, rows: area.rows - above - (showTotals ? 1 : 0) };
}

export function totalsArea({ area, showTotals }: TableState): Area | null {
  return showTotals ? { ...area, row: area.row + area.rows - 1, rows: 1 } : null;
}

/** One column of an area of the table. */
export function columnOf(area: Area, index: number): Area {
  return { ...area, column: area.column + index, columns: 1 };
}

/** What the columns are called: as their headers say, or said while these were shown. */
export function columnNames({ cells }: SheetState, table: TableState): readonly string[] {
  const { row, column, columns } = table.area;
  if (!table.showHeaders && table.columnNames !== undefined) return table.columnNames;
  return Array.from({ length: columns }, (_, index) => {
    const { value } = cells.get(row, column + index);
    return typeof value === 'string' ? value : `Spalte${index + 1}`;
  });
}
