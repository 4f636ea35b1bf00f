import { unitOf } from '../checks/facts/occurrences';
import type { Plan } from '../plan/types';
import { balanceColumn, untouched, type ColumnResult } from './balanceColumn';
import type { Calculation } from './calculation/calculation';
import { atWork, type PlanColumn } from './columnsAtWork';
import { orderIn } from './kreditermaechtigung';
import { Stock, inOrderOfYears } from './stock';
import type { Wishes } from './types';
import { isChosen, type Work } from './work';

/** Plans that refer to each other are gone through until none of them changes another one any more. */
const MOST_PASSES = 10;

/** Balances all columns of all plans; those that never come to rest stay as they are. */
export function balanceWorks(
  plan: Plan,
  works: readonly Work[],
  wishes: Wishes,
  calculation: Calculation,
  restless: ReadonlySet<PlanColumn> = new Set(),
): void {
  let before = new Map<PlanColumn, string>();
  for (let pass = 0; ; pass += 1) {
    balanceOnce(plan, works, wishes, calculation, restless);
    const now = signatures(works);
    const changed = [...now].filter(([column, text]) => before.get(column) !== text);
    if (changed.length === 0 || works.every(hasNoDraft)) return;
    if (pass === MOST_PASSES) {
      const columns = changed.map(([column]) => column);
      balanceWorks(plan, works, wishes, calculation, new Set([...restless, ...columns]));
      return;
    }
    before = now;
  }
}

const RESTLESS =
  'Die Spalte hängt von Spalten ab, die ihrerseits von ihr abhängen; Beträge, mit denen alle aufgehen, waren nicht zu finden. Sie bleibt, wie sie ist.';

function balanceOnce(
  plan: Plan,
  works: readonly Work[],
  wishes: Wishes,
  calculation: Calculation,
  restless: ReadonlySet<PlanColumn>,
): void {
  const stocks = new Map(works.map(({ sparte }) => [sparte, new Stock(wishes.startStock)]));
  const columns = works.flatMap((work) =>
    work.columns.map((column) => ({ work, column, isOwnYear: isOwnYear(work) })),
  );
  for (const { work, column } of inOrderOfYears(columns)) {
    const { tree, given, gaps, results } = work;
    const earlier = results.get(column)?.drafts ?? [];
    calculation.forget(earlier.filter(({ newRow }) => !newRow).map(({ cell }) => cell));
    const begin = () => atWork(plan, tree, column, calculation);
    const chosen = isChosen(column, wishes);
    const stock = stocks.get(work.sparte)!;
    const there = chosen ? stock.atBeginningOf(column.year) : null;
    const moneyUnit = unitOf(tree.verwendung.table, column.index);
    const available = there === null ? null : there / moneyUnit;
    const around = {
      calculation,
      given: given[column.index]!,
      gaps,
      wishes: { ...wishes, order: orderIn(wishes.order, column.year) },
      moneyUnit,
      available,
    };
    const isAtRest = chosen && !restless.has(column);
    const result = isAtRest ? balanceColumn(begin, around) : untouched(begin());
    results.set(column, chosen && !isAtRest ? asRestless(result) : result);
    if (chosen) stock.note(column.year, result.change * moneyUnit);
    work.stocks.set(column, available === null ? null : tidied(available + result.change));
  }
}

/** What writes nothing changes nothing elsewhere. */
function hasNoDraft({ results }: Work): boolean {
  return [...results.values()].every(({ drafts }) => drafts.length === 0);
}

function asRestless(result: ColumnResult): ColumnResult {
  return { ...result, blocked: true, notes: [RESTLESS] };
}

function tidied(stock: number): number {
  return Number(stock.toFixed(6));
}

function isOwnYear({ tree }: Work): boolean {
  return tree.herkunft.table.kind === 'Vermögensplan';
}

function signatures(works: readonly Work[]): Map<PlanColumn, string> {
  return new Map(
    works.flatMap(({ results }) =>
      [...results].map(([column, { drafts, rest }]): [PlanColumn, string] => [
        column,
        [rest, ...drafts.map(({ id, after }) => `${id}=${after}`)].join(),
      ]),
    ),
  );
}
