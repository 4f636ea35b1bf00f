import { isRounded } from '../../plan/periods';
import { isFigure, type Plan, type Table } from '../../plan/types';
import { rolesOf } from '../facts/roles';
import type { Equation } from '../judge/equation';
import { columnName, figureAt, rowName } from '../words';
import type { RuleOutput } from './rule';

export const BALANCED: ReadonlySet<Table['kind']> = new Set(['Vermögensplan', 'Finanzplan']);

/** A total of one side, with its place. */
interface Side {
  readonly table: Table;
  readonly row: number;
}

/** A Vermögensplan balances: what comes in is what goes out. */
export function balance(plan: Plan): RuleOutput {
  const equations: Equation[] = [];
  const halves: Table[] = [];
  for (const table of plan.tables) {
    if (!BALANCED.has(table.kind)) continue;
    const roles = rolesOf(table);
    const [from, to] = [roles.get('summe-herkunft'), roles.get('summe-verwendung')];
    if (from !== undefined && to !== undefined && from !== to) {
      if (!statesDifference(table, from, to))
        equations.push(...bothSides(plan, { table, row: from }, { table, row: to }));
    } else {
      const left = halves.find((half) => standBeside(half, table));
      if (left) equations.push(...halfAndHalf(plan, left, table));
      halves.push(table);
    }
  }
  return { equations };
}

/** "Überdeckung (+) / Unterdeckung (-)": a plan that prints what is left over does not claim to balance. */
function statesDifference({ sums, rows }: Table, from: number, to: number): boolean {
  return sums.some(({ row, parts }) => {
    const factorOf = (part: number): number =>
      parts.find((other) => other.row === part)?.factor ?? 0;
    const isPrinted = rows[row]!.entries.some((entry) => isFigure(entry) && entry.shown !== 0);
    return isPrinted && factorOf(from) * factorOf(to) === -1;
  });
}

function isMoneyColumn(kind: Table['columns'][number]['kind']): boolean {
  return kind !== 'prozent' && kind !== 'abweichung' && kind !== 've';
}

/** Einnahmen to the left and Ausgaben to the right of one sheet. */
function standBeside(left: Table, right: Table): boolean {
  return (
    left.sheet === right.sheet &&
    left.area.row === right.area.row &&
    left.area.column + left.area.columns <= right.area.column &&
    left.columns.length === right.columns.length
  );
}

function halfAndHalf(plan: Plan, left: Table, right: Table): Equation[] {
  const [from, to] = [left, right].map((table) =>
    Math.max(-1, ...table.sums.map(({ row }) => row)),
  );
  if (from === undefined || to === undefined || from < 0 || to < 0) return [];
  return bothSides(plan, { table: left, row: from }, { table: right, row: to });
}

/** Where what goes out is printed negative, it is so in most columns; in one of them the sign is wrong. */
function signOf(from: Side, to: Side): 1 | -1 {
  const signs = to.table.columns.map((_, index) =>
    Math.sign(
      (figureAt(from.table, from.row, index)?.shown ?? 0) *
        (figureAt(to.table, to.row, index)?.shown ?? 0),
    ),
  );
  return signs.reduce((sum, sign) => sum + sign, 0) < 0 ? -1 : 1;
}

function bothSides(plan: Plan, from: Side, to: Side): Equation[] {
  const sign = signOf(from, to);
  return to.table.columns.flatMap((column, index): Equation[] => {
    if (!isMoneyColumn(column.kind)) return [];
    const herkunft = figureAt(from.table, from.row, index);
    const verwendung = figureAt(to.table, to.row, index);
    if (!herkunft || !verwendung || (herkunft.shown === 0 && verwendung.shown === 0)) return [];
    const [one, other] = [from.table.rows[from.row]!, to.table.rows[to.row]!];
    return [
      {
        rule: 'VP-01',
        table: to.table,
        terms: [{ figure: herkunft, factor: sign }],
        result: { figure: verwendung, factor: 1 },
        exactness: isRounded(column, to.table, plan) ? 'gerundet' : 'festgesetzt',
        family: `VP-01 ${to.table.sheet} ${other.position}`,
        say: (berechnet, gedruckt, differenz) =>
          `${columnName(column)} ist nicht ausgeglichen: ${rowName(one)} ${berechnet}, ${rowName(other)} ${gedruckt} (Differenz ${differenz}).`,
      },
    ];
  });
}
