import { germanText } from '../../numbers/germanText';
import { periodKey, periodOf } from '../../plan/periods';
import type { Plan, Table, TableKind } from '../../plan/types';
import { findAdditions } from '../facts/additions';
import { erfolgsplaene } from '../facts/erfolgsplanFigures';
import { conversion, occurrenceAt, type Occurrence } from '../facts/occurrences';
import { findAbschreibungen, rolesOf } from '../facts/roles';
import type { Kennzahl } from '../report';
import { columnName, placeOf } from '../words';
import type { RuleOutput } from './rule';

/** Where investments stand, the surest first; only the first names its Abschreibungen itself in every form. */
const INVESTING: readonly TableKind[] = ['Vermögensplan', 'Finanzplan', 'Liquiditätsplan'];

/** PL-11: how much of the Abschreibungen is invested again, in the plan year. A figure, no finding. */
export function reinvestment(plan: Plan): RuleOutput {
  const [first] = INVESTING.flatMap((investing) =>
    plan.tables.filter(({ kind }) => kind === investing).flatMap((table) => quotaOf(plan, table)),
  );
  return first ? { kennzahlen: [first] } : {};
}

function quotaOf(plan: Plan, table: Table): Kennzahl[] {
  const row = findAdditions(table);
  if (row === null) return [];
  return table.columns.flatMap((column, index): Kennzahl[] => {
    const period = periodOf(column, table, plan);
    if (period?.origin !== 'plan' || period.year !== plan.planYear) return [];
    const key = periodKey(period);
    const additions = occurrenceAt(table, row, index, key, plan);
    const depreciation = depreciationOf(plan, table, index, key);
    if (!additions || depreciation.length === 0) return [];
    // Some plans print what goes out negative.
    const whole = Math.abs(
      depreciation.reduce((sum, one) => sum + one.figure.shown * conversion(one, additions), 0),
    );
    if (whole === 0) return [];
    const value = Math.abs(additions.figure.shown) / whole;
    return [
      {
        rule: 'PL-11',
        name: 'Reinvestitionsquote',
        value,
        cell: placeOf(additions.figure),
        cells: [additions, ...depreciation].map(({ figure }) => placeOf(figure)),
        text: `Reinvestitionsquote (${columnName(column)}): ${germanText(100 * value, 0.1)} % der Abschreibungen werden wieder investiert.`,
      },
    ];
  });
}

/** The Abschreibungen of the table itself, else those of the one Erfolgsplan that gives them for this year. */
function depreciationOf(plan: Plan, table: Table, column: number, key: string): Occurrence[] {
  const named = rolesOf(table).get('abschreibungen');
  const own = (named === undefined ? findAbschreibungen(table) : [named]).flatMap(
    (row) => occurrenceAt(table, row, column, key, plan) ?? [],
  );
  if (own.length > 0) return own;
  const others = erfolgsplaene(plan).flatMap(({ abschreibungen }) => abschreibungen.get(key) ?? []);
  const tables = new Set(others.map((one) => one.table));
  return tables.size === 1 ? others : [];
}
