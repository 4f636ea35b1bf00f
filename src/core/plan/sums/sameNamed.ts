import type { Grid, Part, Row } from '../types';
import { sameWords, wordsOf } from '../vocabulary';
import type { Candidate } from './candidate';
import type { Open } from './openRows';

/**
 * A total that adds up those of the same name above it, even where others have taken them up: "Ausgaben insgesamt" of
 * all measures after each one's own. Below a heading of its own, with no positions there, the table states it.
 */
export function sameNamedCandidates(table: Grid, index: number): readonly Candidate[] {
  const { label } = table.rows[index]!;
  const words = wordsOf(label);
  if (words.length === 0) return [];
  const parts: Part[] = [];
  for (let row = 0; row < index; row += 1) {
    const other = table.rows[row]!;
    if (isTotal(other) && sameWords(words, wordsOf(other.label))) parts.push({ row, factor: 1 });
  }
  return parts.length < 2 ? [] : [{ parts, start: null, stated: isSummary(table.rows, index) }];
}

function isTotal({ type }: Row): boolean {
  return type === 'sum' || type === 'result';
}

/** Whether nothing but totals stands between the row and the heading above it. */
function isSummary(rows: readonly Row[], index: number): boolean {
  let above = index - 1;
  while (above >= 0 && isTotal(rows[above]!)) above -= 1;
  return rows[above]?.type === 'heading';
}

/**
 * "Summe Einzahlungen" straight below a heading, with positions behind it, where others of that name close positions:
 * then those of this one are missing.
 */
export function emptyBlock({ rows }: Grid, index: number, open: readonly Open[]): Candidate[] {
  const words = wordsOf(rows[index]!.label);
  const last = open.length - 1;
  const isAlone = open[last]?.type === 'heading' && rows[index - 1]?.type === 'heading';
  if (!isAlone || words.length === 0 || rows[index + 1]?.type !== 'item') return [];
  const closesElsewhere = rows.some(
    ({ type, label }, at) =>
      at !== index &&
      type === 'sum' &&
      rows[at - 1]?.type === 'item' &&
      sameWords(words, wordsOf(label)),
  );
  return closesElsewhere ? [{ parts: [], start: last, stated: true }] : [];
}
