import { isRounded } from '../../plan/periods';
import type { Plan } from '../../plan/types';
import { isMoneyColumn, signOfVerwendung, twoSidesOf, type TwoSides } from '../facts/twoSides';
import type { Equation } from '../judge/equation';
import { columnName, figureAt, rowName } from '../words';
import type { RuleOutput } from './rule';

/** A Vermögensplan balances: what comes in is what goes out. */
export function balance(plan: Plan): RuleOutput {
  return { equations: twoSidesOf(plan).flatMap((sides) => bothSides(plan, sides)) };
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
