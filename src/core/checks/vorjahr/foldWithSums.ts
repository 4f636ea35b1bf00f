import { cellKey } from '../../workbook/address';
import { SEVERITIES, type Finding } from '../report';

const OF_LAST_YEAR = /^VJ-0[12]$/;
const OF_FIGURES = /^(?:SU|VP|KT|FS|IP)-/;

/**
 * A figure that is not last year's makes the sums over it wrong by the same amount, and what other tables take over from
 * them: one cause, of which the graver finding speaks, and the other goes under it.
 */
export function foldWithSums(findings: readonly Finding[]): readonly Finding[] {
  const byCell = deviatingCells(findings);
  if (byCell.size === 0) return findings;
  const under = new Map<Finding, Finding>();
  const causes = new Set<Finding>();
  for (const finding of findings) {
    if (!OF_FIGURES.test(finding.rule) || finding.differenz === null) continue;
    const same = finding.cells
      .flatMap((cell) => byCell.get(cellKey(cell)) ?? [])
      .find(({ by, isRoot, cause }) => {
        const mayLead = isRoot || rank(cause) <= rank(finding);
        return mayLead && isSame(by, finding.differenz);
      })?.cause;
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

/** A cell that is not what last year's plan says, and the finding that tells why. */
interface Deviating {
  readonly cause: Finding;
  readonly by: number | null;
  /** The finding speaks of this cell itself, and not of one that it follows from. */
  readonly isRoot: boolean;
}

function deviatingCells(findings: readonly Finding[]): Map<string, Deviating> {
  const all = findings
    .filter(({ rule }) => OF_LAST_YEAR.test(rule))
    .flatMap((cause) => [
      ...cause.folgen.map((folge) => ({ cause, told: folge, isRoot: false })),
      { cause, told: cause, isRoot: true },
    ])
    .filter(({ told: { rule, differenz } }) => OF_LAST_YEAR.test(rule) && differenz !== null);
  return new Map(
    all.map(({ cause, told: { cell, differenz }, isRoot }) => [
      cellKey(cell),
      { cause, by: differenz, isRoot },
    ]),
  );
}

function isSame(a: number | null, b: number | null): boolean {
  return a !== null && b !== null && Math.abs(Math.abs(a) - Math.abs(b)) < 0.005;
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
