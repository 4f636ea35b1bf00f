import { figuresOf, type Constraint, type Figure, type Place } from './model';
import { CLEAN, type State } from './state';

/** A constraint that does not hold, and the cells it is about. */
export interface Violation {
  readonly cells: readonly Place[];
  /** The cell that states the result, where there is one. */
  readonly result: Place | null;
}

const DUST = 1e-6;

/** Which constraints a state violates, beyond what rounding explains. */
export function violations(constraints: readonly Constraint[], state: State): Violation[] {
  const definitions = definitionsIn(constraints);
  return constraints
    .filter((constraint) => !holds(constraint, state, definitions))
    .map((constraint) => ({
      cells: figuresOf(constraint).flatMap((figure) => placesOf(figure, state)),
      result: state.place(resultOf(constraint)),
    }));
}

/** The constraints that hold on a published plan; sums that do not are kept with the difference that they have. */
export function asPublished(constraints: readonly Constraint[]): Constraint[] {
  const definitions = definitionsIn(constraints);
  return constraints.flatMap((constraint) => {
    if (holds(constraint, CLEAN, definitions)) return constraint;
    if (constraint.kind !== 'sum') return [];
    return { ...constraint, flaw: sumOf(constraint, CLEAN, definitions) - constraint.result.value };
  });
}

type SumConstraint = Extract<Constraint, { kind: 'sum' }>;
type Definitions = ReadonlyMap<Figure, readonly SumConstraint[]>;

/** The sums of its own table that a figure is the result of. */
function definitionsIn(constraints: readonly Constraint[]): Definitions {
  const definitions = new Map<Figure, SumConstraint[]>();
  for (const constraint of constraints) {
    if (constraint.kind !== 'sum') continue;
    const { terms, result } = constraint;
    if (!terms.every(({ figure }) => figure.table === result.table)) continue;
    definitions.set(result, [...(definitions.get(result) ?? []), constraint]);
  }
  return definitions;
}

function placesOf(figure: Figure, state: State): Place[] {
  return [state.place(figure), state.copy(figure)].filter((place) => place !== null);
}

function resultOf(constraint: Constraint): Figure {
  switch (constraint.kind) {
    case 'sum':
      return constraint.result;
    case 'equal':
      return constraint.right;
    case 'atMostOne':
      return constraint.figures[0]!;
    case 'percent':
      return constraint.percent;
  }
}

function holds(constraint: Constraint, state: State, definitions: Definitions): boolean {
  switch (constraint.kind) {
    case 'sum':
      return sumHolds(constraint, state, definitions);
    case 'equal': {
      const left = known(constraint.left, state, definitions);
      const right = known(constraint.right, state, definitions);
      if (left === null || right === null) return true;
      return Math.abs(left - right * constraint.factor) <= toleranceOfEquality(constraint) + DUST;
    }
    case 'atMostOne':
      return constraint.figures.filter((figure) => (state.value(figure) ?? 0) !== 0).length <= 1;
    case 'percent':
      return percentHolds(constraint, state);
  }
}

function sumHolds(constraint: SumConstraint, state: State, definitions: Definitions): boolean {
  const printed = state.value(constraint.result);
  if (printed === null) return true;
  const difference = sumOf(constraint, state, definitions) - printed;
  const isKnown = constraint.flaw !== undefined && Math.abs(difference - constraint.flaw) < DUST;
  return isKnown || Math.abs(difference) <= toleranceOfSum(constraint, state) + DUST;
}

/** A row that is gone counts nothing, one that stands there twice counts double. */
function sumOf({ terms, result }: SumConstraint, state: State, definitions: Definitions): number {
  return terms.reduce((total, { figure, factor }) => {
    const value = known(figure, state, definitions) ?? 0;
    const isPart = !inSameRow(figure, result) && !isSubtotal(figure, definitions);
    const times = isPart && state.copy(figure) ? 2 : 1;
    return total + times * factor * value;
  }, 0);
}

function inSameRow(a: Figure, b: Figure): boolean {
  return a.sheet === b.sheet && a.row === b.row;
}

/** Whether the figure sums up other rows: said twice it is still the same. */
function isSubtotal(figure: Figure, definitions: Definitions): boolean {
  return (definitions.get(figure) ?? []).some(({ terms }) =>
    terms.every((term) => !inSameRow(term.figure, figure)),
  );
}

/** A subtotal that is gone still follows from its parts, where all of them are left. */
function known(figure: Figure, state: State, definitions: Definitions): number | null {
  const value = state.value(figure);
  if (value !== null) return value;
  const definition = (definitions.get(figure) ?? []).find(({ terms }) =>
    terms.every((term) => known(term.figure, state, definitions) !== null),
  );
  return definition ? sumOf(definition, state, definitions) : null;
}

function unitOf(figure: Figure): number {
  return 10 ** -figure.decimals;
}

/** Twice the standard deviation of n + 1 rounding errors, at least one unit; decided figures have none. */
function toleranceOfSum({ terms, result, exact }: SumConstraint, state: State): number {
  if (result.plan || exact) return 0;
  const unit = Math.max(...[...terms.map(({ figure }) => figure), result].map(unitOf));
  const count = terms.filter(({ figure }) => (state.value(figure) ?? 0) !== 0).length;
  return Math.max(unit, 2 * unit * Math.sqrt((count + 1) / 12));
}

function toleranceOfEquality({
  left,
  right,
  factor,
  exact,
}: Extract<Constraint, { kind: 'equal' }>): number {
  if (Math.abs(factor) !== 1) return (Math.abs(factor) * unitOf(right)) / 2;
  return left.plan || exact ? 0 : Math.max(unitOf(left), unitOf(right));
}

/** The printed percentage lies between those that the unrounded figures could give. */
function percentHolds(
  { part, whole, percent }: Extract<Constraint, { kind: 'percent' }>,
  state: State,
): boolean {
  const [a, b, printed] = [state.value(part), state.value(whole), state.value(percent)];
  if (a === null || b === null || printed === null || b === 0) return true;
  const slack = (100 * unitOf(part)) / 2 / Math.abs(b) + unitOf(percent) / 2;
  return Math.abs((100 * a) / b - printed) <= slack + DUST;
}
