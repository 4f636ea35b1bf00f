import type { Plan } from '../../plan/types';
import {
  divisionsOf,
  isConsolidated,
  isRoundedIn,
  sumIn,
  type Divisions,
} from '../facts/divisions';
import type { Equation } from '../judge/equation';
import { columnName, rowName } from '../words';
import type { RuleOutput } from './rule';

/** KT-07: the plan of the whole is the sum of the plans of its Sparten, position by position. */
export function sumOfDivisions(plan: Plan): RuleOutput {
  return {
    equations: divisionsOf(plan).flatMap((divisions) =>
      [...divisions.whole.columns.keys()]
        .filter((period) => !isConsolidated(divisions, period))
        .flatMap((period) =>
          [...divisions.whole.rows.keys()].flatMap(
            (id) => equationOf(plan, divisions, id, period) ?? [],
          ),
        ),
    ),
  };
}

function equationOf(plan: Plan, divisions: Divisions, id: number, period: string): Equation | null {
  const { whole } = divisions;
  const { result, terms } = sumIn(divisions, id, period);
  // A position that no part has is the whole's own: a Konsolidierung, say.
  if (!result || terms.length === 0) return null;
  if (result.shown === 0 && terms.every(({ shown }) => shown === 0)) return null;
  const row = whole.table.rows[whole.rows.get(id)!]!;
  const column = whole.table.columns[whole.columns.get(period)!]!;
  return {
    rule: 'KT-07',
    table: whole.table,
    terms: terms.map((figure) => ({ figure, factor: 1 })),
    result: { figure: result, factor: 1 },
    exactness: isRoundedIn(whole, period, plan) ? 'gerundet' : 'beschlossen',
    family: `KT-07 ${whole.table.sheet} ${row.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${rowName(row)}, ${columnName(column)}: Die ${divisions.parts.length} Teilpläne ergeben ${berechnet}, angegeben sind ${gedruckt} (Differenz ${differenz}).`,
  };
}
