import { isFundsChange, rolesOf, type Role } from '../checks/facts/roles';
import { signOfVerwendung, twoSidesOf, type Side, type TwoSides } from '../checks/facts/twoSides';
import { figureAt } from '../checks/words';
import type { Part, Plan, Row, Sum, Table } from '../plan/types';
import { areaAddress, quotedAddress } from '../workbook/address';
import { choosableRows } from './choosableRows';
import { isPrinted } from './missingTotals';
import type { PlanRow, PlanTree, SideName, SideTree } from './planTree';

/** The plans that are to balance; what one prints as left over is for its liquid funds where it has positions of them. */
export function sidesToBalance(plan: Plan): TwoSides[] {
  return twoSidesOf(plan, (table) => {
    const roles = rolesOf(table);
    return roles.has('abnahme-liquide') && roles.has('zunahme-liquide');
  });
}

export function planTreesOf(plan: Plan): PlanTree[] {
  return sidesToBalance(plan).map((sides): PlanTree => {
    const herkunft = sideTree('herkunft', sides.herkunft, 1);
    const verwendung = sideTree('verwendung', sides.verwendung, signOf(sides));
    const { sheet, area } = herkunft.table;
    const roles = rolesIn(herkunft, verwendung);
    return {
      id: `${quotedAddress({ sheet, ...area })} ${areaAddress(area)}`,
      herkunft,
      verwendung,
      roles,
      choosable: choosableRows([herkunft, verwendung], roles),
    };
  });
}

/** Where a total is missing, what goes out is printed negative if its positions mostly are. */
function signOf(sides: TwoSides): 1 | -1 {
  const { herkunft, verwendung } = sides;
  if ([herkunft, verwendung].every(({ table, row }) => isPrinted(table.rows[row]!)))
    return signOfVerwendung(sides);
  const { table, row } = verwendung;
  const sum = table.sums.find((other) => other.row === row);
  const signs = (sum?.parts ?? []).flatMap((part) =>
    table.columns.map((_, column) => Math.sign(figureAt(table, part.row, column)?.shown ?? 0)),
  );
  return signs.reduce<number>((all, sign) => all + sign, 0) < 0 ? -1 : 1;
}

function sideTree(name: SideName, { table, row: total }: Side, sign: 1 | -1): SideTree {
  const complete = completeSums(table);
  const byRow = new Map(complete.map((sum) => [sum.row, sum]));
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

/**
 * The sums with the positions that a formula leaves out: what balances a plan, or is taken over, belongs to the sum that
 * follows it.
 */
function completeSums(table: Table): Sum[] {
  const counted = new Set(table.sums.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const positions = [...rolesOf(table).values()];
  return table.sums.map((sum) => {
    const last = Math.max(...sum.parts.map(({ row }) => row));
    const leftOut = positions.filter(
      (row) => !counted.has(row) && row > last && row < sum.row && isItem(table.rows[row]!),
    );
    if (leftOut.length === 0) return sum;
    const parts = leftOut.sort((a, b) => a - b).map((row): Part => ({ row, factor: 1 }));
    return { ...sum, parts: [...sum.parts, ...parts] };
  });
}

function isItem({ type }: Row): boolean {
  return type === 'item' || type === 'result';
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
