import { isLossOnly } from '../../plan/lossLabel';
import type { Plan, Table } from '../../plan/types';
import { conversion, occurrencesOf, periodsOf, type Occurrence } from '../facts/occurrences';
import { findAbschreibungen, findResult, rolesOf } from '../facts/roles';
import type { RuleId } from '../catalogue';
import type { Equation, Term } from '../judge/equation';
import { columnName, rowName, tableName } from '../words';
import type { RuleOutput } from './rule';

const TAKES_OVER: ReadonlySet<Table['kind']> = new Set(['Vermögensplan', 'Finanzplan']);

interface Source {
  readonly table: Table;
  /** Per period, the figures that make it up. */
  readonly result: ReadonlyMap<string, readonly Occurrence[]>;
  readonly abschreibungen: ReadonlyMap<string, readonly Occurrence[]>;
}

/** Abschreibungen and Jahresergebnis of the Erfolgsplan are those of the Vermögensplan and of the Finanzplan. */
export function resultTakenOver(plan: Plan): RuleOutput {
  const sources = plan.tables
    .filter(({ kind }) => kind === 'Erfolgsplan')
    .map((table) => sourceOf(table, plan));
  const equations: Equation[] = [];
  for (const table of plan.tables) {
    if (!TAKES_OVER.has(table.kind)) continue;
    const roles = rolesOf(table);
    const periods = periodsOf(table, plan);
    const at = (row: number | undefined): Occurrence[] =>
      row === undefined ? [] : occurrencesOf(table, row, periods, plan);
    const losses = at(roles.get('verlust'));
    const gains = at(roles.get('gewinn'));
    const results = gains.length > 0 ? gains : losses;
    const depreciation = at(roles.get('abschreibungen'));
    for (const source of fitting(sources, results, losses, depreciation)) {
      for (const gain of results) {
        const loss = losses.find(({ period }) => period === gain.period);
        const terms = (source.result.get(gain.period) ?? []).map((from): Term => ({
          figure: from.figure,
          factor: conversion(from, gain) * (gains.length > 0 ? 1 : -1),
        }));
        if (terms.length === 0) continue;
        // "Jahresverlust 0" beside a gain that another table takes over.
        if (gains.length === 0 && gain.figure.shown === 0 && terms.every(isGain)) continue;
        if (gains.length > 0 && loss) terms.push({ figure: loss.figure, factor: 1 });
        push(equations, 'KT-04', source.result.get(gain.period)![0]!, gain, terms);
      }
      for (const to of depreciation) {
        const terms = (source.abschreibungen.get(to.period) ?? []).map((from): Term => ({
          figure: from.figure,
          // Aufwendungen may be printed negative; Abschreibungen come in positive all the same.
          factor: conversion(from, to) * (from.figure.shown < 0 && to.figure.shown > 0 ? -1 : 1),
        }));
        if (terms.length > 0)
          push(equations, 'KT-03', source.abschreibungen.get(to.period)![0]!, to, terms);
      }
    }
  }
  return { equations };
}

function isGain({ figure, factor }: Term): boolean {
  return figure.shown * factor < 0;
}

function sourceOf(table: Table, plan: Plan): Source {
  const periods = periodsOf(table, plan);
  const collect = (rows: readonly number[], negative = false): Map<string, Occurrence[]> => {
    const found = new Map<string, Occurrence[]>();
    for (const row of rows) {
      for (const printed of occurrencesOf(table, row, periods, plan)) {
        const turn = negative && printed.figure.shown > 0;
        const occurrence = turn ? { ...printed, unit: -printed.unit } : printed;
        found.set(occurrence.period, [...(found.get(occurrence.period) ?? []), occurrence]);
      }
    }
    return found;
  };
  const result = findResult(table);
  // "Jahresverlust 1.000" is a result of −1.000.
  const isLoss = result !== null && isLossOnly(table.rows[result]!.label);
  return {
    table,
    result: collect(result === null ? [] : [result], isLoss),
    abschreibungen: collect(findAbschreibungen(table)),
  };
}

/**
 * With one Erfolgsplan it is the one. With several (Sparten, overview and accounts, interim report) those that agree
 * in at least one figure; each period is checked once, against the first that gives it.
 */
function fitting(
  sources: readonly Source[],
  gains: readonly Occurrence[],
  losses: readonly Occurrence[],
  depreciation: readonly Occurrence[],
): Source[] {
  const agreeing = sources.filter(({ result, abschreibungen }) =>
    [
      ...gains.map((to) =>
        sameAs(
          result.get(to.period),
          to,
          losses.find(({ period }) => period === to.period),
        ),
      ),
      ...depreciation.map((to) => sameAs(abschreibungen.get(to.period), to, undefined)),
    ].some(Boolean),
  );
  const candidates = agreeing.length > 0 ? agreeing : sources.length === 1 ? sources : [];
  const taken = new Set<string>();
  return candidates.map(({ table, result, abschreibungen }) => {
    const fresh = <T>(map: ReadonlyMap<string, T>, name: string): Map<string, T> =>
      new Map(
        [...map].filter(([period]) => {
          const key = `${name} ${period}`;
          const isNew = !taken.has(key);
          taken.add(key);
          return isNew;
        }),
      );
    return { table, result: fresh(result, 'E'), abschreibungen: fresh(abschreibungen, 'A') };
  });
}

function sameAs(
  from: readonly Occurrence[] | undefined,
  to: Occurrence,
  loss: Occurrence | undefined,
): boolean {
  if (!from || from.length === 0 || to.figure.shown === 0) return false;
  const sum = from.reduce((total, one) => total + one.figure.shown * conversion(one, to), 0);
  const expected = sum + (loss?.figure.shown ?? 0);
  const unit = Math.max(
    to.figure.unit,
    ...from.map((one) => one.figure.unit * conversion(one, to)),
  );
  return Math.abs(expected - to.figure.shown) <= unit / 2 + 1e-9 * unit;
}

function push(
  equations: Equation[],
  rule: RuleId,
  from: Occurrence,
  to: Occurrence,
  terms: readonly Term[],
): void {
  if (to.figure.shown === 0 && terms.every(({ figure }) => figure.shown === 0)) return;
  const converted = terms.some(
    ({ factor, figure }) => Math.abs(factor) !== 1 || figure.unit !== to.figure.unit,
  );
  const row = to.table.rows[to.row]!;
  equations.push({
    rule,
    table: to.table,
    terms,
    result: { figure: to.figure, factor: 1 },
    exactness: converted ? 'umgerechnet' : to.planned ? 'festgesetzt' : 'gerundet',
    family: `${rule} ${to.table.sheet} ${row.position}`,
    say: (berechnet, gedruckt, differenz) =>
      `${rowName(row)}, ${columnName(to.table.columns[to.column]!)}: Angegeben sind ${gedruckt}, nach dem Erfolgsplan (${tableName(from.table)}) wären es ${berechnet} (Differenz ${differenz}).`,
    columns: [from, to],
  });
}
