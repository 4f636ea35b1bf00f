import { linksOf } from './linksOf';
import { germanText } from '../numbers/germanText';
import { quoted, tableName } from '../checks/words';
import type { Plan } from '../plan/types';
import type { PlanColumn } from './columnsAtWork';
import type { PlanTree } from './planTree';
import type { BalancedColumn, BalancedPlan } from './types';

interface Work {
  readonly tree: PlanTree;
  readonly columns: readonly PlanColumn[];
}

/**
 * The same year in two tables of one plan, which should change the liquid funds by the same amount. Several Sparten are
 * no contradiction: their tables do not repeat each other.
 */
export function contradictions(
  plan: Plan,
  works: readonly Work[],
  plans: readonly BalancedPlan[],
): BalancedPlan[] {
  if (works.length < 2) return [...plans];
  const links = linksOf(plan);
  return plans.map((own, at) => ({
    ...own,
    columns: own.columns.map((column, index) => {
      const notes = works.flatMap(({ tree, columns }, other): string[] => {
        const link = links.find(
          ({ from, to }) =>
            (from === works[at]!.tree.herkunft.table && to === tree.herkunft.table) ||
            (to === works[at]!.tree.herkunft.table && from === tree.herkunft.table),
        );
        if (other === at || !link) return [];
        const here = works[at]!.columns[index]!.index;
        const forth = link.from === tree.herkunft.table;
        const pair = link.columns.find((pairing) => (forth ? pairing.to : pairing.from) === here);
        const there = columns.findIndex(
          (candidate) => pair !== undefined && candidate.index === (forth ? pair.from : pair.to),
        );
        const theirs = plans[other]!.columns[there];
        if (!pair || !theirs || !isBalanced(theirs) || !isBalanced(column)) return [];
        const factor = forth ? pair.factor : 1 / pair.factor;
        const coarser = Math.max(1, factor);
        if (Math.abs(theirs.change * factor - column.change) <= coarser / 2 + 1e-4) return [];
        return [
          `Für dasselbe Jahr ergibt ${tableName(tree.herkunft.table)} (${quoted(theirs.heading)}) eine Veränderung der liquiden Mittel von ${germanText(theirs.change * factor, 1)}, diese Spalte ${germanText(column.change, 1)}. Bitte die abweichenden Positionen klären.`,
        ];
      });
      return { ...column, notes: [...column.notes, ...notes] };
    }),
  }));
}

/** Of a column that stays as it is, it is said why. */
function isBalanced({ chosen, blocked }: BalancedColumn): boolean {
  return chosen && !blocked;
}
