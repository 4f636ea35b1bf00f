import { RULES, type RuleId } from '../../../core/checks/catalogue';
import {
  DEFAULTS,
  type ChosenSeverity,
  type Settings,
} from '../../../core/checks/settings/settings';
import { effective, WITHOUT_SEVERITY } from '../../../core/checks/settings/givenSeverity';
import { LARGEST, readThreshold, thresholdText } from '../../../core/checks/settings/thresholdText';

export const ALL_RULES = Object.keys(RULES) as RuleId[];

/** What a person wants of a rule instead of what is given. */
export type Treatment = ChosenSeverity | 'aus';

export const TREATMENTS: Readonly<Record<Treatment, string>> = {
  fehler: 'Fehler',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
  aus: 'ausgeschaltet',
};

/** What can be chosen for a rule: one that names a figure can only be switched off. */
export function treatmentsFor(rule: RuleId): [Treatment, string][] {
  const all = Object.entries(TREATMENTS) as [Treatment, string][];
  return WITHOUT_SEVERITY.has(rule) ? all.filter(([treatment]) => treatment === 'aus') : all;
}

export type Threshold = 'percent' | 'euros' | 'overrun';

export const THRESHOLDS: Readonly<
  Record<Threshold, { readonly label: string; readonly sign: '%' | '€'; readonly example: string }>
> = {
  percent: { label: 'PL-01: Ansatz ändert sich um mehr als (%)', sign: '%', example: '12,5' },
  euros: { label: 'PL-01: und zugleich um mehr als (€)', sign: '€', example: '10.000' },
  overrun: { label: 'PL-03: Hochrechnung über dem Ansatz (%)', sign: '%', example: '12,5' },
};

/** What the person has set, as it was typed. */
export interface Draft {
  readonly thresholds: Readonly<Record<Threshold, string>>;
  readonly treatments: Readonly<Partial<Record<RuleId, Treatment>>>;
}

export function draftOf({ change, overrun, severities, off }: Settings): Draft {
  return {
    thresholds: {
      percent: thresholdText(change.percent),
      euros: thresholdText(change.euros),
      overrun: thresholdText(overrun.percent),
    },
    treatments: { ...severities, ...Object.fromEntries(off.map((rule) => [rule, 'aus'])) },
  };
}

export const AS_GIVEN: Draft = draftOf(DEFAULTS);

/** What is wrong with a threshold as it was typed; null where it can be read. */
export function wrongThreshold(name: Threshold, text: string): string | null {
  const { sign, example } = THRESHOLDS[name];
  return readThreshold(text, sign) === null
    ? `Bitte geben Sie eine Zahl von 0 bis ${thresholdText(LARGEST[sign === '%' ? 'prozent' : 'euro'])} ein, zum Beispiel ${example}.`
    : null;
}

/** The settings that are meant, in the order of the catalogue; null while a threshold cannot be read. */
export function settingsOfDraft({ thresholds, treatments }: Draft): Settings | null {
  const percent = readThreshold(thresholds.percent, '%');
  const euros = readThreshold(thresholds.euros, '€');
  const overrun = readThreshold(thresholds.overrun, '%');
  if (percent === null || euros === null || overrun === null) return null;
  const treated = ALL_RULES.filter((rule) => treatments[rule] !== undefined);
  const isOff = (rule: RuleId) => treatments[rule] === 'aus';
  return effective({
    change: { percent, euros },
    overrun: { percent: overrun },
    severities: Object.fromEntries(
      treated.filter((rule) => !isOff(rule)).map((rule) => [rule, treatments[rule]]),
    ),
    off: treated.filter(isOff),
  });
}

/** A draft in which a rule is treated so; null as it is given. */
export function withTreatment(draft: Draft, rule: RuleId, treatment: Treatment | null): Draft {
  const others = Object.entries(draft.treatments).filter(([id]) => id !== rule);
  const treatments = treatment === null ? others : [...others, [rule, treatment] as const];
  return { ...draft, treatments: Object.fromEntries(treatments) };
}
