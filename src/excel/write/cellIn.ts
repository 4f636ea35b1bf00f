import type { Cell, Snapshot } from '../../core/workbook/snapshot';

/** A cell of a snapshot, found by halving, as the cells of a sheet are in order. */
export function cellIn(
  { sheets }: Snapshot,
  sheet: string,
  row: number,
  column: number,
): Cell | undefined {
  const cells = sheets.find(({ name }) => name === sheet)?.cells ?? [];
  let [from, to] = [0, cells.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const cell = cells[middle]!;
    if (cell.row < row || (cell.row === row && cell.column < column)) from = middle + 1;
    else to = middle;
  }
  const found = cells[from];
  return found?.row === row && found.column === column ? found : undefined;
}
