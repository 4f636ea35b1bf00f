import type { Correction } from '../../core/plan/correction';
import { DEFAULTS, type Settings as RuleSettings } from '../../core/checks/settings/settings';
import type { Acknowledgement } from '../../core/review/acknowledgement';

/** What Planwerk keeps in a workbook, besides the records for taking back. */
export interface Stored {
  readonly acknowledgements: readonly Acknowledgement[];
  readonly corrections: readonly Correction[];
  readonly settings: Settings;
  /** How the checks are adjusted for this workbook. */
  readonly rules: RuleSettings;
}

interface Settings {
  /** Whether the findings refresh by themselves after an edit. */
  readonly refresh: boolean;
}

export const NOTHING_STORED: Stored = {
  acknowledgements: [],
  corrections: [],
  settings: { refresh: true },
  rules: DEFAULTS,
};
