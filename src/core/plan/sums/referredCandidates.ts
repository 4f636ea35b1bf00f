import type { Grid, Part, Row } from '../types';
import type { Candidate } from './candidate';
import { rowsFrom, type Open, type OpenRow } from './openRows';
import { readReferences } from './references';

/** The readings that a label states by row numbers. */
export function referredCandidates(
  table: Grid,
  row: Row,
  open: readonly Open[],
): readonly Candidate[] {
  const referred = byReference(table, row, open);
  return referred ? bothWays(row, referred) : [];
}

/** "Saldo aus 4 und 8", and even "Summe aus 1.1 und 1.2", may be the first less the second: the figures decide. */
function bothWays({ label }: Row, parts: readonly Part[]): Candidate[] {
  const sum: Candidate = { parts, start: null, stated: true };
  if (parts.length !== 2 || parts.some(({ factor }) => factor === -1)) return [sum];
  const [first, second] = parts;
  const difference: Candidate = {
    parts: [first!, { row: second!.row, factor: -1 }],
    start: null,
    stated: true,
  };
  return /saldo|überschuss|ergebnis|bedarf/i.test(label) ? [difference, sum] : [sum, difference];
}

function byReference(table: Grid, row: Row, open: readonly Open[]): Part[] | null {
  const references = readReferences(row.label);
  if (references.length === 0) return null;
  const parts: Part[] = [];
  for (const { from, to, factor } of references) {
    const first = open.findIndex(({ number }) => sameNumber(number, from));
    const last = from === to ? first : findLast(open, to);
    if (first < 0 || last < first) return byRowNumbers(table, row, references);
    const end = endOfSection(open, last);
    for (const { row: part } of rowsFrom(open.slice(0, end), first))
      parts.push({ row: part, factor });
  }
  return parts.length > 0 ? parts : null;
}

/** "01" is 1. */
function sameNumber(number: string | null, referred: string): boolean {
  return number !== null && number.replace(/^0+(?=\d)/, '') === referred;
}

/** Rows that are referred to although an earlier sum has taken them up: "(Saldo aus 4 und 8)". */
function byRowNumbers(
  table: Grid,
  row: Row,
  references: ReturnType<typeof readReferences>,
): Part[] | null {
  const index = table.rows.indexOf(row);
  const parts: Part[] = [];
  for (const { from, to, factor } of references) {
    const first = lastWithNumber(table, from, index);
    const last = from === to ? first : lastWithNumber(table, to, index);
    if (first === null || last === null || last < first) return null;
    for (let part = first; part <= last; part += 1) {
      const { type } = table.rows[part]!;
      if (type !== 'heading' && type !== 'aside') parts.push({ row: part, factor });
    }
  }
  return parts;
}

function lastWithNumber({ rows }: Grid, number: string, before: number): number | null {
  for (let index = before - 1; index >= 0; index -= 1) {
    if (sameNumber(rows[index]!.number, number) && rows[index]!.type !== 'heading') return index;
  }
  return null;
}

function findLast(open: readonly Open[], number: string): number {
  for (let index = open.length - 1; index >= 0; index -= 1) {
    if (sameNumber(open[index]!.number, number)) return index;
  }
  return -1;
}

/** A heading is meant with all rows below it, up to the next heading. */
function endOfSection(open: readonly Open[], index: number): number {
  if (open[index]!.type === 'row') return index + 1;
  let end = index + 1;
  while (end < open.length && open[end]!.type === 'row' && !(open[end] as OpenRow).isSum) end += 1;
  return end;
}
