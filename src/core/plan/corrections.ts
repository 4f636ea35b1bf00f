import { cellAddress } from '../workbook/address';
import type { Correction } from './correction';
import type { Grid } from './types';

/** What a table shows that a correction can know it by. */
type Known = Pick<Grid, 'sheet' | 'area' | 'title' | 'columns'>;

/** A title can be a whole page; its beginning is enough to know it. */
const LONGEST = 300;

/** The words above a table and over its columns. */
export function wordsOfTable({ title, columns }: Pick<Known, 'title' | 'columns'>): string {
  return [title, ...columns.map(({ heading }) => heading)]
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

function cornerOfTable({ area }: Pick<Known, 'area'>): string {
  return cellAddress(area.row, area.column);
}

/**
 * Which correction is meant for which table: the one of the same words at the same place; else the only one of the same
 * words, moved; else the one at the same place, of whose words most are the same, such as next year's; else the only one
 * that shares nearly all words, as lines that come above a table become part of its title.
 */
export function correctionsFor<Table extends Known>(
  tables: readonly Table[],
  corrections: readonly Correction[],
): Map<Table, Correction> {
  const found = new Map<Table, Correction>();
  let open = [...corrections];
  const settle = (fits: (correction: Correction, table: Table) => boolean): void => {
    open = open.filter((correction) => {
      const fitting = tables.filter(
        (table) => table.sheet === correction.sheet && !found.has(table) && fits(correction, table),
      );
      if (fitting.length !== 1) return true;
      found.set(fitting[0]!, correction);
      return false;
    });
  };
  const sameWords = ({ words }: Correction, table: Table): boolean => words === wordsOfTable(table);
  const samePlace = ({ corner }: Correction, table: Table): boolean =>
    corner === cornerOfTable(table);
  settle((correction, table) => sameWords(correction, table) && samePlace(correction, table));
  settle(sameWords);
  settle(
    (correction, table) =>
      samePlace(correction, table) && sharedWords(correction.words, wordsOfTable(table)) > 1 / 2,
  );
  settle(({ words }, table) => sharedWords(words, wordsOfTable(table)) >= 3 / 4);
  return found;
}

/** How many of the words stand in both, measured by the longer one. */
function sharedWords(one: string, other: string): number {
  const [a, b] = [one.split(/[\s·]+/), other.split(/[\s·]+/)];
  return a.filter((word) => b.includes(word)).length / Math.max(a.length, b.length);
}
