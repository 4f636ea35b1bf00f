import type { Area } from '../../core/workbook/address';
import { cellsImage } from './imageOf';
import type { CellImage } from '../undo/record';

const LOOK = {
  format: {
    font: { bold: true, italic: true },
    indentLevel: true,
    horizontalAlignment: true,
  },
} as const;

/** Asks how the cells of an area are, as far as changes may touch them. */
export function askImage(
  sheet: Excel.Worksheet,
  { row, column, rows, columns }: Area,
  withLook: boolean,
): () => CellImage[][] {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values, formulas, numberFormat, valueTypes');
  const looks = withLook ? range.getCellProperties(LOOK) : null;
  return () => {
    const { values, formulas, numberFormat: numberFormats, valueTypes: types } = range;
    return cellsImage({ values, formulas, numberFormats, types, looks: looks?.value ?? null });
  };
}
