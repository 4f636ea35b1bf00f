import type { NewCell } from '../../workbook/change';
import type { Comparison } from '../compare';
import type { FooterLine } from './footerLine';
import type { Layout } from './layout';
import { pictureCells } from './picture';
import type { Anchor } from './place';
import type { Row } from './row';

/** A text of the table as it is now, which may need more than its cell or more than a line. */
export interface LongText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Whether it may take the whole width of the table, as nothing stands beside it. */
  readonly spans: boolean;
  /** By how many characters it may become longer, as a formula with the figures that it names. */
  readonly mayGrow: number;
}

/** Another place among the quartiles is said in more words, and more is said of a group that has become small. */
const [SENTENCE_GROWS, NOTES_GROW] = [60, 120];

export function longTextsOf(
  comparison: Comparison,
  rows: readonly Row[],
  footer: readonly FooterLine[],
  layout: Layout,
  anchor: Anchor,
  names: readonly NewCell[],
): LongText[] {
  const fixed = rows.map((row): Row => ({ ...row, isLive: false }));
  const picture = pictureCells(comparison, fixed, layout, anchor);
  const wide = (row: number, text: string, mayGrow: number): LongText => ({
    row,
    column: 0,
    text,
    spans: true,
    mayGrow,
  });
  return [
    ...rows.map(({ sentence, isLive }, index) =>
      wide(layout.sentences + index, sentence?.says ?? '', isLive ? SENTENCE_GROWS : 0),
    ),
    ...footer.map(({ says, write }, index) => {
      const isLast = index === footer.length - 1;
      return wide(layout.footer + index, says, isLast && 'formula' in write ? NOTES_GROW : 0);
    }),
    ...[...names, ...picture].flatMap(({ row, column, write }): LongText[] => {
      if (!('text' in write)) return [];
      const spans = row === layout.picture?.title || row === 0;
      return [{ row, column, text: write.text, spans, mayGrow: spans ? SENTENCE_GROWS : 0 }];
    }),
  ].filter(({ text }) => text !== '');
}
