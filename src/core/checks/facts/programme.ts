import { periodOf } from '../../plan/periods';
import type { Column, Plan, Table } from '../../plan/types';

/** The columns of an Investitionsprogramm or of a list of Vorhaben by what they mean. */
export interface Programme {
  readonly table: Table;
  readonly total: number;
  /** Spent until the end of a year; null where the table has no such column. */
  readonly spent: number | null;
  /** Provided up to and with the Ansatz of the prior year. */
  readonly provided: number | null;
  readonly actual: number | null;
  readonly priorAnsatz: number | null;
  /** The Ansatz of the plan year, the Planung of later years, "weitere Jahre". */
  readonly later: readonly number[];
}

export function programmeOf(table: Table, plan: Plan): Programme | null {
  const find = (test: (heading: string) => boolean): number | null => {
    const index = table.columns.findIndex(({ heading }) => test(heading.replace(/-\s+/g, '')));
    return index < 0 ? null : index;
  };
  const total = find((heading) => /gesamt(?:aus|kosten|bedarf|investition)/i.test(heading));
  if (total === null) return null;
  const provided =
    find((heading) => /bereitgestellt/i.test(heading)) ??
    find(
      (heading) =>
        /bisher|finanziert|vorjahre\b|\bbis (?:31\.12\.)?20\d\d/i.test(heading) &&
        !/geleistet|gesamt/i.test(heading),
    );
  const spent = find((heading) => /geleistet|verausgabt|gesamtergebnis/i.test(heading));
  const special = new Set([total, provided, spent]);
  const plain = table.columns.flatMap((column, index) =>
    special.has(index) || column.kind === 've'
      ? []
      : [{ index, year: column.year, origin: originOf(column, table, plan) }],
  );
  const prior = plain.filter(
    ({ origin, year }) =>
      origin === 'plan' && year !== null && plan.planYear !== null && year < plan.planYear,
  );
  return {
    table,
    total,
    spent,
    provided,
    actual: plain.find(({ origin }) => origin === 'ist')?.index ?? null,
    priorAnsatz: prior[prior.length - 1]?.index ?? null,
    later: plain
      .filter((column) => column.origin === 'plan' && !prior.includes(column))
      .map(({ index }) => index),
  };
}

/** A bare year is planned from the year before the plan year on. */
function originOf(column: Column, table: Table, plan: Plan): string | null {
  return column.kind === 'other' ? (periodOf(column, table, plan)?.origin ?? null) : column.kind;
}
