import type { Probeplan } from '../generator/model';
import { violations, type Violation } from '../generator/violations';
import type { Break, Candidate } from './break';
import { formCandidates } from './forms';
import { formulaCandidates } from './formulas';
import { moveCandidates } from './moves';
import { rowCandidates } from './rows';
import { valueCandidates } from './values';

/** Every way to break every cell of a plan that makes sense. */
export function candidatesOf(plan: Probeplan): Candidate[] {
  return [
    ...valueCandidates(plan),
    ...moveCandidates(plan),
    ...rowCandidates(plan),
    ...formCandidates(plan),
    ...formulaCandidates(plan),
  ];
}

/** What contradicts what after a break; nothing where the plan merely says something else. */
export function contradictionsOf(plan: Probeplan, { state, formal }: Break): readonly Violation[] {
  return [...formal, ...violations(plan.constraints, state)];
}
