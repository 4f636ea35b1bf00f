import { cellKey } from '../../workbook/address';
import type { CellOnSheet, Finding } from '../report';
import type { FormulaFinding } from './formulaFinding';
import { isAt } from './placesOf';

/** What these say of a formula is no guess. */
const CERTAIN: ReadonlySet<string> = new Set(['FM-01', 'FM-05']);

/** What fails, with the formulas that are its cause. */
export function explainedBy(finding: Finding, causes: readonly FormulaFinding[]): Finding {
  if (causes.length === 0) return finding;
  const there = blamedInstead(finding, causes);
  if (there) return explainedBy(there, causes);
  const [first] = [...causes].sort(
    (a, b) => Number(isAt(b.finding, finding.cell)) - Number(isAt(a.finding, finding.cell)),
  );
  const folgen = [...finding.folgen, ...causes.map((cause) => cause.finding)];
  // What was rounded from the ledger stays as it is.
  if (finding.severity === 'rundung') return { ...finding, folgen };
  const isHere = isAt(first!.finding, finding.cell);
  const isSurer = isHere && isCertain(first!);
  return {
    ...finding,
    ursache: isSurer ? first!.cause : (finding.ursache ?? first!.cause),
    change: (isHere ? first!.finding.change : null) ?? finding.change ?? first!.finding.change,
    folgen,
  };
}

/** What one formula says beside the others tells more than a guess at a figure, which nobody has typed. */
function isCertain({ isSure, finding: { rule } }: FormulaFinding): boolean {
  return CERTAIN.has(rule) || (isSure && rule === 'FM-03');
}

/**
 * Arithmetic that fails once was blamed on one of its figures, by a guess; but the formula of its result is wrong, which
 * is no guess: then it fails where the formula stands.
 */
function blamedInstead(
  { cell, cells, folgen: [only, ...others] }: Finding,
  causes: readonly FormulaFinding[],
): Finding | null {
  const isGuess =
    only !== undefined &&
    others.length === 0 &&
    !isAt(only, cell) &&
    allOf(cells) === allOf(only.cells);
  return isGuess && causes.every((cause) => isAt(cause.finding, only.cell)) ? only : null;
}

function allOf(cells: readonly CellOnSheet[]): string {
  return cells.map(cellKey).sort().join();
}
