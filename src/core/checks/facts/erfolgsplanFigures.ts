import { isLossOnly } from '../../plan/lossLabel';
import type { Plan, Table } from '../../plan/types';
import { conversion, occurrencesOf, periodsOf, type Occurrence } from './occurrences';
import { findAbschreibungen, findResult } from './roles';

/** What an Erfolgsplan gives to a Vermögensplan: per period, the figures that make it up. */
export interface ErfolgsplanFigures {
  readonly table: Table;
  readonly result: ReadonlyMap<string, readonly Occurrence[]>;
  readonly abschreibungen: ReadonlyMap<string, readonly Occurrence[]>;
}

export function erfolgsplaene(plan: Plan): ErfolgsplanFigures[] {
  return plan.tables
    .filter(({ kind }) => kind === 'Erfolgsplan')
    .map((table) => figuresOf(table, plan));
}

function figuresOf(table: Table, plan: Plan): ErfolgsplanFigures {
  const periods = periodsOf(table, plan);
  const collect = (rows: readonly number[], negative = false): Map<string, Occurrence[]> => {
    const found = new Map<string, Occurrence[]>();
    for (const row of rows) {
      for (const printed of occurrencesOf(table, row, periods, plan)) {
        const turn = negative && printed.figure.shown > 0;
        const occurrence = turn ? { ...printed, unit: -printed.unit } : printed;
        found.set(occurrence.period, [...(found.get(occurrence.period) ?? []), occurrence]);
      }
    }
    return found;
  };
  const result = findResult(table);
  // "Jahresverlust 1.000" is a result of −1.000.
  const isLoss = result !== null && isLossOnly(table.rows[result]!.label);
  return {
    table,
    result: collect(result === null ? [] : [result], isLoss),
    abschreibungen: collect(findAbschreibungen(table)),
  };
}

/**
 * With one Erfolgsplan it is the one. With several (Sparten, overview and accounts, interim report) those that agree
 * in at least one figure; each period is checked once, against the first that gives it.
 */
export function fittingErfolgsplaene(
  sources: readonly ErfolgsplanFigures[],
  gains: readonly Occurrence[],
  losses: readonly Occurrence[],
  depreciation: readonly Occurrence[],
): ErfolgsplanFigures[] {
  const agreeing = sources.filter(({ result, abschreibungen }) =>
    [
      ...gains.map((to) =>
        sameAs(
          result.get(to.period),
          to,
          losses.find(({ period }) => period === to.period),
        ),
      ),
      ...depreciation.map((to) => sameAs(abschreibungen.get(to.period), to, undefined)),
    ].some(Boolean),
  );
  const candidates = agreeing.length > 0 ? agreeing : sources.length === 1 ? sources : [];
  const taken = new Set<string>();
  return candidates.map(({ table, result, abschreibungen }) => {
    const fresh = <T>(map: ReadonlyMap<string, T>, name: string): Map<string, T> =>
      new Map(
        [...map].filter(([period]) => {
          const key = `${name} ${period}`;
          const isNew = !taken.has(key);
          taken.add(key);
          return isNew;
        }),
      );
    return { table, result: fresh(result, 'E'), abschreibungen: fresh(abschreibungen, 'A') };
  });
}

function sameAs(
  from: readonly Occurrence[] | undefined,
  to: Occurrence,
  loss: Occurrence | undefined,
): boolean {
  if (!from || from.length === 0 || to.figure.shown === 0) return false;
  const sum = from.reduce((total, one) => total + one.figure.shown * conversion(one, to), 0);
  const expected = sum + (loss?.figure.shown ?? 0);
  const unit = Math.max(
    to.figure.unit,
    ...from.map((one) => one.figure.unit * conversion(one, to)),
  );
  return Math.abs(expected - to.figure.shown) <= unit / 2 + 1e-9 * unit;
}
