import type { Finding } from '../report';

/** Rows that were split, merged or changed their extent, as the figures of all columns prove. */
export interface Regrouping {
  readonly finding: Finding;
  /** Rows of the new plan, and of last year's. */
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** A row that is open, with what it adds in every shared column. */
export interface Piece {
  readonly row: number;
  readonly amounts: readonly number[];
}
