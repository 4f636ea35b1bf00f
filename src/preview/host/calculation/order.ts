import { shownIn, type Formula } from './formula';
import type { FormulaBook } from './formulaBook';

/** Formulas in an order in which each comes after those that it reads. */
export interface Order {
  /** In steps: a step reads what the arrays of earlier steps spilled. */
  readonly steps: readonly (readonly Formula[])[];
  /** Those that lead back to themselves. */
  readonly circular: readonly Formula[];
}

/** The given formulas and everything that depends on them. */
export function orderOf(start: Iterable<Formula>, book: FormulaBook): Order {
  const readers = dependents(start, book);
  const circles = components(readers);
  const circular: Formula[] = [];
  const step = new Map<Formula, number>();
  const steps: Formula[][] = [];
  for (const circle of circles.reverse()) {
    const [formula] = circle as [Formula];
    if (circle.length > 1 || readers.get(formula)!.has(formula)) {
      circular.push(...circle);
      continue;
    }
    const own = step.get(formula) ?? 0;
    (steps[own] ??= []).push(formula);
    const isArray = formula.spill !== null || formula.blockedSpill !== null;
    for (const reader of readers.get(formula)!) {
      const next = isArray || reader.readsSpill ? own + 1 : own;
      step.set(reader, Math.max(step.get(reader) ?? 0, next));
    }
  }
  return { steps: steps.filter(Boolean), circular };
}

function dependents(start: Iterable<Formula>, book: FormulaBook): Map<Formula, Set<Formula>> {
  const found = new Map<Formula, Set<Formula>>();
  const open = [...start];
  for (let formula = open.pop(); formula !== undefined; formula = open.pop()) {
    if (found.has(formula)) continue;
    const readers = new Set(book.readersOf(formula.sheet, shownIn(formula)));
    found.set(formula, readers);
    open.push(...readers);
  }
  return found;
}

interface Visit {
  readonly formula: Formula;
  readonly readers: Iterator<Formula>;
  readonly index: number;
  lowest: number;
}

/** Tarjan's strongly connected components, without recursion: chains can be as long as a column. Last ones first. */
function components(readers: ReadonlyMap<Formula, ReadonlySet<Formula>>): Formula[][] {
  const indexes = new Map<Formula, number>();
  const stack: Formula[] = [];
  const onStack = new Set<Formula>();
  const found: Formula[][] = [];
  for (const root of readers.keys()) {
    if (indexes.has(root)) continue;
    const path: Visit[] = [enter(root)];
    for (let visit = path[path.length - 1]; visit; visit = path[path.length - 1]) {
      const next = visit.readers.next();
      if (!next.done) {
        const index = indexes.get(next.value);
        if (index === undefined) path.push(enter(next.value));
        else if (onStack.has(next.value)) visit.lowest = Math.min(visit.lowest, index);
        continue;
      }
      path.pop();
      const above = path[path.length - 1];
      if (above) above.lowest = Math.min(above.lowest, visit.lowest);
      if (visit.lowest === visit.index) found.push(leave(visit.formula));
    }
  }
  return found;

  function enter(formula: Formula): Visit {
    const index = indexes.size;
    indexes.set(formula, index);
    stack.push(formula);
    onStack.add(formula);
    return { formula, readers: readers.get(formula)![Symbol.iterator](), index, lowest: index };
  }

  function leave(formula: Formula): Formula[] {
    const component = stack.splice(stack.lastIndexOf(formula));
    for (const member of component) onStack.delete(member);
    return component;
  }
}
