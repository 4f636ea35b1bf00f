import type { CellValue } from '../../../src/core/workbook/snapshot';
import { cellAt } from '../generator/grid';
import type { Figure, Place, Probeplan, UnitCell } from '../generator/model';
import { randomFrom } from '../generator/random';
import { CLEAN } from '../generator/state';
import type { Violation } from '../generator/violations';
import type { Candidate } from './break';
import { withCells } from './edit';
import type { Way } from './ways';

/** Ways that leave all figures what they are: a number stored as text, a heading with another year or unit. */
export function formCandidates(plan: Probeplan): Candidate[] {
  return [...textCandidates(plan), ...yearCandidates(plan), ...unitCandidates(plan)];
}

function textCandidates(plan: Probeplan): Candidate[] {
  return plan.figures
    .filter((figure) => isNumber(figure) && neighbours(plan, figure) >= 3)
    .map((figure) =>
      rewritten(plan, 'text', figure, figure.value, german(figure), [
        { cells: [figure], result: figure },
      ]),
    );
}

const isNumber = (figure: Figure): boolean => typeof figure.write(figure.value) === 'number';

/** Other numbers in the column: they show that the column holds numbers. */
function neighbours(plan: Probeplan, figure: Figure): number {
  return plan.figures.filter(
    (other) =>
      other !== figure &&
      other.table === figure.table &&
      other.column === figure.column &&
      isNumber(other),
  ).length;
}

function german({ value, decimals }: Figure): string {
  const [whole, fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '.');
  return (value < 0 ? '-' : '') + grouped + (fraction === undefined ? '' : `,${fraction}`);
}

function yearCandidates(plan: Probeplan): Candidate[] {
  return plan.years.map((heading) => {
    const random = randomFrom(`${plan.name} ${heading.sheet} ${heading.row} ${heading.column}`);
    const shift = random() < 0.5 ? -1 : 1;
    const text = heading.text.replace(/\b20\d\d\b/, (year) => String(Number(year) + shift));
    const before = cellAt(plan.snapshot, heading)!.value!;
    const after = typeof before === 'number' ? before + shift : text;
    return rewritten(plan, 'kopfjahr', heading, before, after, [
      { cells: [heading], result: heading },
    ]);
  });
}

function unitCandidates(plan: Probeplan): Candidate[] {
  return plan.units.map((unit) =>
    rewritten(plan, 'einheit', unit, unit.text, otherUnit(unit.text), unitViolations(plan, unit)),
  );
}

const OTHER_UNIT: Readonly<Record<string, string>> = {
  'T€': '€',
  '€': 'T€',
  TEUR: 'EUR',
  EURO: 'TEUR',
  EUR: 'TEUR',
};

function otherUnit(text: string): string {
  return text.replace(/T€|€|TEUR|EURO|EUR/, (unit) => OTHER_UNIT[unit]!);
}

/** Another unit contradicts the columns beside it, and the tables that state the same amounts. */
function unitViolations(plan: Probeplan, unit: UnitCell): Violation[] {
  const covered = new Set(unit.figures);
  const siblings = plan.units.filter(
    (other) => other !== unit && other.table === unit.table && other.sheet === unit.sheet,
  );
  const linked = plan.constraints.flatMap((constraint) =>
    constraint.kind === 'equal' &&
    covered.has(constraint.left) !== covered.has(constraint.right) &&
    constraint.left.value !== 0
      ? [constraint.left, constraint.right]
      : [],
  );
  if (siblings.length === 0 && linked.length === 0) return [];
  const cells: Place[] = [unit, ...unit.figures, ...linked];
  return [{ cells, result: unit }];
}

function rewritten(
  plan: Probeplan,
  way: Way,
  at: Place,
  before: CellValue,
  after: CellValue,
  formal: readonly Violation[],
): Candidate {
  return {
    way,
    at,
    make: () => ({
      snapshot: withCells(plan.snapshot, [{ place: at, value: after }]),
      state: CLEAN,
      before: JSON.stringify(before),
      after: JSON.stringify(after),
      broken: [at],
      proof: way === 'einheit' ? 'violatedConstraint' : 'brokenCell',
      formal,
      moved: (place) => place,
      debatable: [],
    }),
  };
}
