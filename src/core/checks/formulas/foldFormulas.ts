import type { CellOnSheet, Finding } from '../report';
import { append } from './append';
import type { FormulaFinding } from './formulaFinding';

/**
 * A formula that is wrong explains the arithmetic that fails at its cell: it becomes the cause, and is told under it.
 * Otherwise it stands alone.
 */
export function foldFormulas(
  findings: readonly Finding[],
  causes: readonly FormulaFinding[],
): Finding[] {
  if (causes.length === 0) return [...findings];
  const places = new Map<string, Finding[]>();
  const rounded = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.severity === 'rundung') rounded.set(keyOf(finding.cell), finding);
    if (finding.severity === 'fehler' || finding.severity === 'warnung')
      for (const cell of placesOf(finding)) append(places, keyOf(cell), finding);
  }
  const folded = new Map<Finding, FormulaFinding[]>();
  const alone: Finding[] = [];
  for (const cause of causes) {
    const { cell } = cause.finding;
    const there = places.get(keyOf(cell)) ?? [];
    const explained = there.find((each) => isAt(each, cell)) ?? there[0];
    const typed = cause.finding.rule === 'FM-02' ? rounded.get(keyOf(cell)) : undefined;
    if (typed) append(folded, typed, asHinweis(cause));
    else if (explained) append(folded, explained, cause);
    else alone.push(cause.finding);
  }
  return [
    ...findings.map((finding) => explainedBy(finding, folded.get(finding) ?? [])),
    ...oldValuesTogether(alone),
  ];
}

/** What these say of a formula is no guess. */
const CERTAIN: ReadonlySet<string> = new Set(['FM-01', 'FM-05']);

/** A workbook that was not calculated again is told so once for each sheet. */
function oldValuesTogether(findings: readonly Finding[]): Finding[] {
  const old = new Map<string, Finding[]>();
  for (const finding of findings)
    if (finding.rule === 'FM-05') append(old, finding.cell.sheet, finding);
  const told = [...old.values()].map(([first, ...others]): Finding => {
    if (others.length === 0) return first!;
    const more = others.length === 1 ? 'einer weiteren Zelle' : `${others.length} weiteren Zellen`;
    return {
      ...first!,
      cells: [first!, ...others].map(({ cell }) => cell),
      text: `${first!.text} Ebenso in ${more} dieses Blatts.`,
    };
  });
  return [...findings.filter(({ rule }) => rule !== 'FM-05'), ...told];
}

/** A rounded figure that was typed is, but for the rounding, what the formula would give. */
function asHinweis({ finding, cause }: FormulaFinding): FormulaFinding {
  return { cause, finding: { ...finding, severity: 'hinweis', change: null } };
}

/** Where the arithmetic fails: at its own cell, and at the results of what follows from it. */
function placesOf({ cell, cells, folgen, berechnet }: Finding): CellOnSheet[] {
  const own = berechnet === null ? [cell] : [cell, ...cells];
  return [...own, ...folgen.flatMap((each) => placesOf(each))];
}

function explainedBy(finding: Finding, causes: readonly FormulaFinding[]): Finding {
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
  const isSurer = isHere && CERTAIN.has(first!.finding.rule);
  return {
    ...finding,
    ursache: isSurer ? first!.cause : (finding.ursache ?? first!.cause),
    change: (isHere ? first!.finding.change : null) ?? finding.change,
    folgen,
  };
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
  return cells.map(keyOf).sort().join();
}

function isAt({ cell }: Finding, { sheet, row, column }: CellOnSheet): boolean {
  return cell.sheet === sheet && cell.row === row && cell.column === column;
}

function keyOf({ sheet, row, column }: CellOnSheet): string {
  return `${row} ${column} ${sheet}`;
}
