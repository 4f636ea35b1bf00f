import type { WayOfWriting } from '../../core/balance/types';
import type { Severity } from '../../core/checks/report';

/** What the person at the terminal wants. */
export type Command =
  | CheckCommand
  | {
      readonly kind: 'balance';
      readonly file: string;
      /** The copy that the person wants with everything written; null where nothing is to be written. */
      readonly copy: string | null;
      readonly wish: BalanceWish;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'misunderstood'; readonly reason: string };

export interface CheckCommand {
  readonly kind: 'check';
  readonly files: readonly string[];
  readonly wish: Wish;
  /** The file with the settings of the rules. */
  readonly rules: string | null;
  /** The file with the plan of the year before. */
  readonly lastYear: string | null;
}

/** How the result is to be shown. */
export interface Wish {
  readonly json: boolean;
  /** Findings of less severity are left out. */
  readonly atLeast: Severity;
}

/** How a plan is to be balanced, and shown. */
export interface BalanceWish {
  readonly json: boolean;
  /** Ist and Hochrechnung, too. */
  readonly allColumns: boolean;
  readonly writing: WayOfWriting;
}
