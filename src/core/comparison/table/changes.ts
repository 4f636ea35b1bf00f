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

/** The first column holds names, of indicators or below the picture. */
const NAME_WIDTH = 170;
const FIGURE_WIDTH = 110;

/** The table as a sheet of its own. */
export function newSheetOf({ cells, charts, layout }: BenchmarkTable, name: string): NewSheet {
  const widths = Array.from({ length: layout.columns }, (_, column) =>
    column === 0 ? NAME_WIDTH : FIGURE_WIDTH,
  );
  return {
    newSheet: name,
    cells: cells.map((cell) =>
      cell.row === layout.head || cell.row === layout.picture?.head
        ? { ...cell, look: { ...cell.look, wrap: true, fillColor: '#E7E6E6', vertical: 'Top' } }
        : cell,
    ),
    columnWidths: Object.fromEntries(widths.map((width, column) => [column, width])),
    page: { landscape: true, titleRows: 0, fitToWidth: true },
    charts,
  };
}

/** The cells of a sheet that hold something where the table would stand. */
export function occupied(
  { cells }: Sheet,
  { layout }: BenchmarkTable,
  { row, column }: Anchor,
): { readonly row: number; readonly column: number }[] {
  return cells.filter(
    (cell) =>
      cell.row >= row &&
      cell.row < row + layout.rows &&
      cell.column >= column &&
      cell.column < column + layout.columns &&
      (cell.formula !== null || (cell.value !== null && cell.value !== '')),
  );
}
