import type { Grid, Part, TableKind } from '../types';
import { beginsLike, wordsOf } from '../vocabulary';
import { startBehindOtherSide } from './acrossSides';
import type { Candidate } from './candidate';
import { isOpeningStock } from './openingStock';
import { isBoundary, rowsFrom, sidesKnown, type Open, type OpenRow } from './openRows';
import { referredCandidates } from './referredCandidates';
import { resultCandidates } from './resultCandidates';
import { emptyBlock, sameNamedCandidates } from './sameNamed';
import { sideOfSection, subjectOf, type Side } from './sides';
import { lossWhere, modesFor, signed } from './signs';

const EXCERPTS: ReadonlySet<TableKind> = new Set(['Kennzahlen', 'Erläuterungen', 'nicht erkannt']);

/** A table that may show some rows of many. */
export function isOverview({ kind, rows }: Grid): boolean {
  return EXCERPTS.has(kind) && !rows.some(({ account }) => account !== null);
}

/** How far back an unstated sum is looked for. */
const FARTHEST = 400;

const WHOLE_SIDE =
  /^(?:(?:ordentliche|betriebliche|gesamte?|laufende)[nr]? )?(?:aufwend|aufwand\b|ertr|erlös|einnahm|ausgab|einzahl|auszahl|mittel|finanz(?:ierung|bedarf)|deckung|bedarf)/i;

/** The readings that the row itself and its place suggest, the most likely first. */
export function likelyCandidates(
  table: Grid,
  index: number,
  open: readonly Open[],
  addsUp: boolean,
): Candidate[] {
  const row = table.rows[index]!;
  const candidates: Candidate[] = [];
  const modes = modesFor(table, row, open);
  const add = (start: number, stated: boolean, mayBeEmpty = false): void => {
    const all = rowsFrom(open, start);
    if (all.length === 0 && !mayBeEmpty) return;
    const rows = row.type === 'sum' ? withoutStock(table, all) : all;
    for (const reading of new Set([rows, all])) {
      modes.forEach((mode, order) => {
        const parts = mode(reading);
        const negates =
          row.type === 'sum' && parts.length > 0 && parts.every(({ factor }) => factor === -1);
        const isFirst = order === 0 && reading === rows;
        if (!negates) candidates.push({ parts, start, stated: stated && isFirst });
      });
    }
  };

  candidates.push(...referredCandidates(table, row, open));
  candidates.push(...sameNamedCandidates(table, index));
  if (row.type === 'sum') candidates.push(...emptyBlock(table, index, open));

  const subject = subjectOf(row.label);
  const named = byName(subject, open);
  if (named !== null) add(named, true, true);

  // An overview shows some rows of many: nobody can say that its total is the sum of those.
  const overview = isOverview(table);
  const excerpt = overview && !addsUp;
  const block = blockStart(table, open);
  const total = row.type === 'sum' && named === null && subject !== '';
  // "Summe Aufwendungen" takes up all of its side, "Summe Personalaufwand" its block.
  const side = total && WHOLE_SIDE.test(subject) ? sideOfSection(row.label) : 0;
  if (side !== 0) {
    const start = sameSideStart(open, side);
    if (start !== null) add(start, start === 0 || !excerpt || sidesKnown(open, start));
  }
  if (row.type === 'sum' && named === null) {
    const unnamed = open[block]?.type === 'heading' && open[block].words.length === 0;
    const everything = !open.some((entry, at) => at < block && entry.type === 'row');
    const behindSum = open[block - 1]?.type === 'row';
    add(block, subject === '' || unnamed || ((everything || behindSum) && !excerpt));
  }
  // The last line of a table is its grand total.
  if (row.type === 'sum' && named === null && !excerpt && isLast(table, index))
    add(startBehindOtherSide(table, open), true);
  if (row.type === 'result')
    candidates.push(...resultCandidates(table, index, open, { overview, addsUp }));
  return candidates;
}

/** The readings that only the figures can prove: every block that a heading or a sum begins, and single signs turned. */
export function possibleCandidates(table: Grid, index: number, open: readonly Open[]): Candidate[] {
  const row = table.rows[index]!;
  const modes = modesFor(table, row, open);
  const blocks = boundaries(open).flatMap((start) => {
    const rows = rowsFrom(open, start);
    if (rows.length === 0) return [];
    const outer = shallow(table, rows);
    const readings = outer.length < rows.length ? [rows, outer] : [rows];
    return readings.flatMap((reading) =>
      [...modes, ...(row.type === 'result' ? [lossWhere] : [])]
        .map((mode) => mode(reading))
        // A Summe is not the negative of its rows: then its sign is wrong.
        .filter((parts) => row.type === 'result' || parts.some(({ factor }) => factor === 1))
        .map((parts) => ({ parts, start, stated: false })),
    );
  });
  return row.type === 'result' ? [...blocks, ...variations(table, open)] : blocks;
}

/** A stock alone is all that there is to add up. */
function withoutStock(table: Grid, rows: readonly OpenRow[]): readonly OpenRow[] {
  const flows = rows.filter(({ row }) => !isOpeningStock(table.rows[row]!.label));
  return flows.length > 0 && flows.length < rows.length ? flows : rows;
}

/** Only the rows that are not set in: those below others are mere parts of them. */
function shallow(table: Grid, rows: readonly OpenRow[]): readonly OpenRow[] {
  const depth = Math.min(...rows.map(({ row }) => table.rows[row]!.depth));
  return rows.filter(({ row }) => table.rows[row]!.depth === depth);
}

/** At most so many rows are turned or left out one by one. */
const VARIED = 60;

/**
 * A result whose label says nothing of its sign, or that leaves a line out that is printed for information: the whole,
 * with one row turned or left out. Only the figures can tell, so they count where they hold in every column.
 */
function variations({ rows: lines }: Grid, open: readonly Open[]): Candidate[] {
  const rows = rowsFrom(open, 0);
  if (rows.length < 2 || rows.length > VARIED) return [];
  const all = signed(rows);
  return all.flatMap((part, index): Candidate[] => {
    const others = all.filter((_, at) => at !== index);
    const turned: Part = { row: part.row, factor: part.factor === 1 ? -1 : 1 };
    return [
      {
        parts: [...others.slice(0, index), turned, ...others.slice(index)],
        start: 0,
        stated: false,
        everywhere: true,
      },
      ...(others.length > 1 && !isRepeated(lines, part.row)
        ? [{ parts: others, start: 0, stated: false, everywhere: true }]
        : []),
    ];
  });
}

/** A row that was pasted twice is no line for information. */
function isRepeated(rows: Grid['rows'], row: number): boolean {
  const { label } = rows[row]!;
  return label !== '' && (rows[row - 1]?.label === label || rows[row + 1]?.label === label);
}

function isLast({ rows }: Grid, index: number): boolean {
  for (let next = index + 1; next < rows.length; next += 1) {
    const { type } = rows[next]!;
    if (type !== 'heading' && type !== 'aside') return false;
  }
  return true;
}

/** "Summe Sachanlagen" takes up what stands below "II. Sachanlagen". */
function byName(subject: string, open: readonly Open[]): number | null {
  const words = wordsOf(subject);
  if (words.length === 0) return null;
  for (let index = open.length - 1; index >= 0; index -= 1) {
    const entry = open[index]!;
    if (entry.type !== 'heading') continue;
    if (beginsLike(words, entry.words) || beginsLike(entry.words, words)) {
      return index;
    }
  }
  return null;
}

/** Behind the nearest heading that rows stand below, else behind the last sum, else at the very start. */
function blockStart(table: Grid, open: readonly Open[]): number {
  let start = open.length;
  while (start > 0 && !isBoundary(open[start - 1]!)) start -= 1;
  if (rowsFrom(open, start).length > 0)
    return open[start - 1]?.type === 'heading' ? start - 1 : start;
  // Nothing but sums since: they are what is added up.
  const least = startBehindOtherSide(table, open);
  while (start > least && open[start - 1]!.type === 'heading') start -= 1;
  while (start > least && isBoundary(open[start - 1]!) && !isOtherSide(open, start - 1)) start -= 1;
  return start;
}

/** The total of the Einnahmen in front of the heading of the Ausgaben: whatever closes below leaves it out. */
function isOtherSide(open: readonly Open[], at: number): boolean {
  const [entry, next] = [open[at]!, rowsFrom(open, at + 1)[0]];
  return (
    entry.type === 'row' && open[at + 1]?.type === 'heading' && entry.side * (next?.side ?? 0) < 0
  );
}

function sameSideStart(open: readonly Open[], side: Side): number | null {
  let start = open.length;
  while (start > 0) {
    const entry = open[start - 1]!;
    if (entry.type === 'row' && entry.side !== side && entry.side !== 0) break;
    start -= 1;
  }
  return rowsFrom(open, start).length > 0 ? start : null;
}

/** Every place where a block may begin, the nearest first. */
function boundaries(open: readonly Open[]): number[] {
  const starts: number[] = [];
  const farthest = Math.max(0, open.length - FARTHEST);
  for (let index = open.length - 1; index > farthest; index -= 1) {
    const entry = open[index]!;
    if (isBoundary(entry)) starts.push(index);
    else if (isBoundary(open[index - 1]!)) starts.push(index);
  }
  if (farthest === 0) starts.push(0);
  return starts;
}
