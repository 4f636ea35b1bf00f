import type { Plan } from '../../plan/types';
import { sameWords, wordsOf } from '../../plan/vocabulary';
import { ruleOfRepetition, type Agreement } from '../facts/agreement';
import { conversion, type Occurrence } from '../facts/occurrences';
import { deviations, findRepetitions, type SameFigures } from '../facts/groups';
import type { Equation, Exactness } from '../judge/equation';
import { accountCell, columnName, placeOf, quoted, rowName, tableName } from '../words';
import type { CellOnSheet, Finding } from '../report';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';
import { wrongUnits } from './unitOfHeading';

/** A position or an account that several tables give for the same year must be the same figure in all of them. */
export function samePosition(plan: Plan): RuleOutput {
  const { agreements: plain, groups, wrong } = findRepetitions(plan);
  const agreements: Agreement[] = [...plain];
  const equations: Equation[] = [];
  for (const group of groups) {
    for (const pair of deviations(group)) {
      const [from, to] = pair;
      if (from.figure.shown === 0 && to.figure.shown === 0) continue;
      const rule = ruleOfRepetition(group.key);
      if (isSameToTheLast(pair))
        agreements.push({ rule, columns: pair, rows: [[from.row], [to.row]] });
      else equations.push(sameFigure(from, to, group.key));
    }
  }
  return { agreements, equations, findings: [...wrongUnits(plan, wrong), ...otherNames(groups)] };
}

/** KT-06: one account under two names. Told once, for all accounts of a pair of tables. */
function otherNames(groups: readonly SameFigures[]): Finding[] {
  const named = new Map<string, { readonly one: Occurrence; readonly other: Occurrence }>();
  for (const { key, occurrences } of groups) {
    if (!key.startsWith('konto ') || named.has(key)) continue;
    const [one, ...others] = occurrences;
    const other = others.find((occurrence) => one && !isSameName(one, occurrence));
    if (one && other) named.set(key, { one, other });
  }
  const pairs = [...named.values()];
  const [first] = pairs;
  if (!first || pairs.length > FEW) return [];
  const cells = pairs.flatMap(({ one, other }) => [other, one].map(accountOf));
  const names = pairs.map(({ one, other }) => `${nameOf(other)} statt ${nameOf(one)}`).join('; ');
  return [
    findingOf('KT-06', 'hinweis', cells[0]!, cells, {
      text: `Dasselbe Konto heißt in zwei Tabellen verschieden: ${names}.`,
    }),
  ];
}

/** More differences than these are another way of naming, and no slip. */
const FEW = 5;

function isSameName(a: Occurrence, b: Occurrence): boolean {
  const [one, other] = [a.table.rows[a.row]!.label, b.table.rows[b.row]!.label];
  return one === other || sameWords(wordsOf(one), wordsOf(other));
}

function accountOf({ table, row }: Occurrence): CellOnSheet {
  return accountCell(table, table.rows[row]!);
}

function nameOf({ table, row }: Occurrence): string {
  return quoted(table.rows[row]!.label);
}

function isSameToTheLast([from, to]: readonly [Occurrence, Occurrence]): boolean {
  return conversion(from, to) === 1 && from.figure.shown === to.figure.shown;
}

/** The statement that two places give the same figure. */
function sameFigure(from: Occurrence, to: Occurrence, subject: string): Equation {
  const rule = ruleOfRepetition(subject);
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
