import { unitOf } from '../checks/facts/occurrences';
import { isMoneyColumn } from '../checks/facts/twoSides';
import { isRounded } from '../plan/periods';
import type { Plan, Table } from '../plan/types';
import { columnName } from '../workbook/address';
import type { Calculation } from './calculation/calculation';
import type { PlanTree } from './planTree';
import { SideInColumn } from './sideInColumn';
import type { ColumnAtWork } from './columnAtWork';

/** A column of a plan that may be balanced. */
export interface PlanColumn {
  readonly id: string;
  readonly index: number;
  readonly heading: string;
  readonly year: number | null;
  readonly planned: boolean;
}

/** The columns of a plan that hold amounts of a year: no percentages, no VE, no totals of several years. */
export function columnsOf(plan: Plan, tree: PlanTree): PlanColumn[] {
  const { table } = tree.verwendung;
  return table.columns.flatMap((column, index): PlanColumn[] => {
    if (!isMoneyColumn(column.kind) || column.kind === 'anzahl' || column.total) return [];
    const { position, heading, year } = column;
    const place = table.transposed ? String(position + 1) : columnName(position);
    const planned = !isRounded(column, table, plan);
    return [{ id: `${tree.id} ${place}`, index, heading, year, planned }];
  });
}

export function atWork(
  plan: Plan,
  tree: PlanTree,
  { index, planned }: PlanColumn,
  calculation: Calculation,
): ColumnAtWork {
  const unit = Math.min(unitIn(tree.herkunft.table, index), unitIn(tree.verwendung.table, index));
  const herkunft = new SideInColumn(tree.herkunft, index, calculation, plan, unit);
  const verwendung = new SideInColumn(tree.verwendung, index, calculation, plan, unit);
  return { tree, sides: { herkunft, verwendung }, unit, planned };
}

/** The finest digit that is printed in a column; whole units where there is no figure, and cents where euros have fractions. */
export function unitIn(table: Table, column: number): number {
  const { width, unit } = table.numbers;
  let finest = 1;
  for (let at = column; at < unit.length; at += width) if (unit[at]! < finest) finest = unit[at]!;
  return finest < 1 && unitOf(table, column) === 1 ? 0.01 : finest;
}
