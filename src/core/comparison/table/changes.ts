import type { Area } from '../../workbook/address';
import type { Change, NewCell, NewSheet } from '../../workbook/change';
import type { Sheet } from '../../workbook/snapshot';
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

/** The first column holds names, of indicators or below the picture; the longest of them take more lines. */
const [NAME_WIDTH, WIDEST_NAME, PER_CHARACTER] = [170, 320, 6.2];
const FIGURE_WIDTH = 110;

/** The table as a sheet of its own. */
export function newSheetOf({ cells, charts, layout }: BenchmarkTable, name: string): NewSheet {
  const isName = ({ row, column }: NewCell): boolean =>
    column === 0 && layout.nameColumn === 0 && row >= layout.firstLine && row < layout.footer;
  const longest = cells
    .filter(isName)
    .reduce((most, { write }) => Math.max(most, 'text' in write ? write.text.length : 0), 0);
  const nameWidth = Math.min(WIDEST_NAME, Math.max(NAME_WIDTH, Math.ceil(longest * PER_CHARACTER)));
  const widths = Array.from({ length: layout.columns }, (_, column) =>
    column === 0 ? nameWidth : FIGURE_WIDTH,
  );
  return {
    newSheet: name,
    cells: cells.map((cell) =>
      cell.row === layout.head || cell.row === layout.picture?.head
        ? { ...cell, look: { ...cell.look, wrap: true, fillColor: '#E7E6E6', vertical: 'Top' } }
        : isName(cell)
          ? { ...cell, look: { ...cell.look, wrap: true } }
          : cell,
    ),
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    page: { landscape: true, titleRows: 0, fitToWidth: true },
    charts,
  };
}

export interface Held {
  readonly row: number;
  readonly column: number;
}

/** The cells of a sheet that hold something where the table would stand. */
export function occupied(sheet: Sheet, { layout }: BenchmarkTable, anchor: Anchor): Held[] {
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

function heldIn({ cells }: Sheet, { row, column, rows, columns }: Area): Held[] {
  return cells.filter(
    (cell) =>
      cell.row >= row &&
      cell.row < row + rows &&
      cell.column >= column &&
      cell.column < column + columns &&
      (cell.formula !== null || (cell.value !== null && cell.value !== '')),
  );
}
