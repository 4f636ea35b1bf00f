import { areaAddress } from '../../workbook/address';
import type { NewCell, NewSheet } from '../../workbook/change';
import { linesNeeded } from './linesNeeded';
import type { BenchmarkTable } from './table';
import type { LongText } from './longTexts';

/** The first column holds names, of indicators or below the picture; the longest of them take more lines. */
const [NAME_WIDTH, WIDEST_NAME, PER_CHARACTER] = [170, 320, 6.2];
/** In a long text, narrow letters make up for broad ones. */
const PER_CHARACTER_OF_MANY = 5.4;
const FIGURE_WIDTH = 118;
const LINE_HEIGHT = 15;
/** Excel has no higher rows. */
const HIGHEST = 409;

/**
 * The table as a sheet of its own. Excel finds no height for merged cells, nor for formulas that change: the rows that
 * need more than one line get theirs from the length of their text. What fits into one line runs on if it becomes longer.
 */
export function newSheetOf(table: BenchmarkTable, name: string): NewSheet {
  const { cells, charts, layout, longTexts } = table;
  const longest = longTexts
    .filter(({ column, spans }) => column === 0 && !spans)
    .reduce((most, { text }) => Math.max(most, text.length), 0);
  const nameWidth = Math.min(WIDEST_NAME, Math.max(NAME_WIDTH, Math.ceil(longest * PER_CHARACTER)));
  const whole = nameWidth + FIGURE_WIDTH * (layout.columns - 1);
  const perLine = ({ column, spans }: LongText): number =>
    spans
      ? Math.floor(whole / PER_CHARACTER_OF_MANY)
      : Math.floor((column === 0 ? nameWidth : FIGURE_WIDTH) / PER_CHARACTER);
  const wrapped = longTexts.filter((each) => linesNeeded(each.text, perLine(each)) > 1);
  const heights: Record<number, number> = {};
  for (const each of wrapped) {
    const lines = linesNeeded(each.text, perLine(each), each.mayGrow);
    const height = Math.min(HIGHEST, LINE_HEIGHT * lines);
    heights[each.row] = Math.max(heights[each.row] ?? 0, height);
  }
  const isWrapped = ({ row, column }: NewCell): boolean =>
    wrapped.some((each) => each.row === row && each.column === column);
  const isHead = ({ row }: NewCell): boolean => row === layout.head || row === layout.picture?.head;
  return {
    newSheet: name,
    cells: cells.map((cell) => ({
      ...cell,
      look: {
        ...cell.look,
        ...(isHead(cell) ? { wrap: true, fillColor: '#E7E6E6', vertical: 'Top' as const } : {}),
        ...(isWrapped(cell) ? { wrap: true, vertical: 'Top' as const } : {}),
      },
    })),
    columnWidths: Object.fromEntries(
      Array.from({ length: layout.columns }, (_, column) => [
        column,
        column === 0 ? nameWidth : FIGURE_WIDTH,
      ]),
    ),
    rowHeights: heights,
    merges: wrapped
      .filter(({ spans }) => spans)
      .map(({ row, column }) => areaAddress({ row, column, rows: 1, columns: layout.columns })),
    page: { landscape: true, titleRows: 0, fitToWidth: true },
    charts,
  };
}
