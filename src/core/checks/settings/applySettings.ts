import type { Agreement } from '../facts/agreement';
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
    comparisons: (output.comparisons ?? []).filter(isOn),
    kennzahlen: (output.kennzahlen ?? []).filter(isOn),
    exact: (output.exact ?? []).filter(isOn),
  };
}

/**
 * Of figures that two tables give alike, those that count as checks. The others still tell which of two figures is
 * right, whatever a person wants to hear of it.
 */
export function counting(agreements: readonly Agreement[], { off }: Settings): Agreement[] {
  return agreements.filter(({ rule }) => !isOff(rule, off));
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
