import { isFundsChange, rolesOf, type Role } from '../checks/facts/roles';
import { signOfVerwendung, twoSidesOf, type Side } from '../checks/facts/twoSides';
import type { Plan, Sum, Table } from '../plan/types';
import { areaAddress, quotedAddress } from '../workbook/address';

export type SideName = 'herkunft' | 'verwendung';

/** One side of a plan: its total, the sums below it, and the rows that nothing is added up to. */
export interface SideTree {
  readonly name: SideName;
  readonly table: Table;
  readonly total: number;
  /** Parts before what they go into. */
  readonly sums: readonly Sum[];
  /** With the sign that each has in the total. */
  readonly leaves: ReadonlyMap<number, 1 | -1>;
  /** Turns the total as it is printed into an amount: −1 where what goes out is printed negative. */
  readonly sign: 1 | -1;
}

export interface PlanRow {
  readonly side: SideName;
  readonly row: number;
}

export interface PlanTree {
  readonly id: string;
  readonly herkunft: SideTree;
  readonly verwendung: SideTree;
  readonly roles: ReadonlyMap<Role | 'change', PlanRow>;
}

export function planTreesOf(plan: Plan): PlanTree[] {
  return twoSidesOf(plan).map((sides): PlanTree => {
    const herkunft = sideTree('herkunft', sides.herkunft, 1);
    const verwendung = sideTree('verwendung', sides.verwendung, signOfVerwendung(sides));
    const { sheet, area } = herkunft.table;
    return {
      id: `${quotedAddress({ sheet, ...area })} ${areaAddress(area)}`,
      herkunft,
      verwendung,
      roles: rolesIn(herkunft, verwendung),
    };
  });
}

function sideTree(name: SideName, { table, row: total }: Side, sign: 1 | -1): SideTree {
  const byRow = new Map(table.sums.map((sum) => [sum.row, sum]));
  const sums: Sum[] = [];
  const leaves = new Map<number, 1 | -1>();
  const visit = (row: number, factor: 1 | -1, above: readonly number[]): void => {
    const sum = byRow.get(row);
    if (!sum || above.includes(row)) {
      leaves.set(row, factor);
      return;
    }
    for (const part of sum.parts) visit(part.row, factor === part.factor ? 1 : -1, [...above, row]);
    sums.push(sum);
  };
  visit(total, 1, []);
  return { name, table, total, sums, leaves, sign };
}

function rolesIn(herkunft: SideTree, verwendung: SideTree): Map<Role | 'change', PlanRow> {
  const found = new Map<Role | 'change', PlanRow>();
  const isWhole = herkunft.table === verwendung.table;
  for (const side of [herkunft, verwendung]) {
    const half = isWhole ? 0 : side.name === 'herkunft' ? 1 : -1;
    for (const [role, row] of rolesOf(side.table, half))
      if (side.leaves.has(row)) found.set(role, { side: side.name, row });
    for (const row of side.leaves.keys())
      if (isFundsChange(side.table.rows[row]!)) found.set('change', { side: side.name, row });
  }
  return found;
}
