import type { Correction } from '../plan/correction';
import { readPlan } from '../plan/readPlan';
import type { Figure, Plan } from '../plan/types';
import type { Snapshot } from '../workbook/snapshot';
import { diagnose } from './diagnosis/diagnose';
import { foldFindings } from './diagnosis/foldFindings';
import { toFinding } from './diagnosis/toFinding';
import { figuresOf, type Agreement } from './facts/agreement';
import { checkFormulas } from './formulas/checkFormulas';
import { foldFormulas } from './formulas/foldFormulas';
import { overruledBy } from './formulas/overruled';
import type { Equation, Unanswered } from './judge/equation';
import { judge, type Judgement } from './judge/judge';
import type { Exact } from './judge/series';
import { SEVERITIES, type Finding, type Report } from './report';
import { describe, describeDismissed } from './recognised/describe';
import type { Checking, Rule } from './rules/rule';
import { RULE_SET } from './rules/ruleSet';
import { counting, formulasSwitchedOn, switchedOn, weighed } from './settings/applySettings';
import { DEFAULTS, type Settings } from './settings/settings';
import { inAll, talliesOf } from './tallies';
import { foldWithSums } from './vorjahr/foldWithSums';

/**
 * Reads the plan out of a workbook and checks every figure that can be checked. Last year's plan comes with a rule of its
 * own, which knows its file.
 */
export function checkWorkbook(
  snapshot: Snapshot,
  corrections: readonly Correction[] = [],
  settings: Settings = DEFAULTS,
  vorjahr: Rule | null = null,
): Report {
  const rules = vorjahr ? [...RULE_SET, vorjahr] : RULE_SET;
  return checkPlan(readPlan(snapshot, corrections), { snapshot, settings }, rules);
}

function checkPlan(plan: Plan, checking: Checking, rules: readonly Rule[]): Report {
  const { snapshot, settings } = checking;
  const outputs = rules.map((rule) => switchedOn(rule(plan, checking), settings));
  const formulas = formulasSwitchedOn(checkFormulas(plan, snapshot), settings);
  const sheets = snapshot.sheets.map(({ name }) => name);
  const judgements = outputs.flatMap(({ equations = [] }) => equations.map(judge));
  const exact = outputs.flatMap((output) => output.exact ?? []);
  const uncounted = outputs
    .flatMap((output) => output.uncounted ?? [])
    .map(judge)
    .filter(({ state }) => state !== 'fehlgeschlagen')
    .map(({ equation }) => equation);
  const agreements = outputs.flatMap((output) => output.agreements ?? []);
  const comparisons = outputs.flatMap((output) => output.comparisons ?? []);
  const unanswered = openQuestions(
    outputs.flatMap((output) => output.unanswered ?? []),
    agreements,
  );
  const failed = judgements.filter(({ state }) => state === 'fehlgeschlagen');
  const held = judgements.filter(({ state }) => state !== 'fehlgeschlagen');
  const findings = foldFindings(
    [
      ...diagnose(plan, failed, [...heldBeside(failed, held, exact), ...uncounted], agreements),
      ...held
        .filter(({ state }) => state === 'rundung')
        .map((judgement) => toFinding(judgement, { change: null })),
      ...comparisons.flatMap(({ finding }) => (finding ? [finding] : [])),
      ...outputs.flatMap((output) => output.findings ?? []),
      ...formulas.findings,
    ],
    plan.tables,
  );
  const tallies = talliesOf(plan, {
    judgements,
    exact,
    agreements: counting(agreements, settings),
    others: [
      ...comparisons,
      ...unanswered.map(({ rule, table }) => ({ rule, table, state: 'nichtPruefbar' as const })),
    ],
    overruled: overruledBy(formulas.causes, judgements, exact),
  });
  return {
    tables: [
      ...plan.tables.map((table) => describe(table, tallies.get(table)!)),
      ...plan.dismissed.map(describeDismissed),
    ],
    tally: inAll([...tallies.values()].flat()),
    findings: inOrder(
      weighed(foldFormulas(foldWithSums(findings), formulas.causes), settings),
      sheets,
    ),
    unchecked: unanswered.map(({ cell, reason }) => ({ cell, text: reason })),
    kennzahlen: outputs.flatMap((output) => output.kennzahlen ?? []),
    settings,
    vorjahr: outputs.find(({ vorjahr }) => vorjahr)?.vorjahr ?? null,
  };
}

/** A figure that another table gives alike needs no explanation of its own. */
function openQuestions(
  unanswered: readonly Unanswered[],
  agreements: readonly Agreement[],
): readonly Unanswered[] {
  if (!unanswered.some(({ confirmable }) => confirmable !== undefined)) return unanswered;
  const tables = new Set(unanswered.map(({ table }) => table));
  const confirmed = new Set<Figure>();
  for (const agreement of agreements) {
    for (const side of [0, 1] as const) {
      if (!tables.has(agreement.columns[side].table)) continue;
      for (const figure of figuresOf(agreement, side)) confirmed.add(figure);
    }
  }
  return unanswered.filter(({ confirmable }) => !confirmable || !confirmed.has(confirmable));
}

/** What holds on the sheets where something fails; of the others no cause can be. */
function heldBeside(
  failed: readonly Judgement[],
  held: readonly Judgement[],
  exact: readonly Exact[],
): Equation[] {
  const sheets = new Set(
    failed.flatMap(({ equation: { terms, result } }) =>
      [result, ...terms].map(({ figure }) => figure.sheet),
    ),
  );
  return [
    ...held.map(({ equation }) => equation),
    ...exact.filter(({ table }) => sheets.has(table.sheet)).flatMap(({ write }) => write()),
  ];
}

/** The most severe first, then in the order of the workbook. */
function inOrder(findings: readonly Finding[], sheets: readonly string[]): Finding[] {
  const place = new Map(sheets.map((sheet, index) => [sheet, index]));
  return [...findings].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
      place.get(a.cell.sheet)! - place.get(b.cell.sheet)! ||
      a.cell.row - b.cell.row ||
      a.cell.column - b.cell.column,
  );
}
