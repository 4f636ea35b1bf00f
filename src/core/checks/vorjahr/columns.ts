import { periodKey, periodOf } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { unitOf } from '../facts/occurrences';

/** What a column gives that does not change any more from one plan to the next. */
export type Given = 'ansatz' | 'ergebnis';

/** A column of the new plan, and the one of last year's plan that must give the same. */
export interface SharedColumn {
  readonly here: number;
  readonly there: number;
  readonly given: Given;
  readonly year: number;
  /** Turns the figures of last year's plan into the unit of the new one. */
  readonly factor: number;
  /** "Vorläufiges Ergebnis": it may still change. */
  readonly preliminary: boolean;
}

interface SettledColumn {
  readonly column: number;
  readonly given: Given;
  readonly year: number;
}

/**
 * The columns that must agree: the Ansatz of a year that was decided, and the Ergebnis of a whole year. An Ansatz and an
 * Ergebnis of one year are compared nowhere, and neither is what both plans only foresee.
 */
export function settledColumns(
  table: Table,
  plan: Plan,
  until: number,
): ReadonlyMap<string, SettledColumn> {
  const byPeriod = new Map<string, number[]>();
  const settled = new Map<string, SettledColumn>();
  table.columns.forEach((column, index) => {
    const period = periodOf(column, table, plan);
    if (!period || period.duringYear || column.duringYear) return;
    const { origin, year } = period;
    if (origin !== 'ist' && !(origin === 'plan' && year <= until)) return;
    const key = periodKey(period);
    const all = [...(byPeriod.get(key) ?? []), index];
    byPeriod.set(key, all);
    const only = all.length === 1 ? index : newest(table, all);
    if (only === null) settled.delete(key);
    else settled.set(key, { column: only, given: origin === 'plan' ? 'ansatz' : 'ergebnis', year });
  });
  return settled;
}

/** Of several columns for one year, the one that a Nachtrag has put in place of the others, or their total. */
function newest({ columns }: Table, candidates: readonly number[]): number | null {
  const named = candidates.filter(
    (index) =>
      /\bneue?[rsn]?\b|einschl.*nachtrag/i.test(columns[index]!.heading) || columns[index]!.total,
  );
  return named.length === 1 ? named[0]! : null;
}

export function sharedColumns(
  [here, ours]: readonly [Table, ReadonlyMap<string, SettledColumn>],
  [there, theirs]: readonly [Table, ReadonlyMap<string, SettledColumn>],
): SharedColumn[] {
  return [...ours].flatMap(([period, { column, given, year }]): SharedColumn[] => {
    const other = theirs.get(period);
    if (!other) return [];
    const headings = [here.columns[column]!, there.columns[other.column]!];
    return [
      {
        here: column,
        there: other.column,
        given,
        year,
        factor: unitOf(there, other.column) / unitOf(here, column),
        preliminary: headings.some(({ heading }) => /vorl(?:äufig|\.)/i.test(heading)),
      },
    ];
  });
}
