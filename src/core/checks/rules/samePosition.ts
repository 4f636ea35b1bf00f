import type { Plan } from '../../plan/types';
import { conversion, type Occurrence } from '../facts/occurrences';
import { deviations, findRepetitions } from '../facts/groups';
import type { Equation, Exactness } from '../judge/equation';
import { columnName, placeOf, rowName, tableName } from '../words';
import type { Agreement, RuleOutput } from './rule';
import { wrongUnits } from './unitOfHeading';

/** A position or an account that several tables give for the same year must be the same figure in all of them. */
export function samePosition(plan: Plan): RuleOutput {
  const { groups, links } = findRepetitions(plan);
  const agreements: Agreement[] = [];
  const equations: Equation[] = [];
  for (const group of groups) {
    for (const pair of deviations(group)) {
      const [from, to] = pair;
      if (from.figure.shown === 0 && to.figure.shown === 0) continue;
      if (isSameToTheLast(pair)) agreements.push(pair);
      else equations.push(sameFigure(from, to, group.key));
    }
  }
  return { agreements, equations, findings: wrongUnits(links) };
}

function isSameToTheLast([from, to]: Agreement): boolean {
  return conversion(from, to) === 1 && from.figure.shown === to.figure.shown;
}

/** The statement that two places give the same figure. */
function sameFigure(from: Occurrence, to: Occurrence, subject: string): Equation {
  const rule = subject.startsWith('konto ') ? 'KT-01' : 'KT-02';
  const factor = conversion(from, to);
  return {
    rule,
    table: to.table,
    terms: [{ figure: from.figure, factor }],
    result: { figure: to.figure, factor: 1 },
    exactness: exactnessOf(from, to, factor),
    family: `${rule} ${to.table.sheet} ${from.table.sheet} ${subject}`,
    say: (berechnet, gedruckt, differenz) => {
      const here = `${rowName(to.table.rows[to.row]!)}, ${columnName(to.table.columns[to.column]!)}`;
      const there = rowName(from.table.rows[from.row]!);
      return `${here}: Angegeben sind ${gedruckt}, im ${tableName(from.table)} stehen bei ${there} aber ${berechnet} (Differenz ${differenz}).`;
    },
    columns: [from, to],
    propose: () =>
      factor === 1 ? { ...placeOf(to.figure), write: { value: from.figure.shown } } : null,
  };
}

function exactnessOf(from: Occurrence, to: Occurrence, factor: number): Exactness {
  if (Math.abs(factor) !== 1 || from.figure.unit !== to.figure.unit) return 'umgerechnet';
  return from.planned ? 'festgesetzt' : 'gerundet';
}
