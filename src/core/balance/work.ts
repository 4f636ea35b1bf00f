import type { Plan } from '../plan/types';
import type { ColumnResult } from './balanceColumn';
import type { Calculation } from './calculation/calculation';
import { columnsOf, type PlanColumn } from './columnsAtWork';
import { givenFigures, type GivenFigures } from './givenFigures';
import { gapIn, type Gap } from './missingRow';
import type { PlanTree, SideName } from './planTree';
import { planTreesOf } from './planTreesOf';
import { spartenOf, type Sparten } from './sparten';
import type { Wishes } from './types';

/** A plan while it is balanced. */
export interface Work {
  readonly tree: PlanTree;
  readonly columns: readonly PlanColumn[];
  readonly given: readonly GivenFigures[];
  readonly gaps: Readonly<Record<SideName, Gap | null>>;
  /** Plans of one Sparte have their liquid funds in common. */
  readonly sparte: string;
  readonly rivals: readonly PlanTree[];
  readonly results: Map<PlanColumn, ColumnResult>;
  readonly stocks: Map<PlanColumn, number | null>;
}

export function beginWorks(plan: Plan, calculation: Calculation): Work[] {
  const plans = planTreesOf(plan).map((tree) => ({ tree, columns: columnsOf(plan, tree) }));
  const sparten = spartenOf(plan, plans);
  return plans.map(({ tree, columns }) => beginWork(plan, tree, columns, sparten, calculation));
}

function beginWork(
  plan: Plan,
  tree: PlanTree,
  columns: readonly PlanColumn[],
  sparten: Sparten,
  calculation: Calculation,
): Work {
  return {
    tree,
    columns,
    given: givenFigures(plan, tree, sparten, calculation),
    gaps: gapsOf(tree, calculation.cells),
    sparte: sparten.keyOf(tree),
    rivals: sparten.rivalsOf(tree),
    results: new Map(),
    stocks: new Map(),
  };
}

/** Which positions of the liquid funds lack. */
function gapsOf(tree: PlanTree, cells: Calculation['cells']): Work['gaps'] {
  const gap = (side: SideName, role: 'abnahme-liquide' | 'zunahme-liquide'): Gap | null =>
    tree.roles.has('change') || tree.roles.has(role) ? null : gapIn(tree[side], cells);
  return {
    herkunft: gap('herkunft', 'abnahme-liquide'),
    verwendung: gap('verwendung', 'zunahme-liquide'),
  };
}

export function isChosen({ id, planned }: PlanColumn, { columns }: Wishes): boolean {
  return columns === null ? planned : columns.has(id);
}
