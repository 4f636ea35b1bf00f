import type { Area } from '../../workbook/address';
import type { Cell, Sheet } from '../../workbook/snapshot';

/** The cells of an area that hold something, found by their place. */
export class Cells {
  private readonly byPlace = new Map<number, Cell>();

  constructor(
    { cells }: Sheet,
    readonly area: Area,
  ) {
    for (const cell of cells) {
      if (isEmpty(cell) || !includes(area, cell)) continue;
      this.byPlace.set(key(cell.row, cell.column), cell);
    }
  }

  at(row: number, column: number): Cell | undefined {
    return this.byPlace.get(key(row, column));
  }
}

/** The part of an area that holds something; null where nothing does. */
export function usedPart({ cells }: Sheet, area: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const cell of cells) {
    if (isEmpty(cell) || !includes(area, cell)) continue;
    const { row, column } = cell;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What Excel calls the current region: everything around a cell up to empty rows and columns. */
export function regionAround({ cells }: Sheet, row: number, column: number): Area {
  const filled = cells.filter((cell) => !isEmpty(cell));
  let [top, left, bottom, right] = [row, column, row, column];
  for (let grows = true; grows;) {
    const touching = filled.filter(
      (cell) =>
        cell.row >= top - 1 &&
        cell.row <= bottom + 1 &&
        cell.column >= left - 1 &&
        cell.column <= right + 1,
    );
    const before = [top, left, bottom, right].join();
    for (const cell of touching) {
      [top, left] = [Math.min(top, cell.row), Math.min(left, cell.column)];
      [bottom, right] = [Math.max(bottom, cell.row), Math.max(right, cell.column)];
    }
    grows = before !== [top, left, bottom, right].join();
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** A formula without a stored value is something; an empty text is what formulas give for nothing. */
function isEmpty({ value, formula }: Cell): boolean {
  return formula === null && (value === null || value === '');
}

function includes({ row, column, rows, columns }: Area, cell: Cell): boolean {
  return (
    cell.row >= row &&
    cell.row < row + rows &&
    cell.column >= column &&
    cell.column < column + columns
  );
}

const COLUMNS_OF_A_SHEET = 16_384;

function key(row: number, column: number): number {
  return row * COLUMNS_OF_A_SHEET + column;
}
