import type { Figure } from '../../plan/types';
import { slipStrength } from '../explain/typingError';
import type { Equation } from '../judge/equation';
import type { Judgement } from '../judge/judge';

/** A figure that, put right, would make equations hold. */
export interface Suspect {
  readonly figure: Figure;
  /** What would have to be added to it. */
  readonly change: number;
  readonly explains: readonly Judgement[];
  /** How many equations hold only with the figure as it is. */
  readonly needed: number;
  /** Whether no other figure explains as much as well. */
  readonly alone: boolean;
}

/** In how many equations that hold a figure takes part. */
export type Support = ReadonlyMap<Figure, number>;

/** The figure that explains the most failures and breaks the least of what holds. */
export function findSuspect(failed: readonly Judgement[], support: Support): Suspect {
  let best: Omit<Suspect, 'alone'> | null = null;
  let bestRank: readonly number[] = [];
  let equals = new Set<Figure>();
  for (const [figure, changes] of changesByFigure(failed)) {
    for (const change of changes) {
      const explains = changes
        .filter((other) => isSameChange(change, other))
        .map(({ judgement }) => judgement);
      const suspect = { figure, change: change.amount, explains, needed: support.get(figure) ?? 0 };
      const rank = rankOf(suspect, change);
      const order = best === null ? 1 : compare(rank, bestRank);
      if (order > 0) {
        [best, bestRank] = [suspect, rank];
        equals = new Set([figure]);
      } else if (order === 0) equals.add(figure);
    }
  }
  return { ...best!, alone: equals.size === 1 };
}

interface NeededChange {
  readonly judgement: Judgement;
  readonly amount: number;
  readonly tolerance: number;
  readonly isResult: boolean;
}

function changesByFigure(failed: readonly Judgement[]): Map<Figure, NeededChange[]> {
  const byFigure = new Map<Figure, NeededChange[]>();
  const add = (figure: Figure, change: NeededChange): void => {
    const known = byFigure.get(figure);
    if (known) known.push(change);
    else byFigure.set(figure, [change]);
  };
  for (const judgement of failed) {
    const { equation, differenz } = judgement;
    const missing = differenz * equation.result.factor;
    const slack = slackOf(equation) * Math.abs(equation.result.factor);
    add(equation.result.figure, {
      judgement,
      amount: differenz,
      tolerance: slackOf(equation),
      isResult: true,
    });
    for (const { figure, factor } of equation.terms) {
      add(figure, {
        judgement,
        amount: -missing / factor,
        tolerance: slack / Math.abs(factor),
        isResult: false,
      });
    }
  }
  return byFigure;
}

/** How far the difference itself may be off, since rounded figures went into it. */
function slackOf({ exactness, result, terms }: Equation): number {
  const units = [
    result.figure.unit,
    ...terms.map(({ figure, factor }) => figure.unit * Math.abs(factor / result.factor)),
  ];
  const coarsest = Math.max(...units);
  return exactness === 'gerundet' || exactness === 'umgerechnet' ? coarsest : coarsest * 1e-6;
}

function isSameChange(a: NeededChange, b: NeededChange): boolean {
  return Math.abs(a.amount - b.amount) <= a.tolerance + b.tolerance;
}

/** Most failures explained, least broken; then a figure that shows a typical slip, then a sum rather than its rows. */
function rankOf(
  { figure, change, explains, needed }: Omit<Suspect, 'alone'>,
  { isResult }: NeededChange,
): number[] {
  const slip = slipStrength(figure.shown, figure.shown + change);
  return [explains.length - needed, explains.length, isResult ? slip + 0.5 : slip, -needed];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, at) => value !== b[at]);
  return index < 0 ? 0 : a[index]! - b[index]!;
}
