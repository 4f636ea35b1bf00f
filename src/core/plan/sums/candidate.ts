import type { Part } from '../types';

/** One reading of what a sum adds up. */
export interface Candidate {
  readonly parts: readonly Part[];
  /** Where in the open rows it begins; null where it picks single rows. */
  readonly start: number | null;
  /** Whether the table itself says so, by a name, a number or its headings, so that it stands even when it never holds. */
  readonly stated: boolean;
  /** Whether it counts only if it holds in every column, of which there must be two. */
  readonly everywhere?: boolean;
}
