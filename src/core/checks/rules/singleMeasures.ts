import type { Plan, Table } from '../../plan/types';
import { periodsOf, sameFigures, unitOf } from '../facts/occurrences';
import { pairLabels, plainLabel } from '../facts/similarLabels';
import type { Equation } from '../judge/equation';
import { columnName, figureAt, rowName, tableName } from '../words';
import { positionsIn } from './explanations';
import type { RuleOutput } from './rule';

interface Amount {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
}

/** ER-02: what the Erläuterungen say of a measure is what the list of single measures says of it. */
export function singleMeasures(plan: Plan): RuleOutput {
  const explained = plan.tables.flatMap((table) =>
    positionsIn(table).map((position) => ({ table, rows: position.rows })),
  );
  if (explained.length === 0) return {};
  const lists = plan.tables.filter(({ kind }) => kind === 'Investitionsprogramm');
  const byLabel = lists.flatMap((list) => amountsOf(list, plan) ?? []);
  return {
    equations: explained.flatMap(({ table, rows }) => {
      const column = table.columns.findIndex(({ kind }) => kind !== 'prozent' && kind !== 've');
      const here = labelled(rows.map((row) => ({ table, row, column })));
      return best(here, byLabel).flatMap(([from, to]) => equationOf(from, to) ?? []);
    }),
  };
}

/** The measures of a list with their Ansatz of the plan year. */
function amountsOf(table: Table, plan: Plan): Map<string, Amount> | null {
  const column = periodsOf(table, plan).indexOf(`plan ${plan.planYear ?? ''}`);
  const sums = new Set(table.sums.map(({ row }) => row));
  return column < 0
    ? null
    : labelled(
        table.rows.flatMap(({ type }, row) =>
          type === 'item' && !sums.has(row) ? [{ table, row, column }] : [],
        ),
      );
}

/** Those that hold an amount, by a label that stands once. */
function labelled(amounts: readonly Amount[]): Map<string, Amount> {
  const found = new Map<string, Amount>();
  const twice = new Set<string>();
  for (const amount of amounts) {
    const { table, row, column } = amount;
    const label = plainLabel(table.rows[row]!.label);
    if (label === '' || !figureAt(table, row, column)) continue;
    if (found.has(label)) twice.add(label);
    found.set(label, amount);
  }
  for (const label of twice) found.delete(label);
  return found;
}

/**
 * The list that holds a position's measures: most of them by their names, and half of those with the same amount. The
 * same measure in the list of another position is another one.
 */
function best(
  here: ReadonlyMap<string, Amount>,
  lists: readonly ReadonlyMap<string, Amount>[],
): [Amount, Amount][] {
  let most: [Amount, Amount][] = [];
  for (const list of lists) {
    const pairs = pairLabels(here, list);
    const equal = pairs.filter(([from, to]) => isEqual(from, to)).length;
    const fits = pairs.length * 2 > here.size && equal * 2 >= pairs.length;
    if (fits && pairs.length > most.length) most = pairs;
  }
  return most;
}

function isEqual(from: Amount, to: Amount): boolean {
  const [a, b] = [from, to].map(({ table, row, column }) => figureAt(table, row, column));
  return a !== null && b !== null && sameFigures(a!, b!, factorOf(from, to));
}

function factorOf(from: Amount, to: Amount): number {
  return unitOf(from.table, from.column) / unitOf(to.table, to.column);
}

function equationOf(from: Amount, to: Amount): Equation | null {
  const [a, b] = [from, to].map(({ table, row, column }) => figureAt(table, row, column));
  if (!a || !b || (a.shown === 0 && b.shown === 0)) return null;
  const factor = factorOf(from, to);
  const row = to.table.rows[to.row]!;
  return {
    rule: 'ER-02',
    table: to.table,
    terms: [{ figure: a, factor }],
    result: { figure: b, factor: 1 },
    exactness: factor === 1 ? 'beschlossen' : 'umgerechnet',
    family: `ER-02 ${to.table.sheet} ${row.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${rowName(row)}, ${columnName(to.table.columns[to.column]!)}: Angegeben sind ${gedruckt}, in den Erläuterungen (${tableName(from.table)}) aber ${berechnet} (Differenz ${differenz}).`,
  };
}
