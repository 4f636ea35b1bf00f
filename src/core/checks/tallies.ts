import type { Plan, Table } from '../plan/types';
import { RULES, type RuleId } from './catalogue';
import { countOf, type Agreement } from './facts/agreement';
import type { Overruled } from './formulas/overruled';
import type { Judgement } from './judge/judge';
import type { Exact } from './judge/series';
import type { RuleTally, Tally } from './report';

/** What was checked, in every shape in which rules say it. */
export interface Checks {
  readonly judgements: readonly Judgement[];
  readonly exact: readonly Exact[];
  readonly agreements: readonly Agreement[];
  readonly others: readonly {
    readonly rule: RuleId;
    readonly table: Table;
    readonly state: keyof Tally;
  }[];
  /** What is counted as if it had held, and did not. */
  readonly overruled: readonly Overruled[];
}

const NOTHING: Tally = { bestanden: 0, rundung: 0, fehlgeschlagen: 0, nichtPruefbar: 0 };

/** How the checks of every table came out, rule by rule. */
export function talliesOf({ tables }: Plan, checks: Checks): Map<Table, readonly RuleTally[]> {
  const counts = new Map(
    tables.map((table) => [table, new Map<RuleId, Record<keyof Tally, number>>()]),
  );
  const count = (table: Table, rule: RuleId, state: keyof Tally, times: number): void => {
    if (times === 0) return;
    const ofTable = counts.get(table)!;
    const tally = ofTable.get(rule) ?? { ...NOTHING };
    tally[state] += times;
    ofTable.set(rule, tally);
  };
  for (const { equation, state } of checks.judgements)
    count(equation.table, equation.rule, state, 1);
  for (const { rule, table, count: times } of checks.exact) count(table, rule, 'bestanden', times);
  for (const agreement of checks.agreements)
    count(agreement.columns[1].table, agreement.rule, 'bestanden', countOf(agreement));
  for (const { rule, table, state } of checks.others) count(table, rule, state, 1);
  for (const { rule, table, state } of checks.overruled) {
    count(table, rule, state, -1);
    count(table, rule, 'fehlgeschlagen', 1);
  }
  return new Map([...counts].map(([table, ofTable]) => [table, inOrder(ofTable)]));
}

/** In the order of the catalogue. */
function inOrder(ofTable: ReadonlyMap<RuleId, Tally>): RuleTally[] {
  return (Object.keys(RULES) as RuleId[]).flatMap((rule) => {
    const tally = ofTable.get(rule);
    return tally ? [{ rule, tally }] : [];
  });
}

export function inAll(tallies: readonly { readonly tally: Tally }[]): Tally {
  return tallies.reduce((sum, { tally }) => add(sum, tally), NOTHING);
}

function add(a: Tally, b: Tally): Tally {
  return {
    bestanden: a.bestanden + b.bestanden,
    rundung: a.rundung + b.rundung,
    fehlgeschlagen: a.fehlgeschlagen + b.fehlgeschlagen,
    nichtPruefbar: a.nichtPruefbar + b.nichtPruefbar,
  };
}
