import { erfolgsplaene, type ErfolgsplanFigures } from '../checks/facts/erfolgsplanFigures';
import { periodsOf, unitOf, type Occurrence } from '../checks/facts/occurrences';
import { judge } from '../checks/judge/judge';
import { sumInColumn } from '../checks/rules/sums';
import type { CellOnSheet } from '../checks/report';
import { placeOf } from '../checks/words';
import type { Plan, Table } from '../plan/types';
import { authorityOf, usedErfolgsplaene } from './erfolgsplaeneOf';
import type { PlanTree } from './planTree';
import type { Sparten } from './sparten';

/** Cells of an Erfolgsplan that together give a figure of the Vermögensplan, with what turns them into its unit. */
export interface Given {
  readonly table: Table;
  readonly terms: readonly { readonly cell: CellOnSheet; readonly factor: number }[];
  /** The last printed digit of the figures, in the unit of the Vermögensplan. */
  readonly unit: number;
  /** Of several that differ, the one with the most counts. */
  readonly authority: number;
  /** What its own rows give where its figure is another, in the unit of the Vermögensplan. */
  readonly byItsRows: number | null;
}

/** What the Erfolgspläne say for a column: one of them, or several that should say the same, the most telling first. */
export interface GivenFigures {
  readonly result: readonly Given[];
  readonly abschreibungen: readonly Given[];
}

/** For every column of a plan, what the Erfolgsplan gives for its year. */
export function givenFigures(plan: Plan, tree: PlanTree, sparten: Sparten): GivenFigures[] {
  const { table } = tree.herkunft;
  const used = usedErfolgsplaene(plan, tree, sparten, erfolgsplaene(plan));
  const periods = periodsOf(table, plan);
  return table.columns.map((_, column): GivenFigures => {
    const period = periods[column];
    if (period === null || period === undefined) return { result: [], abschreibungen: [] };
    const unit = unitOf(table, column);
    const all = (name: 'result' | 'abschreibungen'): Given[] =>
      used
        .flatMap((source) => given(plan, tree, source, source[name].get(period) ?? [], unit))
        .sort((a, b) => b.authority - a.authority);
    return { result: all('result'), abschreibungen: all('abschreibungen') };
  });
}

function given(
  plan: Plan,
  tree: PlanTree,
  { table }: ErfolgsplanFigures,
  figures: readonly Occurrence[],
  unit: number,
): Given[] {
  if (figures.length === 0) return [];
  const terms = figures.map((one) => ({ cell: placeOf(one.figure), factor: one.unit / unit }));
  return [
    {
      table,
      terms,
      unit: Math.max(
        ...figures.map(({ figure }, index) => Math.abs(figure.unit * terms[index]!.factor)),
      ),
      authority: authorityOf(table, tree.herkunft.table),
      byItsRows: byItsRows(plan, figures, unit),
    },
  ];
}

function byItsRows(plan: Plan, [figure, ...more]: readonly Occurrence[], unit: number) {
  if (!figure || more.length > 0) return null;
  const { table, row, column } = figure;
  const sum = table.sums.find((one) => one.row === row);
  const said = sum ? sumInColumn(plan, table, sum, column) : null;
  if (said === null || !('terms' in said)) return null;
  const { state, berechnet } = judge(said);
  return state === 'fehlgeschlagen' ? (berechnet * figure.unit) / unit : null;
}
