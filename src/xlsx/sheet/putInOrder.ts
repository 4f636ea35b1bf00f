import type { Cell } from '../../core/workbook/snapshot';

/** Row by row, in each row from left to right, as nearly every file has them. Throws where a cell comes twice. */
export function putInOrder(cells: Cell[]): void {
  if (isInOrder(cells)) return;
  cells.sort(compare);
  if (!isInOrder(cells)) throw new Error('a cell that comes twice');
}

function isInOrder(cells: readonly Cell[]): boolean {
  return cells.every((cell, index) => index === 0 || compare(cells[index - 1]!, cell) < 0);
}

function compare(a: Cell, b: Cell): number {
  return a.row - b.row || a.column - b.column;
}
