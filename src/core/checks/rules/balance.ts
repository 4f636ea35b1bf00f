import { isRounded } from '../../plan/periods';
import { subjectOf } from '../../plan/sums/sides';
import type { Plan, Table } from '../../plan/types';
import { isMoneyColumn, signOfVerwendung, twoSidesOf, type TwoSides } from '../facts/twoSides';
import { isPartOfSide, namesWholeSide } from '../facts/topRows';
import type { Equation, Unanswered } from '../judge/equation';
import { cellOf, columnName, figureAt, rowName } from '../words';
import type { RuleOutput } from './rule';

/** A Vermögensplan balances: what comes in is what goes out. */
export function balance(plan: Plan): RuleOutput {
  const all = twoSidesOf(plan);
  const unanswered = all.flatMap((sides) => withoutTotal(sides) ?? []);
  const lacking = new Set(unanswered.map(({ table }) => table));
  return {
    equations: all
      .filter(({ verwendung }) => !lacking.has(verwendung.table))
      .flatMap((sides) => bothSides(plan, sides)),
    unanswered,
  };
}

/** Where a side prints the sums of its parts and no total, there is nothing to compare. */
function withoutTotal({ herkunft, verwendung }: TwoSides): Unanswered | null {
  if (herkunft.table !== verwendung.table) return null;
  const { table } = verwendung;
  const lacking = (
    [
      [herkunft.row, 1],
      [verwendung.row, -1],
    ] as const
  ).find(([row, side]) => isPart(table, row, side));
  if (!lacking) return null;
  const [row, side] = lacking;
  const column = Math.max(
    0,
    table.columns.findIndex(({ kind }) => isMoneyColumn(kind)),
  );
  return {
    rule: 'VP-01',
    table,
    cell: cellOf(table, row, column),
    reason: `Ob Mittelherkunft und Mittelverwendung gleich sind, ist nicht zu prüfen: Eine Summe der ganzen ${side === 1 ? 'Mittelherkunft' : 'Mittelverwendung'} fehlt; ${rowName(table.rows[row]!)} ist ein Teil davon.`,
  };
}

/** "Summe Ausgaben" is the whole even where it leaves a block out: then it is wrong. */
function isPart(table: Table, total: number, side: 1 | -1): boolean {
  return (
    isPartOfSide(table, total, side) && !namesWholeSide(subjectOf(table.rows[total]!.label), side)
  );
}

function bothSides(plan: Plan, sides: TwoSides): Equation[] {
  const { herkunft: from, verwendung: to } = sides;
  const sign = signOfVerwendung(sides);
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
