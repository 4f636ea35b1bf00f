import { SEVERITIES, type Finding, type Severity } from '../checks/report';

/** A finding weighs as much as the most severe among itself and what follows from it. */
export function weight(finding: Finding): Severity {
  return finding.folgen
    .map(weight)
    .reduce((worst, next) => (isAtLeast(next, worst) ? next : worst), finding.severity);
}

/** The findings that weigh at least as much as the limit, and of their consequences the same. */
export function findingsFrom(findings: readonly Finding[], limit: Severity): readonly Finding[] {
  return findings
    .filter((finding) => isAtLeast(weight(finding), limit))
    .map((finding) => ({ ...finding, folgen: findingsFrom(finding.folgen, limit) }));
}

export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}
