import type { Plan } from '../../plan/types';
import type { Agreement } from '../facts/agreement';
import type { Comparison } from '../judge/comparison';
import type { Equation, Unanswered } from '../judge/equation';
import type { Exact } from '../judge/series';
import type { Snapshot } from '../../workbook/snapshot';
import type { Finding, Kennzahl, Vorjahresabgleich } from '../report';
import type { Settings } from '../settings/settings';

/** What a rule has to say about a plan. */
export interface RuleOutput {
  readonly equations?: readonly Equation[];
  /** Equations that hold where another check speaks of the same figures: they help to find causes, and do not count. */
  readonly uncounted?: readonly Equation[];
  /** Of many equations that were stated together, those that hold to the last digit. */
  readonly exact?: readonly Exact[];
  /** Figures that two tables give alike: most are, so they are no equations but only counted. */
  readonly agreements?: readonly Agreement[];
  readonly comparisons?: readonly Comparison[];
  readonly unanswered?: readonly Unanswered[];
  /** Of rules that are no arithmetic. */
  readonly findings?: readonly Finding[];
  readonly kennzahlen?: readonly Kennzahl[];
  /** Of the comparison with last year's plan alone. */
  readonly vorjahr?: Vorjahresabgleich;
}

/** Where the plan comes from, and how it is to be checked. */
export interface Checking {
  readonly snapshot: Snapshot;
  readonly settings: Settings;
}

export type Rule = (plan: Plan, checking: Checking) => RuleOutput;
