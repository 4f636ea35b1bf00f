import { cellAddress } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import type { Cell, Sheet } from '../../workbook/snapshot';
import type { Comparison } from '../compare';
import type { Earlier } from '../existing/earlier';
import { changesOnSheet, heldIn, type Held } from './changes';
import { isFooter } from './footerLine';
import type { Layout } from './layout';
import { gridFor, isPictured, type BenchmarkTable } from './table';

/**
 * Writes a comparison where an earlier one of ours stands. What that has said and the new one does not becomes empty; its
 * picture follows its cells, and stays; so does what somebody wrote between them.
 */
export function renewal(
  table: BenchmarkTable,
  { anchor, layout }: Earlier,
  sheet: Sheet | undefined,
): { readonly changes: readonly Change[]; readonly occupied: readonly string[] } {
  const rows = Math.max(layout.rows, table.layout.rows);
  const held =
    sheet === undefined ? [] : heldIn(sheet, { ...anchor, rows, columns: table.layout.columns });
  const relative = held.map((cell) => ({
    cell,
    row: cell.row - anchor.row,
    column: cell.column - anchor.column,
  }));
  const touched = new Set(table.cells.map(({ row, column }) => `${row} ${column}`));
  const isTouched = ({ row, column }: Held): boolean => touched.has(`${row} ${column}`);
  const emptied = relative.filter((each) => isOf(layout, each) && !isTouched(each));
  const overwritten = relative.filter((each) => !isOf(layout, each) && isTouched(each));
  return {
    changes: changesOnSheet({ ...table, charts: [] }, anchor, emptied),
    occupied: overwritten.map(({ cell }) => cellAddress(cell.row, cell.column)),
  };
}

/** Whether the earlier one has written a cell, and not somebody else since. */
function isOf(layout: Layout, { cell, row, column }: Held & { readonly cell: Cell }): boolean {
  const { sentences, sentenceLines, footer, footerLines, picture } = layout;
  const within = (first: number, count: number): boolean => row >= first && row < first + count;
  if (within(layout.head, layout.lines + 1)) return column < layout.columns;
  if (picture !== null) {
    if (row === picture.title) return column === 0;
    if (within(picture.head, layout.lines + 1)) return column < DRAWN;
  }
  if (column > 0) return false;
  return (
    row === 0 || within(sentences, sentenceLines) || (within(footer, footerLines) && isFooter(cell))
  );
}

/** The columns of what the picture draws: the names, four stretches, the own value and the Median. */
const DRAWN = 7;

/** The source, the method, and the rest in one. */
const FEWEST_FOOTER_LINES = 3;

/** Why a comparison cannot take the place of an earlier one; null where it fits exactly. */
export function misfitOf(comparison: Comparison, { layout, settings }: Earlier): string | null {
  const [before, now] = [layout.lines, comparison.lines.length];
  if (before !== now) {
    return `Dort stehen ${before === 1 ? '1 Kennzahl' : `${before} Kennzahlen`}, jetzt ${now === 1 ? 'ist 1' : `sind ${now}`} gewählt.`;
  }
  const { picture } = layout;
  if ((picture !== null) !== isPictured(comparison)) {
    return picture === null
      ? 'Dort steht kein Bild, jetzt ist eines gewünscht.'
      : 'Dort steht ein Bild, und jetzt wird keines eingefügt.';
  }
  if (picture === null) return null;
  // The picture of a comparison without an own value has nothing to show one by.
  if (settings.own === null && comparison.settings.own !== null) {
    return 'Das Bild dort zeigt keinen eigenen Wert.';
  }
  if (settings.own !== null && comparison.settings.own === null) {
    return 'Das Bild dort zeigt einen eigenen Wert, und jetzt ist keine eigene Kommune gewählt.';
  }
  return picture.title - gridFor(comparison).footer < FEWEST_FOOTER_LINES
    ? 'Über dem Bild dort ist für Sätze und Fußzeile kein Platz mehr.'
    : null;
}
