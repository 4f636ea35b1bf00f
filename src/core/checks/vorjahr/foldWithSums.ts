import { SEVERITIES, type CellOnSheet, type Finding } from '../report';

const OF_LAST_YEAR = /^VJ-0[12]$/;
const OF_FIGURES = /^(?:SU|VP|KT|FS|IP)-/;

/**
 * A figure that is not last year's makes the sums over it wrong by the same amount: one cause, of which the graver finding
 * speaks, and the other goes under it.
 */
export function foldWithSums(findings: readonly Finding[]): readonly Finding[] {
  const byCell = new Map(
    findings
      .filter(({ rule, differenz }) => OF_LAST_YEAR.test(rule) && differenz !== null)
      .map((finding) => [keyOf(finding.cell), finding]),
  );
  if (byCell.size === 0) return findings;
  const under = new Map<Finding, Finding>();
  const causes = new Set<Finding>();
  for (const finding of findings) {
    if (!OF_FIGURES.test(finding.rule) || finding.differenz === null) continue;
    const same = finding.cells
      .flatMap((cell) => byCell.get(keyOf(cell)) ?? [])
      .find((other) => isSame(other.differenz, finding.differenz));
    if (!same || under.has(same)) continue;
    const [graver, other] = rank(same) <= rank(finding) ? [same, finding] : [finding, same];
    // What has something under it already stays where it is.
    if (causes.has(other)) continue;
    causes.add(graver);
    under.set(other, graver);
  }
  const folgen = new Map<Finding, Finding[]>();
  for (const [finding, cause] of under) folgen.set(cause, [...(folgen.get(cause) ?? []), finding]);
  return findings
    .filter((finding) => !under.has(finding))
    .map((finding) => {
      const more = folgen.get(finding);
      return more ? { ...finding, folgen: [...finding.folgen, ...more] } : finding;
    });
}

function isSame(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(Math.abs(a) - Math.abs(b)) < 0.005;
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

function keyOf({ sheet, row, column }: CellOnSheet): string {
  return `${row},${column},${sheet}`;
}
