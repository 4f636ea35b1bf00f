import { cellAddress } from '../../../src/core/workbook/address';
import type { CellOnSheet, Finding } from '../../../src/core/checks/report';
import type { Measurement, Trial } from './measure';

/** All breaks that were missed and all false alarms, to be read by whoever improves the checks. */
export function missesOf(
  measurements: readonly Pick<Measurement, 'plan' | 'onClean' | 'trials'>[],
): string {
  return measurements
    .flatMap(({ plan, onClean, trials }) => [
      ...onClean.map((finding) => `${plan.name}: on the clean plan\n${told([finding])}`),
      ...trials.filter(({ verdict }) => verdict.contradicts && !verdict.caught).map(missed),
      ...trials.filter(({ verdict }) => verdict.wrong.length > 0).map(falseAlarm),
    ])
    .join('\n\n');
}

function missed(trial: Trial): string {
  return `MISSED ${where(trial)}\n${told(trial.findings)}`;
}

function falseAlarm(trial: Trial): string {
  const kind = trial.verdict.contradicts ? 'BESIDE THE POINT' : 'FALSE ALARM';
  return `${kind} ${where(trial)}\n${told(trial.verdict.wrong)}`;
}

function where({ plan, candidate, before, after }: Trial): string {
  const { at, way } = candidate;
  const sheet = plan.snapshot.sheets[at.sheet]!.name;
  return `${plan.name}, ${way}, ${cell({ ...at, sheet })}: ${before} → ${after}`;
}

function told(findings: readonly Finding[]): string {
  return findings
    .slice(0, 8)
    .map(
      (finding) => `    ${finding.rule} ${finding.severity} ${cell(finding.cell)}: ${finding.text}`,
    )
    .join('\n');
}

function cell({ sheet, row, column }: CellOnSheet): string {
  return `${sheet}!${cellAddress(row, column)}`;
}
