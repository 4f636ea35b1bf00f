import type { Figure, Probeplan } from '../generator/model';
import type { Candidate } from './break';
import { replaced } from './values';

/** Ways that put a value one row or one column too far; what stood there comes in its place. */
export function moveCandidates(plan: Probeplan): Candidate[] {
  return plan.figures.flatMap((figure) => [
    ...swapped(plan, 'naechste-zeile', figure, below(plan, figure)),
    ...swapped(plan, 'naechste-spalte', figure, beside(plan, figure)),
  ]);
}

function swapped(
  plan: Probeplan,
  way: 'naechste-zeile' | 'naechste-spalte',
  figure: Figure,
  other: Figure | undefined,
): Candidate[] {
  if (!other || other.value === figure.value || figure.value === 0) return [];
  return replaced(plan, way, [
    { figure, value: other.value },
    { figure: other, value: figure.value },
  ]);
}

function below(plan: Probeplan, figure: Figure): Figure | undefined {
  return nearest(
    plan.figures.filter((other) => sameTable(figure, other) && other.column === figure.column),
    ({ row }) => row - figure.row,
  );
}

function beside(plan: Probeplan, figure: Figure): Figure | undefined {
  return nearest(
    plan.figures.filter((other) => sameTable(figure, other) && other.row === figure.row),
    ({ column }) => column - figure.column,
  );
}

function sameTable(a: Figure, b: Figure): boolean {
  return a.table === b.table;
}

function nearest(
  list: readonly Figure[],
  distance: (figure: Figure) => number,
): Figure | undefined {
  return list.filter((figure) => distance(figure) > 0).sort((a, b) => distance(a) - distance(b))[0];
}
