import type { Plan } from '../../plan/types';
import { conversion, type Occurrence } from '../facts/occurrences';
import { deviations, findRepetitions } from '../facts/groups';
import type { Equation, Exactness } from '../judge/equation';
import type { RuleId } from '../catalogue';
import { columnName, placeOf, rowName, tableName } from '../words';
import type { RuleOutput } from './rule';
import { wrongUnits } from './unitOfHeading';

/** A position or an account that several tables give for the same year must be the same figure in all of them. */
export function samePosition(plan: Plan): RuleOutput {
  const { groups, links } = findRepetitions(plan);
  return {
    equations: groups.flatMap((group) =>
      deviations(group).flatMap(
        ([from, to]) =>
          sameFigure(group.key.startsWith('konto ') ? 'KT-01' : 'KT-02', from, to, group.key) ?? [],
      ),
    ),
    findings: wrongUnits(links),
  };
}

/** The statement that two places give the same figure; null where both are empty of meaning. */
export function sameFigure(
  rule: RuleId,
  from: Occurrence,
  to: Occurrence,
  subject: string,
): Equation | null {
  if (from.figure.shown === 0 && to.figure.shown === 0) return null;
  const factor = conversion(from, to);
  const here = `${rowName(to.table.rows[to.row]!)}, ${columnName(to.table.columns[to.column]!)}`;
  const there = rowName(from.table.rows[from.row]!);
  return {
    rule,
    table: to.table,
    terms: [{ figure: from.figure, factor }],
    result: { figure: to.figure, factor: 1 },
    exactness: exactnessOf(from, to, factor),
    family: `${rule} ${to.table.sheet} ${from.table.sheet} ${subject}`,
    say: (berechnet, gedruckt, differenz) =>
      `${here}: Angegeben sind ${gedruckt}, im ${tableName(from.table)} stehen bei ${there} aber ${berechnet} (Differenz ${differenz}).`,
    columns: [from, to],
    propose: () =>
      factor === 1 ? { ...placeOf(to.figure), write: { value: from.figure.shown } } : null,
  };
}

function exactnessOf(from: Occurrence, to: Occurrence, factor: number): Exactness {
  if (Math.abs(factor) !== 1 || from.figure.unit !== to.figure.unit) return 'umgerechnet';
  return from.planned ? 'festgesetzt' : 'gerundet';
}
