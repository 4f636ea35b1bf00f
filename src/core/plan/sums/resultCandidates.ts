import { isLossOnly } from '../lossLabel';
import type { Grid } from '../types';
import type { Candidate } from './candidate';
import { isBoundary, rowsFrom, sidesKnown, type Open, type OpenRow } from './openRows';
import { lossWhere, modesFor, plain } from './signs';

/** The readings of a result: all that is open, its own block, or the last two totals. */
export function resultCandidates(
  table: Grid,
  index: number,
  open: readonly Open[],
  { overview, addsUp }: { readonly overview: boolean; readonly addsUp: boolean },
): Candidate[] {
  const row = table.rows[index]!;
  const modes = modesFor(table, row, open);
  const candidates: Candidate[] = [];
  const whole = !overview || isPairOfTotals(table, open);
  const partial = PARTIAL.test(row.label) ? sinceTotal(open) : null;
  for (const start of [partial, 0, ownBlock(open)]) {
    const rows = start === null ? [] : rowsFrom(open, start);
    if (start === null || rows.length === 0) continue;
    const known = sidesKnown(open, start);
    const ofTotals = addsUp && rows.every(({ isSum }) => isSum);
    const stated = (whole || ofTotals) && (start === 0 ? modes[0] === plain || known : known);
    if (isLossOnly(row.label) || LACKS.test(row.label))
      candidates.push({ parts: lossWhere(rows), start, stated });
    modes.forEach((mode, order) => {
      candidates.push({ parts: mode(rows), start, stated: stated && order === 0 });
    });
  }
  return overview && !addsUp ? candidates : [...candidates, ...differences(table, open)];
}

/** What lacks is printed positive, too: "Unterdeckung 500". */
const LACKS =
  /^(?:fehlbedarf|unterdeckung|deckungslücke|finanzierungslücke|zuschuss-?bedarf)(?: (?:insgesamt|gesamt))?\s*:?$/i;

/** A result of some rows only: "Finanzergebnis". */
export const PARTIAL =
  /^(?:zins|finanz|beteiligung|außerordentlich|ausserordentlich|neutral|sonstiges|periodenfremd)/i;

/** Behind the last sum, where rows stand since. */
function sinceTotal(open: readonly Open[]): number | null {
  let start = open.length;
  while (start > 0 && !isBoundary(open[start - 1]!)) start -= 1;
  return start > 0 && start < open.length ? start : null;
}

/** Two totals and nothing else, what comes in and what goes out: even an overview says so what they result in. */
function isPairOfTotals({ rows }: Grid, open: readonly Open[]): boolean {
  const [first, second, third] = rowsFrom(open, 0);
  return (
    first !== undefined &&
    second !== undefined &&
    third === undefined &&
    first.side * second.side === -1 &&
    [first, second].every(({ row }) => rows[row]!.type === 'sum')
  );
}

/** The nearest heading below which both sides stand: the Einzahlungen and Auszahlungen of one measure. */
function ownBlock(open: readonly Open[]): number | null {
  for (let start = open.length - 1; start > 0; start -= 1) {
    if (open[start]!.type !== 'heading') continue;
    const sides = rowsFrom(open, start).map(({ side }) => side);
    if (sides.length > 0) return sides.includes(1) && sides.includes(-1) ? start : null;
  }
  return null;
}

/** "Saldo" below two totals and nothing else is the one less the other, whatever they are called. */
function differences(table: Grid, open: readonly Open[]): Candidate[] {
  return [0, lastHeading(open)].flatMap((start) => {
    const [one, other, third] = rowsFrom(open, start);
    if (!one?.isSum || !other?.isSum || third) return [];
    const stated = [one, other].every(({ row }) => table.rows[row]!.type === 'sum');
    const less = (from: OpenRow, taken: OpenRow): Candidate => ({
      parts: [
        { row: from.row, factor: 1 },
        { row: taken.row, factor: -1 },
      ],
      start,
      stated,
    });
    return [less(one, other), less(other, one)];
  });
}

function lastHeading(open: readonly Open[]): number {
  let start = open.length - 1;
  while (start > 0 && open[start]!.type !== 'heading') start -= 1;
  return Math.max(0, start);
}
