import { isLossOnly } from '../../plan/lossLabel';
import type { Plan, Table } from '../../plan/types';
import { itemsOf, type Item } from '../facts/festsetzungItems';
import { conversion, occurrenceAt, periodsOf, unitOf, type Occurrence } from '../facts/occurrences';
import { findResult, rolesOf } from '../facts/roles';
import { oneSide, type Rows } from '../facts/sidesOfResult';
import type { Equation, Term } from '../judge/equation';
import { figureAt, rowName, tableName } from '../words';
import type { RuleOutput } from './rule';

/** FS-01: the totals that the council fixes are those of the plan. */
export function festsetzung(plan: Plan): RuleOutput {
  return {
    equations: plan.tables.flatMap((table) => {
      if (table.kind !== 'Festsetzung') return [];
      const items = itemsOf(table);
      return [...statements(plan, table, items), ...ownResult(table, items)];
    }),
  };
}

/** Erträge less Aufwendungen are the Jahresergebnis, within the Festsetzung itself. */
function ownResult(table: Table, items: ReadonlyMap<Item, number>): Equation[] {
  const rows = (['erträge', 'aufwendungen', 'jahresergebnis'] as const).map((item) =>
    items.get(item),
  );
  const [income, expense, result] = rows;
  if (income === undefined || expense === undefined || result === undefined) return [];
  return table.columns.flatMap(({ kind }, column): Equation[] => {
    if (kind === 'prozent' || kind === 'abweichung') return [];
    const [a, b, figure] = [income, expense, result].map((row) => figureAt(table, row, column));
    if (!a || !b || !figure || (a.shown === 0 && b.shown === 0)) return [];
    const sign = isLossOnly(table.rows[result]!.label) && figure.shown > 0 ? -1 : 1;
    return [
      {
        rule: 'FS-01',
        table,
        terms: [
          { figure: a, factor: 1 },
          { figure: b, factor: b.shown < 0 ? 1 : -1 },
        ],
        result: { figure, factor: sign },
        exactness: 'festgesetzt',
        family: `FS-01 ${table.sheet} Ergebnis`,
        say: (berechnet, gedruckt, differenz) =>
          `${rowName(table.rows[result]!)}: Erträge abzüglich Aufwendungen ergeben ${berechnet}, festgesetzt sind ${gedruckt} (Differenz ${differenz}).`,
      },
    ];
  });
}

function statements(plan: Plan, table: Table, items: ReadonlyMap<Item, number>): Equation[] {
  const equations: Equation[] = [];
  const planned = periodsOf(table, plan);
  table.columns.forEach(({ kind }, column) => {
    if (kind === 'prozent' || kind === 'abweichung') return;
    const named = planned[column];
    const period = named?.startsWith('plan') ? named : `plan ${plan.planYear ?? ''}`;
    for (const [item, row] of items) {
      const figure = figureAt(table, row, column);
      if (!figure) continue;
      const unit = unitOf(table, column);
      const to: Occurrence = { table, row, column, figure, unit, period, planned: true };
      const source = sourceOf(plan, item, period, to);
      if (!source || (figure.shown === 0 && source.terms.every((term) => term.figure.shown === 0)))
        continue;
      equations.push(statement(to, source));
    }
  });
  return equations;
}

interface Source {
  readonly table: Table;
  readonly terms: readonly Term[];
}

/** The plan's own figures for an item; of several tables, or readings, the one that agrees, else the first. */
function sourceOf(plan: Plan, item: Item, period: string, to: Occurrence): Source | null {
  const { label } = to.table.rows[to.row]!;
  const isLoss = isLossOnly(label);
  const sources = plan.tables.flatMap((table) => {
    const periods = periodsOf(table, plan);
    const column = periods.indexOf(
      item === 'verpflichtungsermächtigungen' ? period.replace('plan', 've') : period,
    );
    const readings = column < 0 ? [] : readingsOf(table, item, isLoss);
    return readings.map((rows): Source => ({
      table,
      terms: termsOf(plan, table, rows, column, to),
    }));
  });
  const usable = sources.filter(({ terms }) => terms.length > 0);
  return usable.find(({ terms }) => holds(terms, to)) ?? usable[0] ?? null;
}

function holds(terms: readonly Term[], { figure }: Occurrence): boolean {
  const sum = terms.reduce((total, term) => total + term.factor * term.figure.shown, 0);
  return Math.abs(sum - figure.shown) <= figure.unit / 2 + 1e-9;
}

function termsOf(plan: Plan, table: Table, rows: Rows, column: number, to: Occurrence): Term[] {
  return rows.flatMap(({ row, factor }) => {
    const from = occurrenceAt(table, row, column, to.period, plan);
    return from ? [{ figure: from.figure, factor: factor * conversion(from, to) }] : [];
  });
}

function readingsOf(table: Table, item: Item, isLoss: boolean): Rows[] {
  if (table.kind === 'Erfolgsplan') {
    const result = findResult(table);
    if (result === null) return [];
    // "Mit einem Verlust von 1.000" is a result of −1.000.
    if (item === 'jahresergebnis')
      return [[{ row: result, factor: isLoss ? -1 : 1 }], [{ row: result, factor: 1 }]];
    if (item === 'erträge' || item === 'aufwendungen')
      return oneSide(table, result, item === 'erträge' ? 1 : -1);
  }
  if (table.kind !== 'Vermögensplan') return [];
  const roles = rolesOf(table);
  const role =
    item === 'einnahmen'
      ? 'summe-herkunft'
      : item === 'ausgaben' || item === 'verpflichtungsermächtigungen'
        ? 'summe-verwendung'
        : item === 'investitionskredite'
          ? 'kredit'
          : null;
  const row = role === null ? undefined : roles.get(role);
  return row === undefined ? [] : [[{ row, factor: 1 }]];
}

function statement(to: Occurrence, { table, terms }: Source): Equation {
  const row = to.table.rows[to.row]!;
  return {
    rule: 'FS-01',
    table: to.table,
    terms,
    result: { figure: to.figure, factor: 1 },
    exactness: terms.some(({ factor }) => Math.abs(factor) !== 1) ? 'umgerechnet' : 'festgesetzt',
    family: `FS-01 ${to.table.sheet} ${row.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${rowName(row)}: Die Festsetzung nennt ${gedruckt}, nach dem Plan (${tableName(table)}) sind es ${berechnet} (Differenz ${differenz}).`,
  };
}
