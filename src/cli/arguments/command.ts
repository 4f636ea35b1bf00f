import type { Severity } from '../../core/checks/report';

/** What the person at the terminal wants. */
export type Command =
  | CheckCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'misunderstood'; readonly reason: string };

export interface CheckCommand {
  readonly kind: 'check';
  readonly files: readonly string[];
  readonly wish: Wish;
  /** The file with the settings of the rules. */
  readonly rules: string | null;
}

/** How the result is to be shown. */
export interface Wish {
  readonly json: boolean;
  /** Findings of less severity are left out. */
  readonly atLeast: Severity;
}
