import { cellKey } from '../../workbook/address';
import type { CellOnSheet, Finding } from '../report';
import type { FormulaFinding } from './formulaFinding';
import { isAt } from './placesOf';

/** The findings that speak of the cells of a cause: first the one that it is told under, then those at the other cells. */
export function explainedAt(
  { finding, at }: FormulaFinding,
  places: ReadonlyMap<string, readonly Finding[]>,
  taken: ReadonlySet<Finding>,
): readonly Finding[] {
  const atCell = (cell: CellOnSheet): readonly Finding[] =>
    (places.get(cellKey(cell)) ?? []).filter((each) => !taken.has(each));
  const own = atCell(finding.cell);
  const others = at.flatMap((cell) => atCell(cell).filter((each) => isAt(each, cell)));
  const here = own.filter((each) => isAt(each, finding.cell));
  const first = here.find(isOfSum) ?? here[0] ?? own[0] ?? others[0];
  if (!first) return [];
  const alike = [...new Set([first, ...others])].filter(({ rule }) => rule === first.rule);
  const same = others.filter((each) => alike.some((one) => isSameFault(each, one)));
  return [...new Set([...alike, ...same])];
}

/** What the rows come to says more of a formula than what else its result is off from. */
function isOfSum({ rule }: Finding): boolean {
  return rule === 'SU-01' || rule === 'SU-02';
}

/** A plan that does not balance by just what one of its two sums is off. */
function isSameFault(one: Finding, other: Finding): boolean {
  return (
    isAt(one, other.cell) &&
    one.differenz !== null &&
    other.differenz !== null &&
    Math.abs(Math.abs(one.differenz) - Math.abs(other.differenz)) < 1e-6
  );
}

/** A number in the place of the formula that balances a plan: it is off by just what the plan is. */
export function unbalancedBy(
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
