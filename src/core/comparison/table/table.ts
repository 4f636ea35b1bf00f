import type { Chart, NewCell } from '../../workbook/change';
import type { Comparison } from '../compare';
import { footerOf } from './footer';
import { layoutOf, type Layout } from './layout';
import { MEASURES } from './measures';
import { chartOf, pictureCells } from './picture';
import type { Anchor } from './place';
import { rowOf, type Row } from './row';
import { titleOf } from './title';

/** A comparison as it is written: its cells, counted from its first one, and its picture. */
export interface BenchmarkTable {
  readonly layout: Layout;
  readonly rows: readonly Row[];
  /** What its footer says now. */
  readonly footer: readonly string[];
  readonly cells: readonly NewCell[];
  readonly charts: readonly Chart[];
}

/**
 * The benchmark table in its published form, with the formulas that it has at a place. `stand` is the day of what is said
 * in it that no formula keeps true: „21.11.2026“.
 */
export function tableAt(comparison: Comparison, anchor: Anchor, stand: string): BenchmarkTable {
  const { lines, own } = comparison;
  const layout = layoutFor(comparison);
  const rows = lines.map((line, index) => rowOf(comparison, line, index, layout, anchor));
  const footer = footerOf(comparison, rows, layout, anchor, stand);
  const bold = (row: number, column: number, text: string): NewCell => ({
    row,
    column,
    write: { text },
    look: { bold: true },
  });
  /** Above figures, as they stand. */
  const heading = (column: number, text: string): NewCell => ({
    ...bold(layout.head, column, text),
    look: { bold: true, horizontal: 'Right' },
  });
  return {
    layout,
    rows,
    footer: footer.map(({ says }) => says).filter((text) => text !== ''),
    cells: [
      bold(0, 0, titleOf(comparison)),
      ...(layout.nameColumn === null ? [] : [bold(layout.head, layout.nameColumn, 'Kennzahl')]),
      ...[own ?? 'Kommune', ...MEASURES.map(([, heading]) => heading)].map((text, index) =>
        heading(layout.ownColumn + index, text),
      ),
      ...rows.flatMap(({ cells }) => cells),
      ...footer.map(({ write }, index) => ({
        row: layout.footer + index,
        column: 0,
        write,
        look: { italic: true },
      })),
      ...rows.flatMap(({ sentence }, index) =>
        sentence === null
          ? []
          : [{ row: layout.sentences + index, column: 0, write: sentence.content }],
      ),
      ...pictureCells(comparison, rows, layout, anchor),
    ],
    charts: chartOf(comparison, layout, anchor),
  };
}

/** Nothing is drawn of groups that are all too small to show their span. */
export function layoutFor({ lines, settings }: Comparison): Layout {
  const hasPicture = settings.picture && lines.some(({ protection }) => protection.spread);
  return layoutOf(lines.length, hasPicture);
}
