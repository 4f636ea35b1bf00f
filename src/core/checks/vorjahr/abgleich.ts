import type { Snapshot } from '../../workbook/snapshot';
import { readPlan } from '../../plan/readPlan';
import type { Plan, Table } from '../../plan/types';
import type { Comparison } from '../judge/comparison';
import type { Unanswered } from '../judge/equation';
import type { CellOnSheet } from '../report';
import type { Rule, RuleOutput } from '../rules/rule';
import { tableName } from '../words';
import { explain, type ComparedTable } from './causes';
import { compareColumn, RULE_OF } from './deviations';
import { expectedResult } from './expected';
import { roundingFinding } from './deviationFinding';
import { pairTables } from './pairTables';
import { findRegroupings } from './regroupings';
import { changesOfStock } from './stock';
import { summaryOf } from './summary';
import { settledYears, type LastYear } from './years';

/**
 * VJ-01 … VJ-04: a plan against last year's workbook. What was decided for the year before, and what earlier years
 * resulted in, is the same in both; what both only foresee is not compared.
 */
export function vorjahresabgleich(file: string, snapshot: Snapshot): Rule {
  // Read once, however often the new plan is checked.
  const last: LastYear = { file, plan: readPlan(snapshot) };
  return (plan) => compare(plan, last);
}

const NO_COUNTERPART =
  'Zu keiner Tabelle ist dort eine zu erkennen, die ihr nach Positionen, Beträgen und Titel entspricht.';
const NO_FIGURES = 'Keine Tabelle gibt für ein Jahr Beträge an, das auch der Vorjahresplan angibt.';

function compare(plan: Plan, last: LastYear): RuleOutput {
  const { until, reason } = settledYears(plan, last.plan);
  if (until === null) return nothing(plan, last, reason);
  const { pairings, alone, yearsApart } = pairTables(plan, last.plan, until);
  const tables = pairings.map((pairing): ComparedTable => {
    const columns = pairing.columns.map((column) => compareColumn(pairing, column));
    return { pairing, columns, regroupings: findRegroupings(pairing, columns) };
  });
  const comparisons = tables.flatMap(comparisonsIn);
  if (comparisons.length === 0) {
    // Tables without a counterpart may well repeat its figures.
    const foundNone = pairings.length === 0 && alone.length > 0;
    return nothing(plan, last, foundNone ? NO_COUNTERPART : NO_FIGURES);
  }
  const { findings, told } = explain(tables);
  return {
    comparisons,
    findings: [...findings, ...changesOfStock(pairings, told)],
    unanswered: [
      ...tables
        .flatMap(({ columns }) => columns.flatMap(({ unanswered: open }) => open))
        .filter(({ cell }) => !findings.some((finding) => isSameCell(finding.cell, cell))),
      ...alone.map(withoutCounterpart),
      ...yearsApart.map(withoutSharedYear),
    ],
    kennzahlen: expectedResult(pairings, plan, last.plan),
    vorjahr: summaryOf(last, tables, alone),
  };
}

/** Nothing is in order of which nobody has looked at anything: it counts as not to be checked. */
function nothing(plan: Plan, last: LastYear, reason: string): RuleOutput {
  const [table] = plan.tables;
  const vorjahr = summaryOf(last, [], [], reason);
  return table ? { vorjahr, unanswered: [unanswered(table, vorjahr.text)] } : { vorjahr };
}

function isSameCell(a: CellOnSheet, b: CellOnSheet): boolean {
  return a.row === b.row && a.column === b.column && a.sheet === b.sheet;
}

function withoutCounterpart(table: Table): Unanswered {
  return unanswered(
    table,
    `${tableName(table)}: Der Vorjahresplan hat keine Tabelle, die dieser entspricht; ihre Beträge früherer Jahre sind nicht mit ihm verglichen.`,
  );
}

function withoutSharedYear(table: Table): Unanswered {
  return unanswered(
    table,
    `${tableName(table)}: Der Vorjahresplan hat diese Tabelle, aber keine Spalte für ein Jahr, dessen Beträge auch hier stehen; sie ist nicht mit ihm verglichen.`,
  );
}

function unanswered(table: Table, reason: string): Unanswered {
  const cell = { sheet: table.sheet, row: table.area.row, column: table.area.column };
  return { rule: 'VJ-01', table, cell, reason };
}

function comparisonsIn({ pairing, columns }: ComparedTable): Comparison[] {
  const table = pairing.here;
  return columns.flatMap(({ column, held, rounded, deviations }): Comparison[] => {
    const rule = RULE_OF[column.given];
    return [
      ...Array.from(
        { length: held },
        () => ({ rule, table, state: 'bestanden', finding: null }) as const,
      ),
      ...rounded.map(
        (judgement) =>
          ({ rule, table, state: 'rundung', finding: roundingFinding(judgement) }) as const,
      ),
      ...Array.from(
        { length: deviations.size },
        () => ({ rule, table, state: 'fehlgeschlagen', finding: null }) as const,
      ),
    ];
  });
}
