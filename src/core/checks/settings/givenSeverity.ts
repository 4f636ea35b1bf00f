import type { RuleId } from '../catalogue';
import type { ChosenSeverity, Settings } from './settings';

/** The severity of rules that have but one; the others weigh each finding by itself. */
export const GIVEN: Readonly<Partial<Record<RuleId, ChosenSeverity>>> = {
  'VP-04': 'warnung',
  'KT-06': 'hinweis',
  'IP-03': 'warnung',
  'MU-01': 'warnung',
  'MU-02': 'hinweis',
  'PL-01': 'warnung',
  'PL-03': 'hinweis',
  'PL-05': 'hinweis',
  'PL-06': 'warnung',
  'PL-07': 'warnung',
  'PL-08': 'warnung',
  'PL-10': 'hinweis',
  'PL-12': 'warnung',
  'PL-13': 'hinweis',
  'PL-14': 'warnung',
  'VJ-04': 'hinweis',
  'FM-04': 'warnung',
};

/** Rules that name a figure and find no fault. */
export const WITHOUT_SEVERITY: ReadonlySet<RuleId> = new Set(['PL-11']);

/** Settings without severities that change nothing, so that nobody is told of a deviation that is none. */
export function effective(settings: Settings): Settings {
  const changing = (Object.entries(settings.severities) as [RuleId, ChosenSeverity][]).filter(
    ([rule, severity]) =>
      severity !== GIVEN[rule] && !WITHOUT_SEVERITY.has(rule) && !settings.off.includes(rule),
  );
  return { ...settings, severities: Object.fromEntries(changing) };
}
