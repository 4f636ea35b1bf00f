import type { Measurement, Trial } from './measure';

export interface Score {
  readonly contradictions: number;
  readonly silent: number;
  readonly caught: number;
  readonly atCell: number;
  readonly right: number;
  readonly wrong: number;
  /** Findings that stand alone where something contradicts: one per contradiction would be best. */
  readonly loud: number;
  readonly quiet: number;
}

const GOALS = { recall: 0.97, precision: 0.99 };

export function scoreOf(trials: readonly Trial[]): Score {
  const contradictions = trials.filter(({ verdict }) => verdict.contradicts);
  const count = (of: (trial: Trial) => number) =>
    trials.reduce((total, trial) => total + of(trial), 0);
  return {
    contradictions: contradictions.length,
    silent: trials.length - contradictions.length,
    caught: count(({ verdict }) => Number(verdict.caught)),
    atCell: count(({ verdict }) => Number(verdict.atCell)),
    right: count(({ verdict }) => verdict.right.length),
    wrong: count(({ verdict }) => verdict.wrong.length),
    loud: contradictions.reduce((total, { verdict }) => total + verdict.loud, 0),
    quiet: count(({ verdict }) => verdict.quiet),
  };
}

export function recallOf({ caught, contradictions }: Score): number {
  return contradictions === 0 ? 1 : caught / contradictions;
}

export function precisionOf({ right, wrong }: Score): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

/** Which goals a group of plans misses; `published` plans may have findings as they are. */
export function missedGoals(
  measurements: readonly Pick<Measurement, 'plan' | 'onClean' | 'trials'>[],
  published: readonly string[],
): string[] {
  const score = scoreOf(measurements.flatMap(({ trials }) => trials));
  const unclean = measurements.filter(
    ({ plan, onClean }) => onClean.length > 0 && !published.includes(plan.name),
  );
  return [
    ...(recallOf(score) < GOALS.recall ? [`recall ${percent(recallOf(score))} < 97 %`] : []),
    ...(precisionOf(score) < GOALS.precision
      ? [`precision ${percent(precisionOf(score))} < 99 %`]
      : []),
    ...unclean.map(
      ({ plan, onClean }) => `${onClean.length} findings on the clean plan ${plan.name}`,
    ),
  ];
}

export function percent(share: number): string {
  // Rounded down, so that 100,0 % means all.
  return `${(Math.floor(share * 1000) / 10).toFixed(1)} %`;
}
