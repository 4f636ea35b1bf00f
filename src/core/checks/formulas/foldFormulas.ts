import { cellKey } from '../../workbook/address';
import type { Finding } from '../report';
import { append } from './append';
import { explainedAt, unbalancedBy } from './explainedAt';
import { explainedBy } from './explainedBy';
import type { FormulaFinding } from './formulaFinding';
import { oldValuesTogether } from './oldValuesTogether';
import { placesOf } from './placesOf';

/**
 * A formula that is wrong explains the arithmetic that fails at its cell: it becomes the cause, and is told under it.
 * Otherwise it stands alone, if it is sure to be wrong. Where one fault is in several cells, so is what fails there.
 */
export function foldFormulas(
  findings: readonly Finding[],
  causes: readonly FormulaFinding[],
): Finding[] {
  if (causes.length === 0) return [...findings];
  const places = new Map<string, Finding[]>();
  const rounded = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity === 'rundung') rounded.set(cellKey(finding.cell), finding);
    if (finding.severity === 'fehler' || finding.severity === 'warnung')
      for (const cell of placesOf(finding)) append(places, cellKey(cell), finding);
  }
  const folded = new Map<Finding, FormulaFinding[]>();
  const beside = new Map<Finding, Finding[]>();
  const taken = new Set<Finding>();
  const alone: FormulaFinding[] = [];
  for (const cause of causes) {
    const { cell, rule } = cause.finding;
    const [explained, ...others] = explainedAt(cause, places, taken);
    const typed = rule === 'FM-02' && cause.isSure ? rounded.get(cellKey(cell)) : undefined;
    const host = explained ?? unbalancedBy(cause, findings);
    if (typed) append(folded, typed, asHinweis(cause));
    else if (host) {
      append(folded, host, cause);
      for (const other of others) {
        // What explains something itself stays where it is.
        if (folded.has(other) || beside.has(other)) continue;
        taken.add(other);
        append(beside, host, other);
      }
    } else if (cause.isSure) alone.push(cause);
  }
  return [
    ...findings
      .filter((finding) => !taken.has(finding))
      .map((finding) => {
        const told = explainedBy(finding, folded.get(finding) ?? []);
        const also = beside.get(finding);
        return also ? together(told, also, folded.get(finding)!) : told;
      }),
    ...oldValuesTogether(alone),
  ];
}

/** A rounded figure that was typed is, but for the rounding, what the formula would give. */
function asHinweis(cause: FormulaFinding): FormulaFinding {
  return { ...cause, finding: { ...cause.finding, severity: 'hinweis', change: null } };
}

/** One fault in several cells: one finding, and no single cell would put it right. */
function together(
  finding: Finding,
  others: readonly Finding[],
  causes: readonly FormulaFinding[],
): Finding {
  const cells = new Map(
    [finding, ...others].flatMap((each) => each.cells).map((cell) => [cellKey(cell), cell]),
  );
  const cause = causes.find(({ at }) =>
    others.some(({ cell }) => at.some((one) => cellKey(one) === cellKey(cell))),
  );
  return {
    ...finding,
    cells: [...cells.values()],
    ursache: cause?.cause ?? finding.ursache,
    change: null,
    folgen: [...finding.folgen, ...others.map((other) => ({ ...other, change: null }))],
  };
}
