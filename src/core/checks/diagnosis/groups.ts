import type { Figure } from '../../plan/types';
import type { Equation } from '../judge/equation';
import type { Judgement } from '../judge/judge';

/** Failures that share a figure, directly or through others: only they can have one cause. */
export function connected(failed: readonly Judgement[]): Judgement[][] {
  const groupOf = new Map<Figure, Judgement[]>();
  const groups = new Set<Judgement[]>();
  for (const judgement of failed) {
    const { terms, result } = judgement.equation;
    const figures = [result.figure, ...terms.map(({ figure }) => figure)];
    let group: Judgement[] = [];
    groups.add(group);
    for (const figure of figures) {
      const other = groupOf.get(figure);
      if (other && other !== group) group = merge(group, other, groupOf, groups);
      groupOf.set(figure, group);
    }
    group.push(judgement);
  }
  return [...groups];
}

/** The smaller goes into the larger, so that many failures stay cheap. */
function merge(
  a: Judgement[],
  b: Judgement[],
  groupOf: Map<Figure, Judgement[]>,
  groups: Set<Judgement[]>,
): Judgement[] {
  const [small, large] = a.length < b.length ? [a, b] : [b, a];
  for (const judgement of small) {
    large.push(judgement);
    groupOf.set(judgement.equation.result.figure, large);
    for (const { figure } of judgement.equation.terms) groupOf.set(figure, large);
  }
  groups.delete(small);
  return large;
}

export interface RowFailure {
  readonly failures: readonly Judgement[];
  /** Whether the sum holds in no column at all. */
  readonly everywhere: boolean;
}

/** Failures of one sum in most of its columns, at least two of them: the row is wrong, not a figure. */
export function wholeRows(
  failed: readonly Judgement[],
  held: readonly Equation[],
): { readonly rows: RowFailure[]; readonly others: Judgement[] } {
  const families = new Map<string, Judgement[]>();
  for (const judgement of failed) {
    const { family } = judgement.equation;
    const known = families.get(family);
    if (known) known.push(judgement);
    else families.set(family, [judgement]);
  }
  const holding = new Map<string, number>();
  for (const { family } of held) {
    if (families.has(family)) holding.set(family, (holding.get(family) ?? 0) + 1);
  }
  const rows: RowFailure[] = [];
  const others: Judgement[] = [];
  for (const [family, judgements] of families) {
    // A row that is missing is missed only where it holds something.
    const holds = holding.get(family) ?? 0;
    const most = judgements.length >= 2 && judgements.length > 2 * holds;
    if (most) rows.push({ failures: judgements, everywhere: holds === 0 });
    else others.push(...judgements);
  }
  return { rows, others };
}
