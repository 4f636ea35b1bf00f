import type { Area } from '../../workbook/address';
import type { Change, NewCell } from '../../workbook/change';
import type { Cell, Sheet } from '../../workbook/snapshot';
import type { BenchmarkTable } from './table';
import type { Anchor } from './place';

/** Puts the table on a sheet that is there. `also` are cells of an earlier one, which become empty. */
export function changesOnSheet(
  { cells, charts }: BenchmarkTable,
  { sheet, row, column }: Anchor,
  also: readonly { readonly row: number; readonly column: number }[] = [],
): Change[] {
  const written = new Set(cells.map((cell) => `${cell.row} ${cell.column}`));
  const empty: NewCell[] = also
    .filter((place) => !written.has(`${place.row} ${place.column}`))
    .map((place) => ({ ...place, write: { text: '' } }));
  return [
    ...[...cells, ...empty].map((cell) => ({
      sheet,
      row: row + cell.row,
      column: column + cell.column,
      write: cell.write,
      // Colours and alignments of somebody else's cells could not be given back exactly.
      ...(cell.look === undefined ? {} : { look: plainLook(cell) }),
    })),
    ...charts.map((chart) => ({ sheet, chart })),
  ];
}

function plainLook({ look: { numberFormat, bold, italic } = {} }: NewCell) {
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
}

export interface Held {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that hold something where the table would stand. */
function occupied(sheet: Sheet, { layout }: BenchmarkTable, anchor: Anchor): Held[] {
  const { rows, columns } = layout;
  return heldIn(sheet, { row: anchor.row, column: anchor.column, rows, columns });
}

/** The cells of a sheet that hold something where the table would write. */
export function overwritten(sheet: Sheet, table: BenchmarkTable, anchor: Anchor): Held[] {
  const written = new Set(
    table.cells.map(({ row, column }) => `${anchor.row + row} ${anchor.column + column}`),
  );
  return occupied(sheet, table, anchor).filter(({ row, column }) =>
    written.has(`${row} ${column}`),
  );
}

/** The cells of a sheet that hold something and stay, but would be behind the picture. */
export function behindPicture(sheet: Sheet, { layout }: BenchmarkTable, anchor: Anchor): Held[] {
  const { picture } = layout;
  if (picture === null) return [];
  const { top, rows, columns } = picture;
  return heldIn(sheet, { row: anchor.row + top, column: anchor.column, rows, columns });
}

/** The cells of an area that hold something. */
export function heldIn({ cells }: Sheet, { row, column, rows, columns }: Area): Cell[] {
  return cells.filter(
    (cell) =>
      cell.row >= row &&
      cell.row < row + rows &&
      cell.column >= column &&
      cell.column < column + columns &&
      (cell.formula !== null || (cell.value !== null && cell.value !== '')),
  );
}
