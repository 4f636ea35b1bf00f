import type { Severity } from '../../core/checks/report';

/** What the person at the terminal wants. */
export type Command =
  | { readonly kind: 'check'; readonly files: readonly string[]; readonly wish: Wish }
  | { readonly kind: 'help' }
  | { readonly kind: 'misunderstood'; readonly reason: string };

/** How the result is to be shown. */
export interface Wish {
  readonly json: boolean;
  /** Findings of less severity are left out. */
  readonly atLeast: Severity;
}
