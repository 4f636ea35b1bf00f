import type { Plan } from '../../plan/types';
import { occurrencesOf, periodsOf, type Occurrence } from '../facts/occurrences';
import type { Equation } from '../judge/equation';
import type { RuleOutput } from './rule';
import { sameFigure } from './samePosition';

/** An account has one figure per year, in whatever table it stands. */
export function sameAccount(plan: Plan): RuleOutput {
  const first = new Map<string, Occurrence>();
  const equations: Equation[] = [];
  for (const table of plan.tables) {
    const accounts = accountsOf(table.rows);
    if (accounts.size === 0) continue;
    const periods = periodsOf(table, plan);
    for (const [account, row] of accounts) {
      for (const occurrence of occurrencesOf(table, row, periods, plan)) {
        const key = `${account} ${occurrence.period}`;
        const earlier = first.get(key);
        if (!earlier) {
          first.set(key, occurrence);
          continue;
        }
        const equation = sameFigure('KT-01', earlier, occurrence, account);
        if (equation) equations.push(equation);
      }
    }
  }
  return { equations };
}

/** Accounts that stand once in the table. Trailing zeros do not tell accounts apart: some lists cut them off. */
function accountsOf(rows: Plan['tables'][number]['rows']): Map<string, number> {
  const accounts = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach(({ account, type }, row) => {
    if (account === null || type === 'heading') return;
    const key = account.replace(/0+$/, '');
    if (accounts.has(key)) twice.add(key);
    accounts.set(key, row);
  });
  for (const key of twice) accounts.delete(key);
  return accounts;
}
