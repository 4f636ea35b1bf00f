import type { Figure } from '../../plan/types';
import type { Equation } from '../judge/equation';
import type { Judgement } from '../judge/judge';
import { SEVERITIES } from '../report';
import type { Agreement } from '../facts/agreement';
import { sameFiguresOf } from './sameFigures';

/** Failures by the one that they follow from. */
export type Consequences = ReadonlyMap<Judgement, readonly Judgement[]>;

/**
 * What only says again what another failure says: a total over figures that fail in the same way, off by just what they
 * are off by together, and one total that is printed in two places, off by the same amount from what makes it up.
 */
export function consequencesAmong(
  failed: readonly Judgement[],
  held: readonly Equation[],
  agreements: readonly Agreement[],
): { readonly causes: readonly Judgement[]; readonly consequences: Consequences } {
  const causeOf = new Map<Judgement, Judgement>();
  if (failed.length > 1) {
    totals(failed, held, causeOf);
    repeated(failed, held, agreements, causeOf);
  }
  const consequences = new Map<Judgement, Judgement[]>();
  for (const judgement of causeOf.keys()) {
    const root = rootOf(judgement, causeOf);
    consequences.set(root, [...(consequences.get(root) ?? []), judgement]);
  }
  return { causes: failed.filter((judgement) => !causeOf.has(judgement)), consequences };
}

type CauseOf = Map<Judgement, Judgement>;

function rootOf(judgement: Judgement, causeOf: CauseOf): Judgement {
  let root = judgement;
  for (let next = causeOf.get(root); next; next = causeOf.get(root)) root = next;
  return root;
}

function link(judgement: Judgement, cause: Judgement, causeOf: CauseOf): void {
  if (causeOf.has(judgement) || rootOf(cause, causeOf) === judgement) return;
  // What is worse than its cause must not hide behind it.
  if (rankOf(judgement) < rankOf(cause)) return;
  causeOf.set(judgement, cause);
}

function rankOf({ severity }: Judgement): number {
  return SEVERITIES.indexOf(severity ?? 'hinweis');
}

function totals(failed: readonly Judgement[], held: readonly Equation[], causeOf: CauseOf): void {
  const byResult = new Map<Figure, Judgement[]>();
  for (const judgement of failed) {
    const { figure } = judgement.equation.result;
    byResult.set(figure, [...(byResult.get(figure) ?? []), judgement]);
  }
  for (const equation of held) {
    const above = byResult.get(equation.result.figure);
    if (!above) continue;
    for (const judgement of above) {
      const { rule } = judgement.equation;
      const parts = equation.terms.flatMap(({ figure, factor }) =>
        (byResult.get(figure) ?? [])
          .filter((other) => other.equation.rule === rule)
          .map((other) => ({ other, off: (factor * other.differenz) / equation.result.factor })),
      );
      const [first] = parts;
      const off = parts.reduce((sum, part) => sum + part.off, 0);
      const slack = equation.result.figure.unit * 1e-6;
      if (first && Math.abs(off - judgement.differenz) <= slack)
        link(judgement, first.other, causeOf);
    }
  }
}

function repeated(
  failed: readonly Judgement[],
  held: readonly Equation[],
  agreements: readonly Agreement[],
  causeOf: CauseOf,
): void {
  const sums = failed.filter(
    ({ equation: { terms, result } }) =>
      result.figure.shown !== 0 && terms.filter(({ figure }) => figure.shown !== 0).length > 1,
  );
  if (sums.length < 2) return;
  const placeOf = sameFiguresOf(held, agreements);
  const known = new Map<Figure, Judgement[]>();
  for (const judgement of sums) {
    const { figure } = judgement.equation.result;
    const place = placeOf(figure);
    const earlier = known.get(place) ?? [];
    const cause = earlier.find((other) => isSameDifference(other, judgement));
    if (cause) link(judgement, cause, causeOf);
    known.set(place, [...earlier, judgement]);
  }
}

/** The figures are the same, in one unit or another; so must be what they are off by. */
function isSameDifference(a: Judgement, b: Judgement): boolean {
  const [x, y] = [a.equation.result.figure, b.equation.result.figure];
  if (x === y) return false;
  const factor = y.shown / x.shown;
  const exact = Number.isInteger(Math.log10(Math.abs(factor)));
  const coarsest = Math.max(x.unit * Math.abs(factor), y.unit);
  return Math.abs(a.differenz * factor - b.differenz) <= coarsest * (exact ? 1e-6 : 1);
}
