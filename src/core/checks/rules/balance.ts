import { isRounded } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { rolesOf, type Role } from '../facts/roles';
import type { Equation } from '../judge/equation';
import type { Finding } from '../report';
import { cellOf, columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

const BALANCED: ReadonlySet<Table['kind']> = new Set(['Vermögensplan', 'Finanzplan']);

/** A Vermögensplan balances, and funds either grow or shrink. */
export function balance(plan: Plan): RuleOutput {
  const equations: Equation[] = [];
  const findings: Finding[] = [];
  for (const table of plan.tables) {
    if (!BALANCED.has(table.kind)) continue;
    const roles = rolesOf(table);
    table.columns.forEach((column, index) => {
      if (column.kind === 'prozent' || column.kind === 'abweichung' || column.kind === 've') return;
      const equation = bothSides(plan, table, roles, index);
      if (equation) equations.push(equation);
      findings.push(
        ...notBoth(
          'VP-02',
          table,
          roles.get('abnahme-liquide'),
          roles.get('zunahme-liquide'),
          index,
        ),
        ...notBoth('VP-03', table, roles.get('gewinn'), roles.get('verlust'), index),
      );
    });
  }
  return { equations, findings };
}

function bothSides(
  plan: Plan,
  table: Table,
  roles: ReadonlyMap<Role, number>,
  column: number,
): Equation | null {
  const from = roles.get('summe-herkunft');
  const to = roles.get('summe-verwendung');
  if (from === undefined || to === undefined || from === to) return null;
  const herkunft = figureAt(table, from, column);
  const verwendung = figureAt(table, to, column);
  if (!herkunft || !verwendung || (herkunft.shown === 0 && verwendung.shown === 0)) return null;
  return {
    rule: 'VP-01',
    table,
    terms: [
      { figure: herkunft, factor: Math.sign(herkunft.shown * verwendung.shown) < 0 ? -1 : 1 },
    ],
    result: { figure: verwendung, factor: 1 },
    exactness: isRounded(table.columns[column]!, table, plan) ? 'gerundet' : 'festgesetzt',
    family: `VP-01 ${table.sheet} ${table.rows[to]!.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${columnName(table.columns[column]!)} ist nicht ausgeglichen: ${rowName(table.rows[from]!)} ${berechnet}, ${rowName(table.rows[to]!)} ${gedruckt} (Differenz ${differenz}).`,
  };
}

/** Two positions of which one at the most may be used, and neither may be negative. */
function notBoth(
  rule: 'VP-02' | 'VP-03',
  table: Table,
  one: number | undefined,
  other: number | undefined,
  column: number,
): Finding[] {
  if (one === undefined || other === undefined) return [];
  const a = figureAt(table, one, column);
  const b = figureAt(table, other, column);
  if (!a || !b || a.shown === 0 || b.shown === 0) return [];
  const severity = table.columns[column]!.kind === 'ist' ? 'warnung' : 'fehler';
  return [
    findingOf(rule, severity, cellOf(table, other, column), [placeOf(a), placeOf(b)], {
      text: `${columnName(table.columns[column]!)}: ${rowName(table.rows[one]!)} ${shownText(a)} und zugleich ${rowName(table.rows[other]!)} ${shownText(b)}. Nur eine der beiden Positionen darf belegt sein.`,
    }),
  ];
}
