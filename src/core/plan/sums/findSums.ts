import { type Grid, type Part, type Row, type Sum, type Table, type TableKind } from '../types';
import { firstShown, holdsFigures } from '../rows/numbers';
import { BARE_TOTAL } from '../rows/rowType';
import { beginsLike, wordsOf } from '../vocabulary';
import type { Candidate } from './candidate';
import { likelyCandidates, possibleCandidates } from './candidates';
import { fitOf } from './fit';
import { partsByFormula } from './formulas';
import { indexOfRow, type Open } from './openRows';
import { sideOfLabel, sideOfRow, sideOfSection, subjectOf, type Side } from './sides';
import { findTotalsOnTop } from './totalsOnTop';

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
  const named = readSums(table, false);
  if (qualityOf(table, named) >= 0 && named.unexplained.length === 0) return named;
  // Something does not add up: perhaps a total goes by the name of a position.
  const hidden = readSums(table, true);
  return qualityOf(table, hidden) > qualityOf(table, named) ? hidden : named;
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

function readSums(table: Grid, withHidden: boolean): Sums {
  const onTop = findTotalsOnTop(table);
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
      section = sideOfSection(row.label) || section;
      open.push({ type: 'heading', row: index, number: row.number, words: wordsOf(row.label) });
      return;
    }
    const side = sideOfRow(row, section, table.kind);
    const isItem = row.type === 'item' || totals.has(index) || !holdsFigures(table.numbers, index);
    const hidden =
      isItem && withHidden && PLANS.has(table.kind) ? hiddenSum(table, index, open) : null;
    if (isItem && !hidden) {
      open.push({ type: 'row', row: index, side, isSum: false, number: row.number });
      return;
    }
    const chosen = hidden ?? choose(table, index, open);
    if (!chosen || isResultOfItsOwn(table, index, open, chosen)) {
      // With nothing above to add up it is a figure like any other: "Summe Erlöse" at the top of an overview.
      if (
        chosen ||
        isOnlyProvenByFigures(row) ||
        nothingAbove(open) ||
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

/** A line without a name, or "Aufwendungen" alone, may be a sum or a position: only the figures tell. */
function isOnlyProvenByFigures({ label }: Row): boolean {
  return label === '' || BARE_TOTAL.test(label);
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

const PARTIAL =
  /^(?:zins|finanz|beteiligung|außerordentlich|ausserordentlich|neutral|sonstiges|periodenfremd)/i;

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
    const rows = open.slice(start).flatMap((entry) => (entry.type === 'row' ? [entry] : []));
    for (const signed of [false, true]) {
      const parts = rows.map(({ row, side }): Part => ({
        row,
        factor: signed && side === -1 ? -1 : 1,
      }));
      const { holds, fails, evidence } = fitOf(table, index, parts);
      if (fails === 0 && evidence >= 1 && (holds >= 2 || evidence >= 4))
        return { parts, start, stated: false };
    }
  }
  return null;
}

function nothingAbove(open: readonly Open[]): boolean {
  return open.length === 0 || open[open.length - 1]!.type === 'heading';
}

/** The reading that holds in the most columns; where none ever does, the one that the table itself states. */
function choose(table: Grid, index: number, open: readonly Open[]): Candidate | null {
  const likely = likelyCandidates(table, index, open);
  const byFormula = partsByFormula(table, index);
  if (byFormula && !leavesOut(byFormula, likely[0])) {
    return { parts: byFormula, start: null, stated: true };
  }
  const [first] = likely;
  // A balance makes other readings fit as well: what the table says holds as long as most columns agree.
  if (first?.stated && holdsMostly(table, index, first)) return first;
  const best = bestOf(table, index, [...likely, ...possibleCandidates(table, index, open)]);
  return (
    best ??
    (isOnlyProvenByFigures(table.rows[index]!)
      ? null
      : (likely.find(({ stated }) => stated) ?? null))
  );
}

function holdsMostly(table: Grid, index: number, { parts }: Candidate): boolean {
  const { holds, fails } = fitOf(table, index, parts);
  return table.rows[index]!.type === 'result' ? holds > 0 && fails === 0 : holds > fails;
}

function bestOf(table: Grid, index: number, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const { holds, fails, evidence } = fitOf(table, index, candidate.parts);
    if (candidate.everywhere && (fails > 0 || holds < 2)) continue;
    const score = evidence > 1 || candidate.stated ? holds - fails : 0;
    if (score > bestScore || (holds > 0 && score === bestScore && best === null)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a formula misses one or two rows of the block that the table states: then the block is meant. */
function leavesOut(parts: readonly Part[], stated: Candidate | undefined): boolean {
  if (!stated?.stated) return false;
  const taken = new Set(parts.map(({ row }) => row));
  const missing = stated.parts.filter(({ row }) => !taken.has(row)).length;
  const all = new Set(stated.parts.map(({ row }) => row));
  return (
    missing > 0 && missing <= 2 && parts.length > missing && parts.every(({ row }) => all.has(row))
  );
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
