import type { Area } from '../../core/workbook/address';

/** Asks for all that the array of a cell's formula fills, the cell included; null where it fills but that. */
export function askFilled(cell: Excel.Range): () => Area | null {
  const filled = cell.getSpillingToRangeOrNullObject();
  filled.load('rowIndex, columnIndex, rowCount, columnCount');
  return () => {
    const { isNullObject: isNone } = filled;
    if (isNone) return null;
    const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = filled;
    return { row, column, rows, columns };
  };
}
