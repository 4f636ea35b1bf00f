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

function linkOf(from: Table, to: Table, pairs: readonly Pair[]): Link | null {
  const telling = pairs.filter(
    ({ from: a, to: b }) => a.figure.shown !== 0 && b.figure.shown !== 0,
  );
  if (telling.length === 0) return null;
  for (const correction of [1, 1000, 1 / 1000]) {
    const equal = telling.filter((pair) => agreeCorrected(pair, correction)).length;
    const enough =
      correction === 1 ? equal * 2 >= telling.length : equal * 10 >= telling.length * 8;
    if (enough && (equal >= 2 || telling.length === 1)) return { from, to, pairs, correction };
  }
  return null;
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
}

/** The heading that names a wrong unit, where figures agree only in another one. */
export function wrongHeading({ correction, pairs }: Link): WrongHeading | null {
  const pair = pairs.find(({ from, to }) => from.figure.shown !== 0 && to.figure.shown !== 0);
  if (correction === 1 || !pair) return null;
  const { from, to } = pair;
  // Of figures under one heading those in thousands are the smaller; of different headings one must give way.
  const claimed =
    from.unit === to.unit
      ? smallerOf(from, to)
      : from.unit > to.unit === correction > 1
        ? to
        : from;
  const witness = claimed === from ? to : from;
  const factor = claimed === from ? correction : 1 / correction;
  const right = claimed.unit * factor;
  return right === 1 || right === 1000 || right === 1_000_000 ? { claimed, witness, right } : null;
}

function smallerOf(a: Occurrence, b: Occurrence): Occurrence {
  return Math.abs(a.figure.shown) < Math.abs(b.figure.shown) ? a : b;
}
