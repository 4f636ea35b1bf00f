import { germanText } from '../../numbers/germanText';
import { periodOf } from '../../plan/periods';
import type { Plan, Table, TableKind } from '../../plan/types';
import { aufwandGroups } from '../facts/aufwandGroups';
import type { Unanswered } from '../judge/equation';
import type { Finding } from '../report';
import { columnName, figureAt, placeOf, rowName, shownText, tableName } from '../words';
import { findingOf } from './findingOf';
import type { Rule, RuleOutput } from './rule';

/** An interim report that nobody recognises is one all the same, if it says what its Aufwendungen are. */
const CHECKED: ReadonlySet<TableKind> = new Set(['Erfolgsplan', 'nicht erkannt']);

/**
 * PL-03: a group of Aufwendungen whose Hochrechnung exceeds its Ansatz considerably. § 16 Abs. 3 EigAnVO
 * (Rheinland-Pfalz) speaks of Mehraufwendungen that endanger the result.
 */
export const overrun: Rule = (plan, { settings }) => {
  const outputs = plan.tables
    .filter(({ kind }) => CHECKED.has(kind))
    .map((table) => overrunsIn(plan, table, settings.overrun.percent));
  return {
    findings: outputs.flatMap(({ findings = [] }) => findings),
    unanswered: outputs.flatMap(({ unanswered = [] }) => unanswered),
  };
};

function overrunsIn(plan: Plan, table: Table, percent: number): RuleOutput {
  const columns = columnsOf(plan, table);
  if (!columns) return {};
  const groups = aufwandGroups(table);
  if (groups === null) return { unanswered: [withoutSides(table, columns)] };
  return { findings: groups.flatMap((row) => overrunOf(table, row, columns, percent) ?? []) };
}

interface Columns {
  readonly ansatz: number;
  readonly projection: number;
}

function overrunOf(table: Table, row: number, columns: Columns, percent: number): Finding | null {
  const ansatz = figureAt(table, row, columns.ansatz);
  const projected = figureAt(table, row, columns.projection);
  if (!ansatz || !projected || ansatz.shown === 0) return null;
  // Some plans print their Aufwendungen negative.
  const sign = Math.sign(ansatz.shown);
  const more = sign * (projected.shown - ansatz.shown);
  if (more * 100 <= percent * sign * ansatz.shown) return null;
  const share = germanText((100 * more) / (sign * ansatz.shown), 1);
  return findingOf('PL-03', 'hinweis', placeOf(projected), [projected, ansatz].map(placeOf), {
    text: `${rowName(table.rows[row]!)}: ${columnName(table.columns[columns.projection]!)} liegt mit ${shownText(projected)} um ${share} % über dem Ansatz von ${shownText(ansatz)}.`,
  });
}

function withoutSides(table: Table, { projection }: Columns): Unanswered {
  const { sheet, area } = table;
  return {
    rule: 'PL-03',
    table,
    cell: { sheet, row: area.row, column: area.column },
    reason: `${tableName(table)}: Ob ${columnName(table.columns[projection]!)} die Aufwendungen des Ansatzes übersteigt, ist nicht geprüft; welche Zeilen Aufwendungen sind, ist nicht zu erkennen.`,
  };
}

/** The Hochrechnung, and the Ansatz of its year. */
function columnsOf(plan: Plan, table: Table): Columns | null {
  const periods = table.columns.map((column) => periodOf(column, table, plan));
  const projection = periods.findIndex((period) => period?.origin === 'hochrechnung');
  const year = periods[projection]?.year;
  const ansatz = periods.findIndex(
    (period) => period?.origin === 'plan' && !period.duringYear && period.year === year,
  );
  return projection < 0 || ansatz < 0 ? null : { ansatz, projection };
}
