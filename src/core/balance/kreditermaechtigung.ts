import { itemsOf } from '../checks/facts/festsetzungItems';
import { unitOf } from '../checks/facts/occurrences';
import { figureAt } from '../checks/words';
import { readYear } from '../plan/columns/heading';
import type { Plan, Table } from '../plan/types';
import type { Source } from './types';

/** The Investitionskredite that a Festsetzungsbeschluss permits: for its own year, and no other. */
export interface Kreditermaechtigung {
  /** In euros. */
  readonly amount: number;
  /** null where nothing tells. */
  readonly year: number | null;
}

/** The Kreditermächtigung for the year of the plan; of another year where there is no other, null where there is none. */
export function kreditermaechtigung(plan: Plan): Kreditermaechtigung | null {
  const all = plan.tables.flatMap((table) =>
    table.kind === 'Festsetzung' ? authorisedIn(table, plan) : [],
  );
  return all.find(({ year }) => year === plan.planYear) ?? all[0] ?? null;
}

function authorisedIn(table: Table, { planYear }: Plan): Kreditermaechtigung[] {
  const row = itemsOf(table).get('investitionskredite');
  if (row === undefined) return [];
  return table.columns.flatMap(({ year }, column): Kreditermaechtigung[] => {
    const figure = figureAt(table, row, column);
    if (!figure) return [];
    return [
      {
        amount: figure.value * unitOf(table, column),
        year: year ?? yearInTitle(table) ?? planYear,
      },
    ];
  });
}

/** "Festsetzung für das Wirtschaftsjahr 2024", and not the year of the law that it goes by. */
function yearInTitle({ title, sheet }: Table): number | null {
  const named =
    /(?:(?:wirtschafts|haushalts|plan)jahr|festsetzung)\p{L}*:?(?: für)? *(?:19|20)\d\d/iu.exec(
      title,
    );
  return readYear(named?.[0] ?? '') ?? readYear(sheet);
}

/** The positions as they may be used in a year: a limit of another year is none. */
export function orderIn(order: readonly Source[], year: number | null): readonly Source[] {
  return order.map((source) =>
    source.year === undefined || year === null || source.year === year
      ? source
      : { ...source, limit: null },
  );
}
