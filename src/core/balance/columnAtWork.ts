import type { PlanTree } from './planTree';
import type { SideInColumn } from './sideInColumn';

/** A column as it is balanced: its two sides, and in which digits it is printed. */
export interface ColumnAtWork {
  readonly tree: PlanTree;
  readonly sides: Readonly<Record<'herkunft' | 'verwendung', SideInColumn>>;
  readonly unit: number;
  readonly planned: boolean;
}
