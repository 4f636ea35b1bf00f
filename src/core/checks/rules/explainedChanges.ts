import { germanText } from '../../numbers/germanText';
import type { Plan, Table } from '../../plan/types';
import { explainedAccounts } from '../facts/explainedAccounts';
import { unitOf } from '../facts/occurrences';
import type { Unanswered } from '../judge/equation';
import type { Finding } from '../report';
import { figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { Rule, RuleOutput } from './rule';

/**
 * PL-01: an Ansatz that changes considerably against the prior year's, and no Erläuterung names the account. § 16 Abs. 2
 * EigAnVO (Rheinland-Pfalz) asks for reasons; how much is considerable is a setting.
 */
export const explainedChanges: Rule = (plan, { snapshot, settings }): RuleOutput => {
  const changes = changesIn(plan).filter(
    ({ before, after, euros }) =>
      Math.abs(after - before) * 100 > settings.change.percent * Math.abs(before) &&
      Math.abs(euros) > settings.change.euros,
  );
  const [first] = changes;
  if (!first) return {};
  const accounts = plan.tables.flatMap(({ rows }) => rows.flatMap(({ account }) => account ?? []));
  const explained = explainedAccounts(
    snapshot,
    new Set(accounts),
    new Set(changes.map(({ sheet }) => sheet)),
  );
  if (!explained) return { unanswered: [notGiven(first, changes.length)] };
  const open = changes.filter((change) => !explained(change));
  const tables = [...new Set(open.map(({ table }) => table))];
  return {
    findings: tables.map((table) => together(open.filter((change) => change.table === table))),
  };
};

interface AnsatzChange {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly prior: number;
  readonly account: string;
  readonly before: number;
  readonly after: number;
  readonly euros: number;
  /** The row on its sheet. */
  readonly sheet: string;
  readonly line: number;
}

/** Every account once, where both years stand side by side in an Erfolgsplan. */
function changesIn(plan: Plan): AnsatzChange[] {
  const seen = new Set<string>();
  return plan.tables.flatMap((table) => {
    const [column, prior] = [0, 1].map((back) => ansatzOf(table, plan, back));
    if (table.kind !== 'Erfolgsplan' || table.transposed) return [];
    if (column === undefined || prior === undefined || column < 0 || prior < 0) return [];
    return table.rows.flatMap(({ account, type, position }, row): AnsatzChange[] => {
      const [after, before] = [figureAt(table, row, column), figureAt(table, row, prior)];
      if (account === null || type !== 'item' || !after || !before || seen.has(account)) return [];
      seen.add(account);
      const euros = (after.shown - before.shown) * unitOf(table, column);
      const place = { sheet: table.sheet, line: position };
      const figures = { before: before.shown, after: after.shown, euros };
      return [{ table, row, column, prior, account, ...figures, ...place }];
    });
  });
}

/** The column of the Ansatz so many years before the plan year; −1 where there is none, or several as in a Nachtrag. */
function ansatzOf({ columns }: Table, { planYear }: Plan, back: number): number {
  const found = columns.flatMap(({ kind, year, duringYear }, index) =>
    kind === 'plan' && planYear !== null && year === planYear - back && !duringYear ? [index] : [],
  );
  return found.length === 1 ? found[0]! : -1;
}

function unexplained({ table, row, column, prior }: AnsatzChange): Finding {
  const after = figureAt(table, row, column)!;
  const before = figureAt(table, row, prior)!;
  const change = after.shown - before.shown;
  const percent =
    before.shown === 0
      ? ''
      : `, ${germanText(Math.abs((100 * change) / before.shown), 1).replace('−', '')} %`;
  const moves = change > 0 ? 'steigt' : 'sinkt';
  return findingOf('PL-01', 'warnung', placeOf(after), [after, before].map(placeOf), {
    text: `${rowName(table.rows[row]!)}: Der Ansatz ${moves} von ${shownText(before)} auf ${shownText(after)} (${germanText(change, after.unit)}${percent}); keine Erläuterung nennt das Konto.`,
  });
}

/** A list of the accounts that lack an Erläuterung is one finding, each of them told under it. */
function together(changes: readonly AnsatzChange[]): Finding {
  const findings = changes.map(unexplained);
  const [first] = findings;
  if (findings.length === 1) return first!;
  const largest = changes.reduce((a, b) => (Math.abs(b.euros) > Math.abs(a.euros) ? b : a));
  const cells = findings.flatMap((finding) => finding.cells);
  return findingOf('PL-01', 'warnung', first!.cell, cells, {
    text: `${changes.length} Ansätze ändern sich erheblich gegenüber dem Vorjahr, ohne dass eine Erläuterung das Konto nennt; am meisten ${rowName(largest.table.rows[largest.row]!)}.`,
    folgen: findings,
  });
}

function notGiven({ table, row, column }: AnsatzChange, count: number): Unanswered {
  const accounts = count === 1 ? 'Ein Ansatz ändert' : `${count} Ansätze ändern`;
  return {
    rule: 'PL-01',
    table,
    cell: placeOf(figureAt(table, row, column)!),
    reason: `${accounts} sich erheblich gegenüber dem Vorjahr; ob das erläutert ist, lässt sich nicht prüfen, denn die Mappe enthält keine Erläuterungen, die Konten nennen.`,
  };
}
