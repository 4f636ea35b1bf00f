import type { RuleId } from '../catalogue';
import type { Table } from '../../plan/types';
import type { Finding } from '../report';
import type { State } from './judge';

/** A check that is no sum: a percentage, an order, a limit. It counts like an equation. */
export interface Comparison {
  readonly rule: RuleId;
  readonly table: Table;
  readonly state: State;
  /** null where it holds. */
  readonly finding: Finding | null;
}
