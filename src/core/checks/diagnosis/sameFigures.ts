import type { Figure } from '../../plan/types';
import type { Equation } from '../judge/equation';
import { figuresOf, type Agreement } from '../facts/agreement';

/**
 * Which figures are one and the same by equations that hold: a position that two tables give, and a sum with a single
 * row that is not zero. Answers with one of them that stands for all.
 */
export function sameFiguresOf(
  held: readonly Equation[],
  agreements: readonly Agreement[],
): (figure: Figure) => Figure {
  const parent = new Map<Figure, Figure>();
  const find = (figure: Figure): Figure => {
    let root = figure;
    for (let next = parent.get(root); next; next = parent.get(root)) root = next;
    if (root !== figure) parent.set(figure, root);
    return root;
  };
  const join = (a: Figure, b: Figure): void => {
    const [x, y] = [find(a), find(b)];
    if (x !== y) parent.set(y, x);
  };
  for (const equation of held) {
    const only = onlyTerm(equation.terms);
    if (only) join(equation.result.figure, only);
  }
  for (const agreement of agreements) {
    const other = figuresOf(agreement, 1);
    figuresOf(agreement, 0).forEach((figure, index) => join(figure, other[index]!));
  }
  return find;
}

function onlyTerm(terms: Equation['terms']): Figure | null {
  let only: Figure | null = null;
  for (const { figure } of terms) {
    if (figure.shown === 0) continue;
    if (only) return null;
    only = figure;
  }
  return only;
}
