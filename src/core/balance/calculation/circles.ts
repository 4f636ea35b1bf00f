import type { CellOnSheet } from '../../checks/report';
import { keyOf } from './keyOf';

/** A circle of cells: each calculates with the next, and the last with the first. */
export type Circle = readonly CellOnSheet[];

type Precedents = (place: CellOnSheet) => readonly CellOnSheet[];

/** Finds the circles of formulas that cells depend on; what is known of one cell serves the others. */
export class Circles {
  private readonly known = new Map<string, Circle | null>();

  constructor(private readonly precedents: Precedents) {}

  /** null where a cell can be calculated. */
  from(start: CellOnSheet): Circle | null {
    if (this.precedents(start).length === 0) return null;
    const known = this.known.get(keyOf(start));
    if (known !== undefined) return known;
    const path: { readonly place: CellOnSheet; readonly next: Iterator<CellOnSheet> }[] = [];
    const open = new Map<string, number>();
    const enter = (place: CellOnSheet): void => {
      open.set(keyOf(place), path.length);
      path.push({ place, next: this.precedents(place)[Symbol.iterator]() });
    };
    const found = (circle: Circle): Circle => {
      for (const { place } of path) this.known.set(keyOf(place), circle);
      return circle;
    };
    enter(start);
    for (let top = path[0]; top; top = path[path.length - 1]) {
      const step = top.next.next();
      if (step.done === true) {
        this.known.set(keyOf(top.place), null);
        open.delete(keyOf(top.place));
        path.pop();
        continue;
      }
      if (this.precedents(step.value).length === 0) continue;
      const at = open.get(keyOf(step.value));
      if (at !== undefined) return found(path.slice(at).map(({ place }) => place));
      const below = this.known.get(keyOf(step.value));
      if (below) return found(below);
      if (below === undefined) enter(step.value);
    }
    return null;
  }
}

/** How a cell comes to depend on one that is looked for: every cell on the way, both ends included; null where on none. */
export function wayTo(
  from: CellOnSheet,
  isEnd: (place: CellOnSheet) => boolean,
  precedents: Precedents,
): Circle | null {
  const before = new Map<string, CellOnSheet | null>([[keyOf(from), null]]);
  const waiting = [from];
  for (const place of waiting) {
    for (const next of precedents(place)) {
      if (before.has(keyOf(next))) continue;
      before.set(keyOf(next), place);
      if (isEnd(next)) return traced(next, before);
      waiting.push(next);
    }
  }
  return null;
}

function traced(end: CellOnSheet, before: ReadonlyMap<string, CellOnSheet | null>): Circle {
  const way = [end];
  for (let at = before.get(keyOf(end)); at; at = before.get(keyOf(at))) way.unshift(at);
  return way;
}
