import type { MoneyUnit, Plan, Table } from '../../plan/types';
import { occurrenceAt, periodsOf, sameFigures, unitOf, type Occurrence } from './occurrences';
import { figureAt } from '../words';
import { familiesOf, subjectsOf } from './subjects';

/** Two tables that show the same positions of the same plan, and the figures that both give. */
export interface Link {
  readonly from: Table;
  readonly to: Table;
  readonly pairs: readonly Pair[];
  /** What the figures of `from` are multiplied with, when the headings' units are wrong; else 1. */
  readonly correction: number;
}

interface Pair {
  readonly key: string;
  readonly from: Occurrence;
  readonly to: Occurrence;
}

/** With how many earlier tables one is compared at the most. */
const WIDEST = 12;
/** After so many figures without agreement two tables have nothing to do with each other. */
const HOPELESS = 200;
/** From so many rows on that differ in their sign alone, that is how the tables are printed. */
const PRINTED_NEGATIVE = 3;

/** A table by what it shows: its positions, and its years. */
interface Shown {
  readonly table: Table;
  readonly rows: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<string, number>;
  readonly units: readonly number[];
}

/**
 * Which tables repeat each other. The same names alone do not tell: two Sparten use them for different figures. Tables
 * are linked when at least half of what both give agrees.
 */
export function findLinks(plan: Plan): Link[] {
  const links: Link[] = [];
  const seen: Shown[] = [];
  for (const table of plan.tables) {
    const families = familiesOf(table);
    if (families.length === 0) continue;
    const shown = show(table, plan);
    const earlier = seen.filter((other) =>
      familiesOf(other.table).some((family) => families.includes(family)),
    );
    for (const other of earlier.slice(-WIDEST)) {
      const link = linkOf(other, shown, plan);
      if (link) links.push(link);
    }
    seen.push(shown);
  }
  return links;
}

function show(table: Table, plan: Plan): Shown {
  const periods = periodsOf(table, plan);
  return {
    table,
    rows: new Map(subjectsOf(table).map(({ key, row }) => [key, row])),
    columns: new Map(
      periods.flatMap((period, column) => (period === null ? [] : [[period, column]])),
    ),
    units: table.columns.map((_, column) => unitOf(table, column)),
  };
}

/** What two tables have in common: positions by rows, years by columns. */
interface Overlap {
  readonly from: Shown;
  readonly to: Shown;
  readonly rows: readonly { readonly key: string; readonly from: number; readonly to: number }[];
  readonly columns: readonly {
    readonly period: string;
    readonly from: number;
    readonly to: number;
  }[];
}

function overlapOf(from: Shown, to: Shown): Overlap | null {
  const columns = inBoth(from.columns, to.columns).map(([period, a, b]) => ({
    period,
    from: a,
    to: b,
  }));
  if (columns.length === 0) return null;
  const rows = inBoth(from.rows, to.rows).map(([key, a, b]) => ({ key, from: a, to: b }));
  return rows.length === 0 ? null : { from, to, rows, columns };
}

function inBoth(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): [string, number, number][] {
  const both: [string, number, number][] = [];
  for (const [key, theirs] of b) {
    const ours = a.get(key);
    if (ours !== undefined) both.push([key, ours, theirs]);
  }
  return both;
}

function linkOf(from: Shown, to: Shown, plan: Plan): Link | null {
  const overlap = overlapOf(from, to);
  if (!overlap) return null;
  const negative = printedNegative(overlap);
  for (const correction of [1, 1000, 1 / 1000]) {
    const { equal, telling } = countEqual(overlap, negative, correction);
    if (telling === 0) return null;
    const enough = correction === 1 ? equal * 2 >= telling : equal * 10 >= telling * 8;
    if (enough && (equal >= 2 || telling === 1)) {
      return {
        from: from.table,
        to: to.table,
        pairs: pairsOf(overlap, negative, plan),
        correction,
      };
    }
  }
  return null;
}

function countEqual(
  { from, to, rows, columns }: Overlap,
  negative: ReadonlySet<string>,
  correction: number,
): { equal: number; telling: number } {
  let equal = 0;
  let telling = 0;
  for (const row of rows) {
    const sign = negative.has(row.key) ? -1 : 1;
    for (const column of columns) {
      const a = figureAt(from.table, row.from, column.from);
      const b = figureAt(to.table, row.to, column.to);
      if (!a || !b || a.shown === 0 || b.shown === 0) continue;
      telling += 1;
      const factor = (sign * correction * from.units[column.from]!) / to.units[column.to]!;
      if (sameFigures(a, b, factor)) equal += 1;
    }
    if (telling > HOPELESS && equal * 10 < telling) break;
  }
  return { equal, telling };
}

/** One table may print Aufwendungen as negative figures and the other as positive ones. */
function printedNegative({ from, to, rows, columns }: Overlap): ReadonlySet<string> {
  const negative = new Set<string>();
  for (const row of rows) {
    let turned = 0;
    let straight = 0;
    for (const column of columns) {
      const a = figureAt(from.table, row.from, column.from);
      const b = figureAt(to.table, row.to, column.to);
      if (!a || !b || a.shown === 0 || b.shown === 0) continue;
      const factor = from.units[column.from]! / to.units[column.to]!;
      if (a.shown < 0 === b.shown < 0) straight += sameFigures(a, b, factor) ? 1 : 0;
      else turned += sameFigures(a, b, -factor) ? 1 : 0;
    }
    // Where both occur once, one sign is wrong; the other rows then tell which.
    if (turned > 0 && turned >= straight) negative.add(row.key);
  }
  return negative.size < PRINTED_NEGATIVE ? new Set() : negative;
}

function pairsOf(
  { from, to, rows, columns }: Overlap,
  negative: ReadonlySet<string>,
  plan: Plan,
): Pair[] {
  return rows.flatMap((row) =>
    columns.flatMap((column): Pair[] => {
      const a = occurrenceAt(from.table, row.from, column.from, column.period, plan);
      const b = occurrenceAt(to.table, row.to, column.to, column.period, plan);
      if (!a || !b) return [];
      return [{ key: row.key, from: negative.has(row.key) ? { ...a, unit: -a.unit } : a, to: b }];
    }),
  );
}

export interface WrongHeading {
  /** A figure below the heading that is wrong. */
  readonly claimed: Occurrence;
  /** The figure of the other table. */
  readonly witness: Occurrence;
  readonly right: MoneyUnit;
  readonly named: MoneyUnit;
}

/**
 * The headings that name a wrong unit, where figures agree only in another one. Of two tables the one gives way that
 * more tables contradict; among equals the one whose figures look like thousands.
 */
export function wrongHeadings(links: readonly Link[]): WrongHeading[] {
  const wrong = links.filter(({ correction }) => correction !== 1);
  const contradicted = new Map<Table, number>();
  for (const { from, to } of wrong) {
    for (const table of [from, to]) contradicted.set(table, (contradicted.get(table) ?? 0) + 1);
  }
  return wrong.flatMap((link) => wrongHeading(link, contradicted) ?? []);
}

function wrongHeading(
  { correction, pairs, from: a, to: b }: Link,
  contradicted: ReadonlyMap<Table, number>,
): WrongHeading | null {
  const pair = pairs.find(({ from, to }) => from.figure.shown !== 0 && to.figure.shown !== 0);
  if (!pair) return null;
  const { from, to } = pair;
  const [first, second] = [contradicted.get(a)!, contradicted.get(b)!];
  const claimed = first === second ? likelier(from, to, correction) : first > second ? from : to;
  const witness = claimed === from ? to : from;
  const named = moneyUnit(claimed.unit);
  const right = moneyUnit(claimed.unit * (claimed === from ? correction : 1 / correction));
  return named && right ? { claimed, witness, named, right } : null;
}

function likelier(from: Occurrence, to: Occurrence, correction: number): Occurrence {
  if (Math.abs(from.unit) === Math.abs(to.unit)) return smallerOf(from, to);
  return Math.abs(from.unit) > Math.abs(to.unit) === correction > 1 ? to : from;
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
