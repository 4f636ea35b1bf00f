import type { Role } from '../checks/facts/roles';
import type { Sum, Table } from '../plan/types';

export type SideName = 'herkunft' | 'verwendung';

/** One side of a plan: its total, the sums below it, and the rows that nothing is added up to. */
export interface SideTree {
  readonly name: SideName;
  readonly table: Table;
  readonly total: number;
  /** Parts before what they go into. */
  readonly sums: readonly Sum[];
  /** With the sign that each has in the total. */
  readonly leaves: ReadonlyMap<number, 1 | -1>;
  /** Turns the total as it is printed into an amount: −1 where what goes out is printed negative. */
  readonly sign: 1 | -1;
}

export interface PlanRow {
  readonly side: SideName;
  readonly row: number;
}

export interface PlanTree {
  readonly id: string;
  readonly herkunft: SideTree;
  readonly verwendung: SideTree;
  readonly roles: ReadonlyMap<Role | 'change', PlanRow>;
  /** The rows that a person may let take up a difference, by their labels. */
  readonly choosable: ReadonlyMap<string, PlanRow>;
}
