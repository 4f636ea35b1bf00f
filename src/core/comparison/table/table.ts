import type { Chart, NewCell } from '../../workbook/change';
import type { Comparison } from '../compare';
import { footerOf } from './footer';
import { layoutOf, type Layout } from './layout';
import { MEASURES } from './measures';
import { chartOf, pictureCells } from './picture';
import { addressAt, type Anchor } from './place';
import { rowOf } from './row';
import { titleOf } from './title';

/** A comparison as it is written: its cells, counted from its first one, and its picture. */
export interface BenchmarkTable {
  readonly layout: Layout;
  readonly cells: readonly NewCell[];
  readonly charts: readonly Chart[];
}

/** The benchmark table in its published form, with the formulas that it has at a place. */
export function tableAt(comparison: Comparison, anchor: Anchor): BenchmarkTable {
  const { lines, own, settings } = comparison;
  // Nothing is drawn of groups that are too small to show their span.
  const hasPicture = settings.picture && lines.some(({ protection }) => protection.spread);
  const layout = layoutOf(lines.length, hasPicture);
  const rows = lines.map((line, index) => rowOf(comparison, line, index, layout, anchor));
  const isLive = rows.every((row) => row.isLive);
  const nCell = addressAt(anchor, layout.firstLine, layout.columns - 1);
  const bold = (row: number, column: number, text: string): NewCell => ({
    row,
    column,
    write: { text },
    look: { bold: true },
  });
  return {
    layout,
    cells: [
      bold(0, 0, titleOf(comparison)),
      ...(layout.nameColumn === null ? [] : [bold(layout.head, layout.nameColumn, 'Kennzahl')]),
      ...[own ?? 'Kommune', ...MEASURES.map(([, heading]) => heading)].map((text, index) =>
        bold(layout.head, layout.ownColumn + index, text),
      ),
      ...rows.flatMap(({ cells }) => cells),
      ...footerOf(comparison, isLive, nCell).map((write, index) => ({
        row: layout.footer + index,
        column: 0,
        write,
        look: { italic: true },
      })),
      ...rows.flatMap(({ sentence }, index) =>
        sentence === null ? [] : [{ row: layout.sentences + index, column: 0, write: sentence }],
      ),
      ...pictureCells(comparison, layout, anchor, isLive),
    ],
    charts: chartOf(comparison, layout, anchor),
  };
}
