import { type Grid, type Part, type Row, type Sum, type Table, type TableKind } from '../types';
import { firstShown, holdsFigures } from '../rows/numbers';
import { beginsLike, wordsOf } from '../vocabulary';
import { isAcrossSides } from './acrossSides';
import type { Candidate } from './candidate';
import { isOverview } from './candidates';
import { choose, isBareTotal, isOnlyProvenByFigures } from './choose';
import { fitOf } from './fit';
import { indexOfRow, rowsFrom, type Open } from './openRows';
import { PARTIAL } from './resultCandidates';
import {
  sideOfHeading,
  sideOfLabel,
  sideOfRow,
  sideOfSection,
  subjectOf,
  type Side,
} from './sides';
import { findTotalsOnTop, type TotalOnTop } from './totalsOnTop';

export type Sums = Pick<Table, 'sums' | 'unexplained'>;

/** Tables whose rows are no parts of each other. */
const UNSUMMED: ReadonlySet<TableKind> = new Set(['Festsetzung', 'Benchmark']);

/**
 * Reads a table from top to bottom as a person would: rows stay open until a sum takes them up, and the sum stays open
 * in their place. Which rows a sum takes up, its name, its numbers and the headings tell; the figures decide where
 * several readings are possible.
 */
export function findSums(table: Grid): Sums {
  if (UNSUMMED.has(table.kind)) return { sums: [], unexplained: [] };
  const onTop = findTotalsOnTop(table);
  const first = readSums(table, onTop, { withHidden: false, addsUp: false });
  const addsUp = likeStateLike(table, first);
  const named = addsUp ? readSums(table, onTop, { withHidden: false, addsUp }) : first;
  const isDone = qualityOf(table, named) >= 0 && named.unexplained.length === 0;
  if (isDone && !endsUnsummed(table, named)) return named;
  // Something does not add up: perhaps a total goes by the name of a position.
  const hidden = readSums(table, onTop, { withHidden: true, addsUp });
  return qualityOf(table, hidden) > qualityOf(table, named) ? hidden : named;
}

interface How {
  /** Whether totals are looked for among positions. */
  readonly withHidden: boolean;
  /** Whether the sums of an overview are those of the rows that it shows. */
  readonly addsUp: boolean;
}

/** Whether sums of an unnamed table, or words like "Mittelbedarf", add up rows elsewhere: then the others do as well. */
function likeStateLike(table: Grid, { sums }: Sums): boolean {
  const summed = new Set(sums.map(({ row }) => row));
  const bare = table.rows.some((row, index) => isBareTotal(row) && !summed.has(index));
  const unnamed = table.kind === 'nicht erkannt' && isOverview(table);
  if (!unnamed && (!bare || isOverview(table))) return false;
  return sums.some(({ row, parts }) => {
    const total = table.rows[row]!;
    if (total.type !== 'sum' || (!unnamed && !isBareTotal(total))) return false;
    return addsPlainly(table, row, parts);
  });
}

function addsPlainly(table: Grid, row: number, parts: readonly Part[]): boolean {
  if (parts.length < 2 || parts.some(({ factor }) => factor === -1)) return false;
  const { holds, fails } = fitOf(table, row, parts);
  return holds >= 2 && fails === 0;
}

/** Whether a table ends with a position, as none that is added up does, or with a result of nothing. */
function endsUnsummed({ rows, kind }: Grid, { sums }: Sums): boolean {
  if (!HIDING.has(kind) || sums.length === 0) return false;
  const last = rows.reduce(
    (found, { type }, index) =>
      type === 'item' || type === 'sum' || type === 'result' ? index : found,
    -1,
  );
  return !sums.some(({ row, parts }) => row === last || parts.some((part) => part.row === last));
}

/** How well a reading fits: sums that hold speak for it, sums that never do against it. */
function qualityOf(table: Grid, { sums, unexplained }: Sums): number {
  let quality = -unexplained.length;
  let broken = false;
  for (const { row, parts } of sums) {
    const { holds, fails } = fitOf(table, row, parts);
    if (holds === 0 && fails > 0) broken = true;
    quality += holds - 2 * fails;
  }
  return broken ? quality - 1000 : quality;
}

function readSums(table: Grid, onTop: readonly TotalOnTop[], { withHidden, addsUp }: How): Sums {
  const folded = new Set(onTop.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const totals = new Set(onTop.map(({ row }) => row));
  const sums: Sum[] = onTop.map(({ row, parts }) => ({
    row,
    parts,
    subject: table.rows[row]!.label,
    number: table.rows[row]!.number,
  }));
  const unexplained: number[] = [];
  const open: Open[] = [];
  let section: Side = 0;

  table.rows.forEach((row, index) => {
    if (row.type === 'aside' || folded.has(index)) return;
    if (row.type === 'heading') {
      section = sideOfHeading(row, table.kind) || section;
      open.push({ type: 'heading', row: index, number: row.number, words: wordsOf(row.label) });
      return;
    }
    const side = sideOfRow(row, section, table.kind);
    const isItem = row.type === 'item' || totals.has(index) || !holdsFigures(table.numbers, index);
    const hidden =
      isItem && withHidden && HIDING.has(table.kind) ? hiddenSum(table, index, open) : null;
    if (isItem && !hidden) {
      open.push({ type: 'row', row: index, side, isSum: false, number: row.number });
      return;
    }
    const chosen = hidden ?? choose(table, index, open, addsUp);
    if (!chosen || isResultOfItsOwn(table, index, open, chosen)) {
      // With nothing above to add up it is a figure like any other: "Summe Erlöse" at the top of an overview.
      if (
        chosen ||
        isOnlyProvenByFigures(row) ||
        nothingAbove(open) ||
        isAloneOnItsSide(row, side, open) ||
        (row.type === 'result' && row.number !== null)
      )
        open.push({
          type: 'row',
          row: index,
          side: chosen ? 1 : side,
          isSum: false,
          number: row.number,
        });
      else if (
        firstShown(table.numbers, index) !== null &&
        (row.type === 'sum' || PLANS.has(table.kind))
      )
        unexplained.push(index);
      return;
    }
    const common = commonSide(chosen.parts, open);
    const heading = takeUp(open, chosen);
    const subject = subjectOfSum(table, row, heading);
    sums.push({ row: index, parts: chosen.parts, ...subject });
    open.push({
      type: 'row',
      row: index,
      side: sideOfSum(row, side) || sideOfLabel(subject.subject) || common || section,
      isSum: true,
      number: row.number,
    });
  });
  return { sums: sums.sort((a, b) => a.row - b.row), unexplained };
}

/** "Zinsergebnis" straight below another result is a figure of its own, with its own sign. */
function isResultOfItsOwn(
  table: Grid,
  index: number,
  open: readonly Open[],
  chosen: Candidate,
): boolean {
  const last = open[open.length - 1];
  const row = table.rows[index]!;
  if (row.type !== 'result' || last?.type !== 'row' || !last.isSum || !PARTIAL.test(row.label))
    return false;
  return fitOf(table, index, chosen.parts).holds === 0;
}

/** Where positions may be totals. */
const HIDING: ReadonlySet<TableKind> = new Set([
  'Erfolgsplan',
  'Vermögensplan',
  'Finanzplan',
  'Liquiditätsplan',
  'Investitionsprogramm',
  'nicht erkannt',
]);

const PLANS: ReadonlySet<TableKind> = new Set([
  'Erfolgsplan',
  'Vermögensplan',
  'Finanzplan',
  'Liquiditätsplan',
]);

/** So far back a total without a name is looked for. */
const NEAR = 15;

/** A position that is the sum of those above it in every column: "Einzahlungen aus laufender Geschäftstätigkeit". */
function hiddenSum(table: Grid, index: number, open: readonly Open[]): Candidate | null {
  for (let count = 2; count <= NEAR && count <= open.length; count += 1) {
    const start = open.length - count;
    if (open[start]!.type === 'heading') return null;
    const rows = rowsFrom(open, start);
    // What equals the total in front of its heading is no total of it.
    if (rows.length < 2) continue;
    const outgoing = rows.filter(({ side }) => side === -1);
    const lessened = rows.filter(({ row }) => table.rows[row]!.operator === '-');
    // Without a row to take off, the readings are one.
    const readings = [[], outgoing, lessened].filter((taken, at) => at === 0 || taken.length > 0);
    for (const taken of readings) {
      const parts = rows.map((part): Part => ({
        row: part.row,
        factor: taken.includes(part) ? -1 : 1,
      }));
      if (isAcrossSides(table, { parts }, open)) continue;
      const { holds, fails, evidence } = fitOf(table, index, parts);
      // A wrong figure or two do not make it a position.
      const mostly = fails > 0 && holds >= 2 * fails && evidence >= 2;
      if (mostly || (fails === 0 && evidence >= 1 && (holds >= 2 || evidence >= 4)))
        return { parts, start, stated: false };
    }
  }
  return null;
}

/** "Gesamtaufwendungen" straight below "Gesamterträge": a total of rows that are not printed. */
function isAloneOnItsSide({ type, label }: Row, side: Side, open: readonly Open[]): boolean {
  return (
    type === 'sum' &&
    side !== 0 &&
    sideOfSection(label) === side &&
    open.every((entry) => entry.type === 'row' && entry.side === -side)
  );
}

function nothingAbove(open: readonly Open[]): boolean {
  return open.length === 0 || open[open.length - 1]!.type === 'heading';
}

/** Removes what a sum takes up, and gives the heading that it closes. */
function takeUp(open: Open[], { parts, start }: Candidate): number | null {
  const taken = new Set(parts.map(({ row }) => row));
  const isTaken = (entry: Open): boolean => entry.type === 'row' && taken.has(entry.row);
  let from = start;
  if (from === null) {
    from = indexOfRow(
      open,
      parts.reduce((first, { row }) => Math.min(first, row), Infinity),
    );
    while (from < open.length && !isTaken(open[from]!)) from += 1;
    if (from === open.length) return null;
  }
  const heading = open[from]?.type === 'heading' ? open[from]! : open[from - 1];
  const closes = heading?.type === 'heading' ? heading : null;
  const rest = open.splice(closes ? open.indexOf(closes) : from);
  open.push(...rest.filter((entry) => entry.type === 'row' && !isTaken(entry)));
  return closes?.row ?? null;
}

function subjectOfSum(
  table: Grid,
  row: Row,
  heading: number | null,
): Pick<Sum, 'subject' | 'number'> {
  const own = subjectOf(row.label);
  const above = heading === null ? null : table.rows[heading]!;
  if (
    row.type === 'result' ||
    (own !== '' && (above === null || !beginsLike(wordsOf(own), wordsOf(above.label))))
  ) {
    return { subject: own, number: row.number };
  }
  return { subject: above?.label ?? own, number: above?.number ?? row.number };
}

/** The result of a plan has no side: it may go either way, and as a part of a further result it counts as printed. */
function sideOfSum(row: Row, side: Side): Side {
  if (row.type === 'result') return 1;
  return sideOfSection(row.label) || (subjectOf(row.label) === '' ? 0 : side);
}

/** A bare "Summe" stands on the side of the rows that it takes up. */
function commonSide(parts: readonly Part[], open: readonly Open[]): Side {
  const sides = new Set(
    parts.map(({ row }) => {
      const entry = open[indexOfRow(open, row)];
      return entry?.type === 'row' && entry.row === row ? entry.side : 0;
    }),
  );
  const [side = 0] = sides;
  return sides.size === 1 ? side : 0;
}
