import type { RuleId } from '../catalogue';

/** A severity that a person may choose for a rule; Rundung follows from the figures alone. */
export type ChosenSeverity = 'fehler' | 'warnung' | 'hinweis';

/** What a person can adjust about the checks. */
export interface Settings {
  /** PL-01: from which change on against the prior year's Ansatz an account needs an Erläuterung. */
  readonly change: { readonly percent: number; readonly euros: number };
  /** PL-03: by how much a Hochrechnung may exceed its Ansatz. */
  readonly overrun: { readonly percent: number };
  /** In place of the severity that a rule gives itself. */
  readonly severities: Readonly<Partial<Record<RuleId, ChosenSeverity>>>;
  /** Rules that are switched off. */
  readonly off: readonly RuleId[];
}

export const DEFAULTS: Settings = {
  change: { percent: 10, euros: 10_000 },
  overrun: { percent: 10 },
  severities: {},
  off: [],
};
