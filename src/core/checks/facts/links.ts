import type { MoneyUnit, Plan, Table } from '../../plan/types';
import { agree, conversion, occurrencesOf, periodsOf, type Occurrence } from './occurrences';
import { familiesOf, subjectsOf } from './subjects';

/** Two tables that show the same positions of the same plan, and the figures that both give. */
export interface Link {
  readonly from: Table;
  readonly to: Table;
  readonly pairs: readonly Pair[];
  /** What the figures of `from` are multiplied with, when the headings' units are wrong; else 1. */
  readonly correction: number;
}

export interface Pair {
  readonly key: string;
  readonly from: Occurrence;
  readonly to: Occurrence;
}

/** With how many earlier tables one is compared at the most. */
const WIDEST = 12;

/**
 * Which tables repeat each other. The same names alone do not tell: two Sparten use them for different figures. Tables
 * are linked when at least half of what both give agrees.
 */
export function findLinks(plan: Plan): Link[] {
  const links: Link[] = [];
  const seen: { table: Table; byKey: Map<string, Occurrence[]> }[] = [];
  for (const table of plan.tables) {
    const families = familiesOf(table);
    if (families.length === 0) continue;
    const byKey = occurrencesByKey(table, plan);
    const earlier = seen.filter((other) =>
      familiesOf(other.table).some((family) => families.includes(family)),
    );
    for (const other of earlier.slice(-WIDEST)) {
      const link = linkOf(other.table, table, pairsOf(other.byKey, byKey));
      if (link) links.push(link);
    }
    seen.push({ table, byKey });
  }
  return links;
}

function occurrencesByKey(table: Table, plan: Plan): Map<string, Occurrence[]> {
  const periods = periodsOf(table, plan);
  return new Map(
    subjectsOf(table).map(({ key, row }) => [key, occurrencesOf(table, row, periods, plan)]),
  );
}

function pairsOf(
  a: ReadonlyMap<string, Occurrence[]>,
  b: ReadonlyMap<string, Occurrence[]>,
): Pair[] {
  const pairs: Pair[] = [];
  for (const [key, theirs] of b) {
    for (const to of theirs) {
      const from = a.get(key)?.find(({ period }) => period === to.period);
      if (from) pairs.push({ key, from, to });
    }
  }
  return pairs;
}

function linkOf(from: Table, to: Table, asPrinted: readonly Pair[]): Link | null {
  const pairs = withSigns(asPrinted);
  const telling = pairs.filter(isTelling);
  if (telling.length === 0) return null;
  for (const correction of [1, 1000, 1 / 1000]) {
    const equal = telling.filter((pair) => agreeCorrected(pair, correction)).length;
    const enough =
      correction === 1 ? equal * 2 >= telling.length : equal * 10 >= telling.length * 8;
    if (enough && (equal >= 2 || telling.length === 1)) return { from, to, pairs, correction };
  }
  return null;
}

function isTelling({ from, to }: Pair): boolean {
  return from.figure.shown !== 0 && to.figure.shown !== 0;
}

/** From so many rows on that differ in their sign alone, that is how the tables are printed. */
const PRINTED_NEGATIVE = 3;

/** One table may print Aufwendungen as negative figures and the other as positive ones. */
function withSigns(pairs: readonly Pair[]): readonly Pair[] {
  const votes = new Map<string, number>();
  for (const pair of pairs) {
    if (!isTelling(pair)) continue;
    const vote = agree(turned(pair).from, pair.to) ? 1 : agree(pair.from, pair.to) ? -1 : 0;
    votes.set(pair.key, (votes.get(pair.key) ?? 0) + vote);
  }
  const negative = new Set([...votes].flatMap(([key, vote]) => (vote > 0 ? [key] : [])));
  if (negative.size < PRINTED_NEGATIVE) return pairs;
  return pairs.map((pair) => (negative.has(pair.key) ? turned(pair) : pair));
}

function turned(pair: Pair): Pair {
  return { ...pair, from: { ...pair.from, unit: -pair.from.unit } };
}

function agreeCorrected({ from, to }: Pair, correction: number): boolean {
  return agree(from, to, conversion(from, to) * correction);
}

export interface WrongHeading {
  /** A figure below the heading that is wrong. */
  readonly claimed: Occurrence;
  /** The figure of the other table. */
  readonly witness: Occurrence;
  readonly right: MoneyUnit;
  readonly named: MoneyUnit;
}

/** The heading that names a wrong unit, where figures agree only in another one. */
export function wrongHeading({ correction, pairs }: Link): WrongHeading | null {
  const pair = pairs.find(({ from, to }) => from.figure.shown !== 0 && to.figure.shown !== 0);
  if (correction === 1 || !pair) return null;
  const { from, to } = pair;
  // Of figures under one heading those in thousands are the smaller; of different headings one must give way.
  const claimed =
    Math.abs(from.unit) === Math.abs(to.unit)
      ? smallerOf(from, to)
      : Math.abs(from.unit) > Math.abs(to.unit) === correction > 1
        ? to
        : from;
  const witness = claimed === from ? to : from;
  const factor = claimed === from ? correction : 1 / correction;
  const named = moneyUnit(claimed.unit);
  const right = moneyUnit(claimed.unit * factor);
  return named && right ? { claimed, witness, named, right } : null;
}

function moneyUnit(value: number): MoneyUnit | null {
  return (
    ([1, 1000, 1_000_000] as const).find(
      (unit) => Math.abs(Math.abs(value) - unit) < 1e-6 * unit,
    ) ?? null
  );
}

function smallerOf(a: Occurrence, b: Occurrence): Occurrence {
  return Math.abs(a.figure.shown) < Math.abs(b.figure.shown) ? a : b;
}
