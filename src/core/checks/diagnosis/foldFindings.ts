import type { CellOnSheet, Finding } from '../report';

/** Findings at one cell have one cause: those of a wrong heading go under the rule that knows headings. */
export function foldFindings(findings: readonly Finding[]): Finding[] {
  const byHeading = new Map<string, Finding>();
  for (const finding of findings) {
    const isHeading = finding.rule === 'PL-07' || finding.rule === 'PL-08';
    const key = `${finding.rule === 'PL-08' ? 'unit ' : ''}${keyOf(finding.cell)}`;
    if (isHeading && !byHeading.has(key)) byHeading.set(key, finding);
  }
  const folded = new Map<Finding, Finding[]>();
  const top = findings.filter((finding) => {
    for (const cell of finding.cells) {
      const cause = byHeading.get(keyOf(cell)) ?? byHeading.get(`unit ${keyOf(cell)}`);
      if (cause === undefined || cause === finding) continue;
      if (finding.rule !== cause.rule) folded.set(cause, [...(folded.get(cause) ?? []), finding]);
      return finding.rule !== cause.rule ? false : !isSameCell(finding, cause);
    }
    return true;
  });
  return top.map((finding) => {
    const folgen = folded.get(finding);
    return folgen ? { ...finding, folgen: [...finding.folgen, ...folgen] } : finding;
  });
}

function isSameCell(a: Finding, b: Finding): boolean {
  return keyOf(a.cell) === keyOf(b.cell);
}

function keyOf({ sheet, row, column }: CellOnSheet): string {
  return `${sheet}!${row},${column}`;
}
