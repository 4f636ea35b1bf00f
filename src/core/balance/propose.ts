import type { Correction } from '../plan/correction';
import { readPlan } from '../plan/readPlan';
import type { Plan } from '../plan/types';
import type { Snapshot } from '../workbook/snapshot';
import { balanceWorks } from './balanceWorks';
import { Calculation } from './calculation/calculation';
import { withCalculatedValues } from './calculation/withCalculatedValues';
import { DUST } from './columnDrafts';
import { contradictions } from './contradictions';
import { withEmptyRowsFilled } from './emptyRows';
import { withMissingTotals } from './missingTotals';
import { present } from './present';
import type { BalancedColumn, Proposal, Wishes } from './types';
import { unbalancedTables, unbalancedText } from './unbalancedTables';
import { beginWorks } from './work';

/** A workbook and its plan, read once for however many proposals. */
export interface Prepared {
  readonly snapshot: Snapshot;
  readonly plan: Plan;
}

/** Formulas without a stored value are calculated first: a program may have written the file, and not Excel. */
export function prepare(snapshot: Snapshot, corrections: readonly Correction[] = []): Prepared {
  const calculated = withCalculatedValues(snapshot);
  const plan = readPlan(calculated, corrections);
  const filled = withEmptyRowsFilled(calculated, plan);
  return {
    snapshot: calculated,
    plan: withMissingTotals(filled === null ? plan : readPlan(filled, corrections)),
  };
}

/** What would have to be written so that every plan balances, as the person wishes. */
export function proposeBalance({ snapshot, plan }: Prepared, wishes: Wishes): Proposal {
  const calculation = new Calculation(snapshot);
  const works = beginWorks(plan, calculation);
  const unbalanced = unbalancedTables(plan);
  if (works.length === 0) return { plans: [], unbalanced, problem: noPlan(unbalanced) };
  balanceWorks(plan, works, wishes, calculation);
  const plans = contradictions(plan, works, present(plan, works, wishes, calculation));
  return { plans, unbalanced, problem: null };
}

function noPlan(unbalanced: Proposal['unbalanced']): string {
  return unbalanced.length === 0
    ? 'In der Mappe ist kein Vermögensplan und kein Finanzplan zu erkennen.'
    : unbalanced.map(unbalancedText).join(' ');
}

/** Whether every chosen column of a proposal comes out even. */
export function isSettled({ rest, blocked }: Pick<BalancedColumn, 'rest' | 'blocked'>): boolean {
  return !blocked && Math.abs(rest) <= 100 * DUST;
}
