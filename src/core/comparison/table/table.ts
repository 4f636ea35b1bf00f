import type { Chart, NewCell } from '../../workbook/change';
import type { Comparison } from '../compare';
import { fittedIn } from './fitFooter';
import { footerOf } from './footer';
import { gridOf, layoutOf, type Grid, type Layout } from './layout';
import { longTextsOf, type LongText } from './longTexts';
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
  /** Those of its texts that a sheet of its own makes room for. */
  readonly longTexts: readonly LongText[];
  readonly charts: readonly Chart[];
}

/** Above the column of own values where there are none. */
export const NOBODY = 'Kommune';

/**
 * The benchmark table in its published form, with the formulas that it has at a place. `stand` is the day of what is said
 * in it that no formula keeps true: „21.11.2026“. `before` is how one lies that stands there already, as its picture
 * keeps its place.
 */
export function tableAt(
  comparison: Comparison,
  anchor: Anchor,
  stand: string,
  before: Layout | null = null,
): BenchmarkTable {
  const { lines, own } = comparison;
  const grid = gridFor(comparison);
  const rows = lines.map((line, index) => rowOf(comparison, line, index, grid, anchor));
  const all = footerOf(comparison, rows, grid, anchor, stand);
  const pictured = before?.picture ?? null;
  const footer = pictured === null ? all : fittedIn(pictured.title - grid.footer, all);
  const title = pictured?.title ?? grid.footer + footer.length + 1;
  const layout = layoutOf(grid, footer.length, isPictured(comparison) ? title : null);
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
  const heads = [own ?? NOBODY, ...MEASURES.map(([, text]) => text)];
  const names = [
    bold(0, 0, titleOf(comparison)),
    ...(layout.nameColumn === null ? [] : [bold(layout.head, layout.nameColumn, 'Kennzahl')]),
    ...heads.map((text, index) => heading(layout.ownColumn + index, text)),
  ];
  const figures = rows.flatMap(({ cells }) => cells);
  return {
    layout,
    rows,
    footer: footer.map(({ says }) => says).filter((text) => text !== ''),
    cells: [
      ...names,
      ...figures,
      ...rows.flatMap(({ sentence }, index) =>
        sentence === null
          ? []
          : [{ row: layout.sentences + index, column: 0, write: sentence.content }],
      ),
      ...footer.map(({ write }, index) => ({
        row: layout.footer + index,
        column: 0,
        write,
        look: { italic: true },
      })),
      ...pictureCells(comparison, rows, layout, anchor),
    ],
    longTexts: longTextsOf(comparison, rows, footer, layout, anchor, [
      ...names,
      ...figures.filter(({ column }) => column === layout.nameColumn),
    ]),
    charts: chartOf(comparison, layout, anchor),
  };
}

export function gridFor({ lines, own }: Comparison): Grid {
  return gridOf(lines.length, own !== null);
}

/** Nothing is drawn of groups that are all too small to show their span. */
export function isPictured({ lines, settings }: Comparison): boolean {
  return settings.picture && lines.some(({ protection }) => protection.spread);
}
