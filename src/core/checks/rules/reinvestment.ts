import { germanText } from '../../numbers/germanText';
import { periodOf } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { rolesOf } from '../facts/roles';
import type { Kennzahl } from '../report';
import { columnName, figureAt, placeOf } from '../words';
import type { RuleOutput } from './rule';

/** PL-11: how much of the Abschreibungen is invested again, in the plan year. A figure, no finding. */
export function reinvestment(plan: Plan): RuleOutput {
  const [first] = plan.tables
    .filter(({ kind }) => kind === 'Vermögensplan')
    .flatMap((table) => quotaOf(plan, table));
  return first ? { kennzahlen: [first] } : {};
}

const ADDITIONS = /anlagevermögen|anlagenzugänge|\bzugänge\b|summe (?:der )?investition/i;

function quotaOf(plan: Plan, table: Table): Kennzahl[] {
  const depreciation = rolesOf(table).get('abschreibungen');
  // The last one: the sum over all kinds of Anlagen comes after theirs.
  const additions = [...table.sums]
    .reverse()
    .find(({ row }) => ADDITIONS.test(table.rows[row]!.label))?.row;
  if (depreciation === undefined || additions === undefined) return [];
  return table.columns.flatMap((column, index): Kennzahl[] => {
    const period = periodOf(column, table, plan);
    if (period?.origin !== 'plan' || period.year !== plan.planYear) return [];
    const [part, whole] = [additions, depreciation].map((row) => figureAt(table, row, index));
    if (!part || !whole || whole.shown <= 0) return [];
    const value = part.shown / whole.shown;
    return [
      {
        rule: 'PL-11',
        name: 'Reinvestitionsquote',
        value,
        cell: placeOf(part),
        cells: [part, whole].map(placeOf),
        text: `Reinvestitionsquote (${columnName(column)}): ${germanText(100 * value, 0.1)} % der Abschreibungen werden wieder investiert.`,
      },
    ];
  });
}
