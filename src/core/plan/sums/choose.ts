import type { Grid, Part, Row } from '../types';
import { BARE_TOTAL } from '../rows/rowType';
import { withinStated } from './acrossSides';
import type { Candidate } from './candidate';
import { isOverview, likelyCandidates, possibleCandidates } from './candidates';
import { distanceOf, fitOf } from './fit';
import { partsByFormula } from './formulas';
import { indexOfRow, type Open } from './openRows';

/** The reading that holds in the most columns; where none ever does, the one that the table itself states. */
export function choose(
  table: Grid,
  index: number,
  open: readonly Open[],
  addsUp: boolean,
): Candidate | null {
  const all = likelyCandidates(table, index, open, addsUp);
  const isPossible = withinStated(table, index, open, all[0]);
  const likely = all.filter(isPossible);
  const byFormula = partsByFormula(table, index);
  if (byFormula && !leavesOut(byFormula, likely[0], open)) {
    return { parts: byFormula, start: null, stated: true };
  }
  const [first] = likely;
  // A balance makes other readings fit as well: what the table says holds as long as most columns agree.
  if (first?.stated && (holdsMostly(table, index, first) || isAllZero(table, index, first)))
    return first;
  const best = bestOf(table, index, [
    ...likely,
    ...possibleCandidates(table, index, open).filter(isPossible),
  ]);
  return (
    best ??
    (isOnlyProvenByFigures(table.rows[index]!) &&
    !closesPositions(table, index) &&
    !(addsUp && isBareTotal(table.rows[index]!))
      ? null
      : (nearest(
          table,
          index,
          likely.filter(({ stated }) => stated),
        ) ?? closing(table, index, likely)))
  );
}

/**
 * A "Summe" of another name than the heading above it still closes rows that stand there. Where none of the places at
 * which they may begin makes it hold, one that comes near is meant, and a row is missing or wrong.
 */
function closing(table: Grid, index: number, likely: readonly Candidate[]): Candidate | null {
  if (table.rows[index]!.type !== 'sum' || isOverview(table)) return null;
  const plain = likely.filter(
    ({ parts }) => parts.length > 0 && parts.every(({ factor }) => factor === 1),
  );
  const best = nearest(table, index, plain);
  return best && distanceOf(table, index, best.parts) < NEARLY ? best : null;
}

/** A row that is missing leaves most of a sum. */
const NEARLY = 0.6;

/** Where none holds, the reading that comes nearest to what is printed is the one that is meant. */
function nearest(table: Grid, index: number, stated: readonly Candidate[]): Candidate | null {
  let best = stated[0] ?? null;
  if (stated.length < 2 || best?.parts.length === 0) return best;
  let least = Infinity;
  for (const candidate of stated) {
    const distance = distanceOf(table, index, candidate.parts);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function holdsMostly(table: Grid, index: number, { parts }: Candidate): boolean {
  const { holds, fails } = fitOf(table, index, parts);
  return table.rows[index]!.type === 'result' ? holds > 0 && fails === 0 : holds > fails;
}

/** Zeros prove nothing, but nothing speaks against what the table says either: a balance gives a difference of 0. */
function isAllZero(table: Grid, index: number, { parts }: Candidate): boolean {
  const { holds, fails } = fitOf(table, index, parts);
  return table.rows[index]!.type === 'sum' && parts.length > 0 && holds === 0 && fails === 0;
}

function bestOf(table: Grid, index: number, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let bestScore = 0;
  for (const candidate of candidates) {
    const { holds, fails, evidence } = fitOf(table, index, candidate.parts);
    if (candidate.everywhere && (fails > 0 || holds < 2)) continue;
    // A row that equals another one here and there does not add it up: "Erträge" and "Aufwendungen" of a year in balance.
    if (evidence <= 1 && !candidate.stated && holds <= fails) continue;
    const score = evidence > 1 || candidate.stated ? holds - fails : 0;
    if (score > bestScore || (holds > 0 && score === bestScore && best === null)) {
      best = candidate;
      bestScore = score;
    }
  }
  return best;
}

/** Whether a formula misses one or two rows of the block that the table states: then the block is meant. */
function leavesOut(
  parts: readonly Part[],
  stated: Candidate | undefined,
  open: readonly Open[],
): boolean {
  if (!stated?.stated) return false;
  const taken = new Set(parts.map(({ row }) => row));
  const missing = stated.parts.filter(({ row }) => !taken.has(row));
  const all = new Set(stated.parts.map(({ row }) => row));
  return (
    missing.length > 0 &&
    missing.length <= 2 &&
    parts.length > missing.length &&
    parts.every(({ row }) => all.has(row)) &&
    !missing.some(({ row }) => isClosedBefore(row, parts, open))
  );
}

/** Whether a row is the total of a part that is closed before the heading that the rows of a formula stand below. */
function isClosedBefore(row: number, parts: readonly Part[], open: readonly Open[]): boolean {
  const at = indexOfRow(open, row);
  const entry = open[at];
  if (entry?.type !== 'row' || entry.row !== row || !entry.isSum) return false;
  const first = parts.reduce((least, part) => Math.min(least, part.row), Infinity);
  return open.slice(at, indexOfRow(open, first)).some(({ type }) => type === 'heading');
}

/** "Mittelbedarf": a word for a total, and nothing else. */
export function isBareTotal({ label, type }: Row): boolean {
  return type === 'sum' && BARE_TOTAL.test(label);
}

/** A line without a name, or "Aufwendungen" alone, may be a sum or a position: only the figures tell. */
export function isOnlyProvenByFigures({ label }: Row): boolean {
  return label === '' || BARE_TOTAL.test(label);
}

/** "Ausgaben" below two positions and above none ends them: no position is called so. */
function closesPositions(table: Grid, index: number): boolean {
  const { rows } = table;
  const next = rows[index + 1]?.type;
  return (
    WHOLE.test(rows[index]!.label) &&
    !isOverview(table) &&
    (next === undefined || next === 'heading' || next === 'result') &&
    [1, 2].every((back) => rows[index - back]?.type === 'item')
  );
}

const WHOLE =
  /^(?:erträge|aufwendungen|einnahmen|ausgaben|einzahlungen|auszahlungen|deckung|mittelherkunft|mittelverwendung)$/i;
