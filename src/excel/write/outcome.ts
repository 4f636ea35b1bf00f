import type { Problem } from '../problems/problem';

/** What became of an attempt to write. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly label: string }
  /** Something stands in the way; nothing was written. */
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] }
  /** `written`: what could not be put back, cell by cell; empty where the workbook is as it was. */
  | { readonly kind: 'failed'; readonly problem: Problem; readonly written: readonly string[] };
