import { germanText } from '../../numbers/germanText';
import { periodOf } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { findResult } from '../facts/roles';
import { oneSide } from '../facts/sidesOfResult';
import type { Finding } from '../report';
import { columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { Rule } from './rule';

/**
 * PL-03: a group of Aufwendungen whose Hochrechnung exceeds its Ansatz considerably. § 16 Abs. 3 EigAnVO
 * (Rheinland-Pfalz) speaks of Mehraufwendungen that endanger the result.
 */
export const overrun: Rule = (plan, { settings }) => ({
  findings: plan.tables.flatMap((table) =>
    table.kind === 'Erfolgsplan' ? overrunsIn(plan, table, settings.overrun.percent) : [],
  ),
});

function overrunsIn(plan: Plan, table: Table, percent: number): Finding[] {
  const columns = columnsOf(plan, table);
  const result = findResult(table);
  if (!columns || result === null) return [];
  return groupsOf(table, result).flatMap((row): Finding[] => {
    const ansatz = figureAt(table, row, columns.ansatz);
    const projected = figureAt(table, row, columns.projection);
    if (!ansatz || !projected || ansatz.shown === 0) return [];
    // Some plans print their Aufwendungen negative.
    const sign = Math.sign(ansatz.shown);
    const more = sign * (projected.shown - ansatz.shown);
    if (more * 100 <= percent * sign * ansatz.shown) return [];
    const share = germanText((100 * more) / (sign * ansatz.shown), 1);
    return [
      findingOf('PL-03', 'hinweis', placeOf(projected), [projected, ansatz].map(placeOf), {
        text: `${rowName(table.rows[row]!)}: ${columnName(table.columns[columns.projection]!)} liegt mit ${shownText(projected)} um ${share} % über dem Ansatz von ${shownText(ansatz)}.`,
      }),
    ];
  });
}

/** The Hochrechnung, and the Ansatz of its year. */
function columnsOf(
  plan: Plan,
  table: Table,
): { readonly ansatz: number; readonly projection: number } | null {
  const periods = table.columns.map((column) => periodOf(column, table, plan));
  const projection = periods.findIndex((period) => period?.origin === 'hochrechnung');
  const year = periods[projection]?.year;
  const ansatz = periods.findIndex(
    (period) => period?.origin === 'plan' && !period.duringYear && period.year === year,
  );
  return projection < 0 || ansatz < 0 ? null : { ansatz, projection };
}

/** The sums of accounts, and what stands beside them without any. */
function groupsOf(table: Table, result: number): number[] {
  const bySum = new Map(table.sums.map((sum) => [sum.row, sum.parts.map(({ row }) => row)]));
  const [first] = oneSide(table, result, -1);
  const down = (row: number, depth: number): number[] => {
    const parts = bySum.get(row);
    const isOverGroups = parts?.some((part) => bySum.has(part)) ?? false;
    return isOverGroups && depth < 20 ? parts!.flatMap((part) => down(part, depth + 1)) : [row];
  };
  return [...new Set((first ?? []).flatMap(({ row }) => down(row, 0)))];
}
