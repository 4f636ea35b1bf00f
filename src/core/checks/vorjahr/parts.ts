import type { Sum } from '../../plan/types';
import { shownAt } from './figures';
import type { Compared, Deviation } from './deviations';
import type { Match } from './matchRows';
import type { Pairing } from './pairTables';

/** What a row adds to the difference of a sum: in the unit of the new plan, new less old. */
export type Contribution = { readonly amount: number } & (
  | { readonly kind: 'changed' | 'moved' | 'fresh'; readonly here: number }
  | { readonly kind: 'dropped'; readonly there: number }
);

/** What makes up the sums of two years' tables. */
export class Parts {
  private readonly sumsHere: ReadonlyMap<number, Sum>;
  private readonly sumsThere: ReadonlyMap<number, Sum>;
  private readonly byHere: ReadonlyMap<number, Match>;
  private readonly byThere: ReadonlyMap<number, Match>;

  constructor(private readonly pairing: Pairing) {
    const { here, there, matches } = pairing;
    this.sumsHere = new Map(here.sums.map((sum) => [sum.row, sum]));
    this.sumsThere = new Map(there.sums.map((sum) => [sum.row, sum]));
    this.byHere = new Map(matches.map((match) => [match.here, match]));
    this.byThere = new Map(matches.map((match) => [match.there, match]));
  }

  /** The rows that a sum differs by; null where they do not explain it. */
  explaining({ match, more }: Deviation, compared: Compared): Contribution[] | null {
    const { column } = compared;
    const contributions = this.contributions(match, compared);
    const slack =
      column.factor === 1 ? 0.005 : ((contributions.length + 1) / 2) * Math.max(1, column.factor);
    const total = contributions.reduce((sum, { amount }) => sum + amount, 0);
    return contributions.length > 0 && Math.abs(total - more) <= slack ? contributions : null;
  }

  private contributions(sum: Match, { column, turned }: Compared): Contribution[] {
    const { here, there } = this.pairing;
    const now = (row: number): number => shownAt(here, row, column.here);
    const before = (row: number): number => {
      const counterpart = this.byThere.get(row);
      const sign = counterpart && turned.has(counterpart.here) ? -1 : 1;
      return shownAt(there, row, column.there) * column.factor * sign;
    };
    const theirs = this.sumsThere.get(sum.there)?.parts;
    const left = new Map(theirs?.map((part) => [part.row, part.factor]));
    const ours = (this.sumsHere.get(sum.here)?.parts ?? []).map(({ row, factor }): Contribution => {
      const match = this.byHere.get(row);
      if (!match) return { kind: 'fresh', here: row, amount: factor * now(row) };
      // Where nobody knows what the old sum was made of, its parts are taken to be the same.
      return left.delete(match.there) || !theirs
        ? { kind: 'changed', here: row, amount: factor * (now(row) - before(match.there)) }
        : { kind: 'moved', here: row, amount: factor * now(row) };
    });
    const gone = [...left].map(([row, factor]): Contribution => {
      const amount = -factor * before(row);
      const match = this.byThere.get(row);
      return match
        ? { kind: 'moved', here: match.here, amount }
        : { kind: 'dropped', there: row, amount };
    });
    return [...ours, ...gone].filter(({ amount }) => amount !== 0);
  }
}
