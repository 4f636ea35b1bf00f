import type { MoneyUnit, Plan, Table } from '../../plan/types';
import type { Link } from './links';
import { occurrenceAt, type Occurrence } from './occurrences';

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
export function wrongHeadings(links: readonly Link[], plan: Plan): WrongHeading[] {
  const wrong = links.filter(({ correction }) => correction !== 1);
  const contradicted = new Map<Table, number>();
  for (const { from, to } of wrong) {
    for (const table of [from, to]) contradicted.set(table, (contradicted.get(table) ?? 0) + 1);
  }
  return wrong.flatMap((link) => wrongHeading(link, contradicted, plan) ?? []);
}

function wrongHeading(
  link: Link,
  contradicted: ReadonlyMap<Table, number>,
  plan: Plan,
): WrongHeading | null {
  const pair = firstTelling(link, plan);
  if (!pair) return null;
  const { correction, from: a, to: b } = link;
  const [from, to] = pair;
  const [first, second] = [contradicted.get(a)!, contradicted.get(b)!];
  const claimed = first === second ? likelier(from, to) : first > second ? from : to;
  const witness = claimed === from ? to : from;
  const named = moneyUnit(claimed.unit);
  const right = moneyUnit(claimed.unit * (claimed === from ? correction : 1 / correction));
  return named && right ? { claimed, witness, named, right } : null;
}

function firstTelling(
  { from, to, rows, columns, negative }: Link,
  plan: Plan,
): readonly [Occurrence, Occurrence] | null {
  for (const [index, row] of rows.entries()) {
    for (const column of columns) {
      const a = occurrenceAt(from, row.from, column.from, column.period, plan);
      const b = occurrenceAt(to, row.to, column.to, column.period, plan);
      if (!a || !b || a.figure.shown === 0 || b.figure.shown === 0) continue;
      return [negative.has(index) ? { ...a, unit: -a.unit } : a, b];
    }
  }
  return null;
}

function likelier(from: Occurrence, to: Occurrence): Occurrence {
  if (Math.abs(from.unit) === Math.abs(to.unit)) return smallerOf(from, to);
  const [coarse, fine] = Math.abs(from.unit) > Math.abs(to.unit) ? [from, to] : [to, from];
  return [from, to].some(({ table }) => isInEuros(table)) ? coarse : fine;
}

/** Half a billion: so much no Eigenbetrieb has in thousands of euros, and most have it in euros. */
const TOO_MUCH = 500_000;

export function isInEuros({ numbers: { shown } }: Table): boolean {
  return shown.some((figure) => Math.abs(figure) >= TOO_MUCH);
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
