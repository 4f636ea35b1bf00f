import type { FormulaCheck } from '../formulas/checkFormulas';
import type { RuleOutput } from '../rules/rule';
import type { Finding, Severity } from '../report';
import type { Settings } from './settings';

/** What a rule has to say, without what is switched off. */
export function switchedOn(output: RuleOutput, { off }: Settings): RuleOutput {
  if (off.length === 0) return output;
  const isOn = ({ rule }: { readonly rule: string }): boolean => !isOff(rule, off);
  return {
    ...output,
    equations: (output.equations ?? []).filter(isOn),
    uncounted: (output.uncounted ?? []).filter(isOn),
    unanswered: (output.unanswered ?? []).filter(isOn),
    findings: (output.findings ?? []).filter(isOn),
    comparisons: (output.comparisons ?? []).filter(({ finding }) => !finding || isOn(finding)),
    kennzahlen: (output.kennzahlen ?? []).filter(isOn),
    exact: (output.exact ?? []).filter((exact) => exact.write().every(isOn)),
  };
}

export function formulasSwitchedOn(check: FormulaCheck, { off }: Settings): FormulaCheck {
  return {
    causes: check.causes.filter(({ finding }) => !isOff(finding.rule, off)),
    findings: check.findings.filter(({ rule }) => !isOff(rule, off)),
  };
}

/** Findings with the severity that a person wants; a difference of rounding stays one. */
export function weighed(findings: readonly Finding[], settings: Settings): readonly Finding[] {
  const chosen = new Map<string, Severity>(Object.entries(settings.severities));
  if (chosen.size === 0) return findings;
  return findings.map((finding) => ({
    ...finding,
    severity:
      finding.severity === 'rundung'
        ? finding.severity
        : (chosen.get(finding.rule) ?? finding.severity),
    folgen: weighed(finding.folgen, settings),
  }));
}

function isOff(rule: string, off: readonly string[]): boolean {
  return off.includes(rule);
}
