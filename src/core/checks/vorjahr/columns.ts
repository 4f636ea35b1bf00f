import { periodKey, periodOf } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { unitOf } from '../facts/occurrences';

/** What a column gives that does not change any more from one plan to the next. */
type Given = 'ansatz' | 'ergebnis';

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
  /** "Ansatz einschl. Nachtrag" against a plan that is none: what it raises or lowers is no mistake. */
  readonly amended: boolean;
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
  const byPeriod = new Map<string, SettledColumn[]>();
  table.columns.forEach((column, index) => {
    const period = periodOf(column, table, plan);
    if (!period || period.duringYear || column.duringYear) return;
    const { origin, year } = period;
    if (origin !== 'ist' && !(origin === 'plan' && year <= until)) return;
    const key = `${periodKey(period)}${BEGINNING.test(column.heading) ? ' anfang' : ''}`;
    const given = origin === 'plan' ? 'ansatz' : 'ergebnis';
    byPeriod.set(key, [...(byPeriod.get(key) ?? []), { column: index, given, year }]);
  });
  return new Map([...byPeriod].flatMap(([key, columns]) => named(table, key, columns)));
}

/** What is owed at the beginning of a year is not what is owed at its end. */
const BEGINNING = /\b0?1\. ?(?:0?1\.|januar)|\bbeginn\b|\banfang/i;

/**
 * Several columns for one year are told apart by their other words, as Sparten are; one that a Nachtrag has put in place
 * of the others, or their total, stands for the year.
 */
function named(
  { columns }: Table,
  key: string,
  candidates: readonly SettledColumn[],
): [string, SettledColumn][] {
  if (candidates.length === 1) return [[key, candidates[0]!]];
  const headingOf = ({ column }: SettledColumn): string => columns[column]!.heading;
  const whole = candidates.filter(
    (each) => NEW.test(headingOf(each)) || columns[each.column]!.total,
  );
  const words = candidates.map((each) =>
    headingOf(each)
      .toLowerCase()
      .replace(/\d{4}|\bt?€|\bt?eur\b|[^\p{L}]+/gu, ' ')
      .trim(),
  );
  return candidates.flatMap((each, index): [string, SettledColumn][] => {
    if (whole.length === 1 && whole[0] === each) return [[key, each]];
    const isAlone = words.filter((other) => other === words[index]).length === 1;
    return isAlone && words[index] !== '' ? [[`${key} ${words[index]!}`, each]] : [];
  });
}

const NAMES_AMENDMENT = /nachtrag/i;
const NEW = /\bneue?[rsn]?\b|einschl.*nachtrag/i;

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
        amended:
          given === 'ansatz' &&
          NAMES_AMENDMENT.test(headings[0]!.heading) &&
          !NAMES_AMENDMENT.test(`${headings[1]!.heading} ${there.title}`),
      },
    ];
  });
}
