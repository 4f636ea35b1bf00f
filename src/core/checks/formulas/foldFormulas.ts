import type { CellOnSheet, Finding } from '../report';
import { append } from './append';
import type { FormulaFinding } from './formulaFinding';
import { oldValuesTogether } from './oldValuesTogether';

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
    if (finding.severity === 'rundung') rounded.set(keyOf(finding.cell), finding);
    if (finding.severity === 'fehler' || finding.severity === 'warnung')
      for (const cell of placesOf(finding)) append(places, keyOf(cell), finding);
  }
  const folded = new Map<Finding, FormulaFinding[]>();
  const beside = new Map<Finding, Finding[]>();
  const taken = new Set<Finding>();
  const alone: FormulaFinding[] = [];
  for (const cause of causes) {
    const { cell, rule } = cause.finding;
    const [explained, ...others] = explainedAt(cause, places, taken);
    const typed = rule === 'FM-02' && cause.isSure ? rounded.get(keyOf(cell)) : undefined;
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

/** The findings that speak of the cells of a cause: first the one that it is told under, then those at the other cells. */
function explainedAt(
  { finding, at }: FormulaFinding,
  places: ReadonlyMap<string, readonly Finding[]>,
  taken: ReadonlySet<Finding>,
): readonly Finding[] {
  const atCell = (cell: CellOnSheet): readonly Finding[] =>
    (places.get(keyOf(cell)) ?? []).filter((each) => !taken.has(each));
  const own = atCell(finding.cell);
  const others = at.flatMap((cell) => atCell(cell).filter((each) => isAt(each, cell)));
  const first = own.find((each) => isAt(each, finding.cell)) ?? own[0] ?? others[0];
  if (!first) return [];
  return [first, ...new Set(others.filter((each) => each !== first && each.rule === first.rule))];
}

/** A number in the place of the formula that balances a plan: it is off by just what the plan is. */
function unbalancedBy(
  { finding }: FormulaFinding,
  findings: readonly Finding[],
): Finding | undefined {
  const { rule, cell, differenz } = finding;
  if (rule !== 'FM-02' || differenz === null || differenz === 0) return undefined;
  return findings.find(
    (each) =>
      each.rule === 'VP-01' &&
      each.cell.sheet === cell.sheet &&
      (each.cell.column === cell.column || each.cell.row === cell.row) &&
      each.differenz !== null &&
      Math.abs(Math.abs(each.differenz) - Math.abs(differenz)) < 1e-6,
  );
}

/** One fault in several cells: one finding, and no single cell would put it right. */
function together(
  finding: Finding,
  others: readonly Finding[],
  causes: readonly FormulaFinding[],
): Finding {
  const cells = new Map(
    [finding, ...others].flatMap((each) => each.cells).map((cell) => [keyOf(cell), cell]),
  );
  const cause = causes.find(({ at }) =>
    others.some(({ cell }) => at.some((one) => keyOf(one) === keyOf(cell))),
  );
  return {
    ...finding,
    cells: [...cells.values()],
    ursache: cause?.cause ?? finding.ursache,
    change: null,
    folgen: [...finding.folgen, ...others.map((other) => ({ ...other, change: null }))],
  };
}

/** What these say of a formula is no guess. */
const CERTAIN: ReadonlySet<string> = new Set(['FM-01', 'FM-05']);

/** A rounded figure that was typed is, but for the rounding, what the formula would give. */
function asHinweis(cause: FormulaFinding): FormulaFinding {
  return { ...cause, finding: { ...cause.finding, severity: 'hinweis', change: null } };
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
    change: (isHere ? first!.finding.change : null) ?? finding.change ?? first!.finding.change,
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
