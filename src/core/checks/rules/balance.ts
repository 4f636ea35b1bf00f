import { isRounded } from '../../plan/periods';
import type { Plan, Table } from '../../plan/types';
import { rolesOf } from '../facts/roles';
import type { Equation } from '../judge/equation';
import type { Finding } from '../report';
import { cellOf, columnName, figureAt, placeOf, rowName, shownText } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

const BALANCED: ReadonlySet<Table['kind']> = new Set(['Vermögensplan', 'Finanzplan']);

/** A total of one side, with its place. */
interface Side {
  readonly table: Table;
  readonly row: number;
}

/** A Vermögensplan balances, and funds either grow or shrink. */
export function balance(plan: Plan): RuleOutput {
  const equations: Equation[] = [];
  const findings: Finding[] = [];
  const halves: Table[] = [];
  for (const table of plan.tables) {
    if (!BALANCED.has(table.kind)) continue;
    const roles = rolesOf(table);
    const [from, to] = [roles.get('summe-herkunft'), roles.get('summe-verwendung')];
    if (from !== undefined && to !== undefined && from !== to) {
      equations.push(...bothSides(plan, { table, row: from }, { table, row: to }));
    } else {
      const left = halves.find((half) => standBeside(half, table));
      if (left) equations.push(...halfAndHalf(plan, left, table));
      halves.push(table);
    }
    table.columns.forEach(({ kind }, index) => {
      if (!isMoneyColumn(kind)) return;
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

function bothSides(plan: Plan, from: Side, to: Side): Equation[] {
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
        terms: [
          { figure: herkunft, factor: Math.sign(herkunft.shown * verwendung.shown) < 0 ? -1 : 1 },
        ],
        result: { figure: verwendung, factor: 1 },
        exactness: isRounded(column, to.table, plan) ? 'gerundet' : 'festgesetzt',
        family: `VP-01 ${to.table.sheet} ${other.position}`,
        say: (berechnet, gedruckt, differenz) =>
          `${columnName(column)} ist nicht ausgeglichen: ${rowName(one)} ${berechnet}, ${rowName(other)} ${gedruckt} (Differenz ${differenz}).`,
      },
    ];
  });
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
