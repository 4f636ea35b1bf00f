import { isFigure, type Plan, type Table } from '../../plan/types';
import { figureAt } from '../words';
import { rolesOf } from './roles';

export const BALANCED: ReadonlySet<Table['kind']> = new Set(['Vermögensplan', 'Finanzplan']);

/** A total of one side, with its place. */
export interface Side {
  readonly table: Table;
  readonly row: number;
}

/** What comes in and what goes out of one plan. Its columns have the same index on both sides. */
export interface TwoSides {
  readonly herkunft: Side;
  readonly verwendung: Side;
}

/**
 * The plans with two totals that must be equal: in one table, or in two that stand beside or below each other. A plan
 * that prints what is left over does not claim to balance, unless `mayState` says so.
 */
export function twoSidesOf(
  plan: Plan,
  mayState: (table: Table) => boolean = () => false,
): TwoSides[] {
  const found: TwoSides[] = [];
  const halves: Table[] = [];
  for (const table of plan.tables) {
    if (!BALANCED.has(table.kind)) continue;
    const roles = rolesOf(table);
    const [from, to] = [roles.get('summe-herkunft'), roles.get('summe-verwendung')];
    if (from !== undefined && to !== undefined && from !== to) {
      if (mayState(table) || !statesDifference(table, from, to))
        found.push({ herkunft: { table, row: from }, verwendung: { table, row: to } });
    } else {
      const pair = halfAndHalf(halves, table);
      if (pair) found.push(pair);
      halves.push(table);
    }
  }
  return found;
}

/** "Überdeckung (+) / Unterdeckung (-)". */
function statesDifference({ sums, rows }: Table, from: number, to: number): boolean {
  return sums.some(({ row, parts }) => {
    const factorOf = (part: number): number =>
      parts.find((other) => other.row === part)?.factor ?? 0;
    const isPrinted = rows[row]!.entries.some((entry) => isFigure(entry) && entry.shown !== 0);
    return isPrinted && factorOf(from) * factorOf(to) === -1;
  });
}

/** Einnahmen to the left and Ausgaben to the right of one sheet, or the one below the other. */
function halfAndHalf(halves: readonly Table[], right: Table): TwoSides | null {
  const left =
    halves.find((half) => standBeside(half, right)) ??
    halves.find((half) => standBelow(half, right));
  if (!left) return null;
  const [from, to] = [left, right].map(lastSum);
  if (from === undefined || to === undefined || from < 0 || to < 0) return null;
  return { herkunft: { table: left, row: from }, verwendung: { table: right, row: to } };
}

function lastSum({ sums }: Table): number {
  return Math.max(-1, ...sums.map(({ row }) => row));
}

export function standBeside(left: Table, right: Table): boolean {
  return (
    left.sheet === right.sheet &&
    left.area.row === right.area.row &&
    left.area.column + left.area.columns <= right.area.column &&
    left.columns.length === right.columns.length
  );
}

/** The lower of two halves names the other side, and has the same columns. */
function standBelow(upper: Table, lower: Table): boolean {
  const [above, below] = [rolesOf(upper), rolesOf(lower)];
  return (
    upper.sheet === lower.sheet &&
    upper.area.row < lower.area.row &&
    above.has('summe-herkunft') &&
    !above.has('summe-verwendung') &&
    below.has('summe-verwendung') &&
    !below.has('summe-herkunft') &&
    upper.columns.map(({ heading }) => heading).join() ===
      lower.columns.map(({ heading }) => heading).join()
  );
}

/** Where what goes out is printed negative, it is so in most columns; in one of them the sign is wrong. */
export function signOfVerwendung({ herkunft: from, verwendung: to }: TwoSides): 1 | -1 {
  const signs = to.table.columns.map((_, index) =>
    Math.sign(
      (figureAt(from.table, from.row, index)?.shown ?? 0) *
        (figureAt(to.table, to.row, index)?.shown ?? 0),
    ),
  );
  return signs.reduce((sum, sign) => sum + sign, 0) < 0 ? -1 : 1;
}

export function isMoneyColumn(kind: Table['columns'][number]['kind']): boolean {
  return kind !== 'prozent' && kind !== 'abweichung' && kind !== 've';
}
