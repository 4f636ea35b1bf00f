import type { Plan } from '../../plan/types';
import type { Comparison } from '../judge/comparison';
import type { Equation, Unanswered } from '../judge/equation';
import type { Finding } from '../report';

/** What a rule has to say about a plan. */
export interface RuleOutput {
  readonly equations?: readonly Equation[];
  readonly comparisons?: readonly Comparison[];
  readonly unanswered?: readonly Unanswered[];
  /** Of rules that are no arithmetic. */
  readonly findings?: readonly Finding[];
}

export type Rule = (plan: Plan) => RuleOutput;
