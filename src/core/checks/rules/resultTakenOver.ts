import type { Plan, Table } from '../../plan/types';
import { erfolgsplaene, fittingErfolgsplaene } from '../facts/erfolgsplanFigures';
import { conversion, occurrencesOf, periodsOf, type Occurrence } from '../facts/occurrences';
import { rolesOf } from '../facts/roles';
import type { RuleId } from '../catalogue';
import type { Equation, Term } from '../judge/equation';
import { columnName, rowName, tableName } from '../words';
import type { RuleOutput } from './rule';

const TAKES_OVER: ReadonlySet<Table['kind']> = new Set(['Vermögensplan', 'Finanzplan']);

/** Abschreibungen and Jahresergebnis of the Erfolgsplan are those of the Vermögensplan and of the Finanzplan. */
export function resultTakenOver(plan: Plan): RuleOutput {
  const sources = erfolgsplaene(plan);
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
    for (const source of fittingErfolgsplaene(sources, results, losses, depreciation)) {
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
