import {
  erfolgsplaene,
  fittingErfolgsplaene,
  type ErfolgsplanFigures,
} from '../checks/facts/erfolgsplanFigures';
import { occurrencesOf, periodsOf, unitOf, type Occurrence } from '../checks/facts/occurrences';
import type { CellOnSheet } from '../checks/report';
import { placeOf } from '../checks/words';
import type { Plan, Table } from '../plan/types';
import type { PlanRow, PlanTree } from './planTree';

/** Cells of an Erfolgsplan that together give a figure of the Vermögensplan, with what turns them into its unit. */
export interface Given {
  readonly table: Table;
  readonly terms: readonly { readonly cell: CellOnSheet; readonly factor: number }[];
  /** The last printed digit of the figures, in the unit of the Vermögensplan. */
  readonly unit: number;
}

/** What the Erfolgspläne say for a column: one of them, or several that should say the same. */
export interface GivenFigures {
  readonly result: readonly Given[];
  readonly abschreibungen: readonly Given[];
}

/** For every column of a plan, what the Erfolgsplan gives for its year. */
export function givenFigures(plan: Plan, tree: PlanTree): GivenFigures[] {
  const { table } = tree.herkunft;
  const sources = erfolgsplaene(plan);
  const used = usedBy(plan, tree, sources);
  const periods = periodsOf(table, plan);
  return table.columns.map((_, column): GivenFigures => {
    const period = periods[column];
    if (period === null || period === undefined) return { result: [], abschreibungen: [] };
    const unit = unitOf(table, column);
    const all = (name: 'result' | 'abschreibungen'): Given[] =>
      used.flatMap((source) => given(source.table, source[name].get(period) ?? [], unit));
    return { result: all('result'), abschreibungen: all('abschreibungen') };
  });
}

/** The Erfolgspläne that belong to this plan, as the checks find them; all where none agrees with it in anything. */
function usedBy(
  plan: Plan,
  tree: PlanTree,
  sources: readonly ErfolgsplanFigures[],
): ErfolgsplanFigures[] {
  const at = (place: PlanRow | undefined): Occurrence[] => {
    if (place === undefined) return [];
    const { table } = tree[place.side];
    return occurrencesOf(table, place.row, periodsOf(table, plan), plan);
  };
  const fitting = fittingErfolgsplaene(
    sources,
    at(tree.roles.get('gewinn')),
    at(tree.roles.get('verlust')),
    at(tree.roles.get('abschreibungen')),
  ).map(({ table }) => table);
  return fitting.length === 0
    ? [...sources]
    : sources.filter(({ table }) => fitting.includes(table));
}

function given(table: Table, figures: readonly Occurrence[], unit: number): Given[] {
  if (figures.length === 0) return [];
  const terms = figures.map((one) => ({ cell: placeOf(one.figure), factor: one.unit / unit }));
  return [
    {
      table,
      terms,
      unit: Math.max(
        ...figures.map(({ figure }, index) => Math.abs(figure.unit * terms[index]!.factor)),
      ),
    },
  ];
}
