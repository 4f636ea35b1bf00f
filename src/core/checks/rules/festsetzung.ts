import type { Plan, Table } from '../../plan/types';
import { sideOfRow, sideOfSection, type Side } from '../../plan/sums/sides';
import { conversion, occurrenceAt, periodsOf, unitOf, type Occurrence } from '../facts/occurrences';
import { findResult, rolesOf } from '../facts/roles';
import type { Equation, Term } from '../judge/equation';
import type { Finding } from '../report';
import { cellOf, figureAt, rowName, tableName } from '../words';
import { findingOf } from './findingOf';
import type { RuleOutput } from './rule';

type Item =
  | 'erträge'
  | 'aufwendungen'
  | 'jahresergebnis'
  | 'einnahmen'
  | 'ausgaben'
  | 'verpflichtungsermächtigungen'
  | 'investitionskredite'
  | 'liquiditätskredite';

/** What a Festsetzung has to name, § 15 Abs. 2 EigAnVO; the first pattern that fits a label decides. */
const ITEMS: readonly (readonly [Item, RegExp, string])[] = [
  [
    'liquiditätskredite',
    /höchstbetrag|liquiditätskredit|kassenkredit/i,
    'Höchstbetrag der Liquiditätskredite',
  ],
  ['verpflichtungsermächtigungen', /verpflichtungserm|\bVE\b/i, 'Verpflichtungsermächtigungen'],
  ['investitionskredite', /kredit|darlehen/i, 'Kreditermächtigung'],
  ['jahresergebnis', /ergebnis|gewinn|verlust|überschuss|fehlbetrag/i, 'Jahresergebnis'],
  ['einnahmen', /einnahme|mittelherkunft|einzahlung/i, 'Einnahmen des Vermögensplans'],
  ['ausgaben', /ausgabe|mittelverwendung|auszahlung/i, 'Ausgaben des Vermögensplans'],
  ['aufwendungen', /aufwendungen|aufwand/i, 'Aufwendungen des Erfolgsplans'],
  ['erträge', /erträge|ertrag/i, 'Erträge des Erfolgsplans'],
];

/** Most of what a Festsetzung names must be there before something can be missed. */
const TYPICAL = 6;

/** The totals that the council fixes are those of the plan, and none is left out. */
export function festsetzung(plan: Plan): RuleOutput {
  const equations: Equation[] = [];
  const findings: Finding[] = [];
  for (const table of plan.tables) {
    if (table.kind !== 'Festsetzung') continue;
    const items = itemsOf(table);
    equations.push(...statements(plan, table, items), ...ownResult(table, items));
    const missing = ITEMS.filter(([item]) => !items.has(item));
    if (items.size >= TYPICAL)
      findings.push(...missing.map(([, , name]) => incomplete(table, name)));
  }
  return { equations, findings };
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
    const sign = isLossLabel(table.rows[result]!.label) && figure.shown > 0 ? -1 : 1;
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

function isLossLabel(label: string): boolean {
  return /verlust|fehlbetrag/i.test(label) && !/gewinn|überschuss|ergebnis/i.test(label);
}

function itemsOf(table: Table): Map<Item, number> {
  const items = new Map<Item, number>();
  table.rows.forEach(({ label, type }, row) => {
    // "Verpflichtungsermächtigungen werden nicht veranschlagt" is named as well, without a figure.
    if (type === 'heading' && !/veranschlagt|festgesetzt/i.test(label)) return;
    const item = ITEMS.find(([, pattern]) => pattern.test(label))?.[0];
    if (item !== undefined && !items.has(item)) items.set(item, row);
  });
  return items;
}

function incomplete(table: Table, name: string): Finding {
  const cell = cellOf(table, table.rows.length - 1, 0);
  return findingOf('FS-02', 'fehler', cell, [cell], {
    text: `In der Festsetzung fehlt die Angabe „${name}“. Sie muss Erträge, Aufwendungen, Jahresergebnis, Einnahmen, Ausgaben, Verpflichtungsermächtigungen, Kreditermächtigung und den Höchstbetrag der Liquiditätskredite nennen (so § 15 Abs. 2 EigAnVO Rheinland-Pfalz).`,
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
  const isLoss = isLossLabel(label);
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

function termsOf(
  plan: Plan,
  table: Table,
  rows: readonly { row: number; factor: number }[],
  column: number,
  to: Occurrence,
): Term[] {
  return rows.flatMap(({ row, factor }) => {
    const from = occurrenceAt(table, row, column, to.period, plan);
    return from ? [{ figure: from.figure, factor: factor * conversion(from, to) }] : [];
  });
}

type Rows = readonly { row: number; factor: number }[];

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

/**
 * All Erträge, or all Aufwendungen with interest and taxes: what goes into the Jahresergebnis on one side. The total
 * that the table prints itself is the other reading.
 */
function oneSide(table: Table, result: number, side: 1 | -1): Rows[] {
  const rows: { row: number; factor: number }[] = [];
  const bySum = new Map(table.sums.map((sum) => [sum.row, sum]));
  const sections = sectionsOf(table);
  const visit = (row: number, factor: number, depth: number): void => {
    const sum = bySum.get(row);
    const line = table.rows[row]!;
    if (sum && line.type === 'result' && depth < 20) {
      for (const part of sum.parts) visit(part.row, factor * part.factor, depth + 1);
      return;
    }
    const own = sideOfSection(line.label) || sideOfRow(line, sections[row]!, table.kind);
    // Aufwendungen that are printed negative go into the result as they are; the Festsetzung names them positive.
    if ((own || Math.sign(factor)) === side) rows.push({ row, factor: factor * side });
  };
  visit(result, 1, 0);
  const printed = table.sums.filter(
    ({ row }) =>
      table.rows[row]!.type === 'sum' &&
      (side === 1 ? /erträge|ertrag/i : /aufwendungen|aufwand/i).test(table.rows[row]!.label) &&
      /^(?:summe|gesamt|ordentlich|erträge|aufwendungen)/i.test(table.rows[row]!.label),
  );
  const all =
    rows.length > 0 ? [rows, rows.map(({ row, factor }) => ({ row, factor: -factor }))] : [];
  return [...all, ...printed.flatMap(({ row }) => [[{ row, factor: 1 }], [{ row, factor: -1 }]])];
}

function sectionsOf(table: Table): Side[] {
  let section: Side = 0;
  return table.rows.map((row) => {
    if (row.type === 'heading') section = sideOfSection(row.label) || section;
    return section;
  });
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
