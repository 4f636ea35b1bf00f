import { cellAddress, parseArea, type Area } from '../../../core/workbook/address';
import { MOST_COLUMNS } from '../workbook/model/cells';

/** The areas of a list such as "A1:B2 D4". Whole rows reach over all columns; what is no area is left out. */
export function areasIn(text: string): Area[] {
  return text
    .split(/[\s,]+/)
    .map((part) => areaOf(part.replace(/^.*!/, '')))
    .filter((area) => area !== null);
}

export function areaOf(text: string): Area | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text);
  if (rows === null) return parseArea(text);
  const row = Number(rows[1]) - 1;
  return { row, column: 0, rows: Number(rows[2]) - row, columns: MOST_COLUMNS };
}

export function textOf({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

/** "$1:$5" */
export function rowsText({ row, rows }: Area): string {
  return `$${String(row + 1)}:$${String(row + rows)}`;
}

/** "$A:$B" */
export function columnsText({ column, columns }: Area): string {
  const letters = (at: number): string => cellAddress(0, at).replace(/\d+/, '');
  return `$${letters(column)}:$${letters(column + columns - 1)}`;
}
