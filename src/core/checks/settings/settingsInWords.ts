import type { RuleId } from '../catalogue';
import { DEFAULTS, type ChosenSeverity, type Settings } from './settings';
import { thresholdText } from './thresholdText';

const NAMES: Readonly<Record<ChosenSeverity, string>> = {
  fehler: 'Fehler',
  warnung: 'Warnung',
  hinweis: 'Hinweis',
};

/** What a person has set otherwise than it is given, a German sentence each. */
export function settingsInWords({ change, overrun, severities, off }: Settings): string[] {
  const { change: usual, overrun: usualOverrun } = DEFAULTS;
  return [
    ...(change.percent === usual.percent && change.euros === usual.euros
      ? []
      : [
          `PL-01 gilt ab einer Änderung um mehr als ${thresholdText(change.percent)} % und ${thresholdText(change.euros)} €.`,
        ]),
    ...(overrun.percent === usualOverrun.percent
      ? []
      : [`PL-03 gilt ab ${thresholdText(overrun.percent)} % über dem Ansatz.`]),
    ...(Object.entries(severities) as [RuleId, ChosenSeverity][]).map(
      ([rule, severity]) => `${rule} hat die Schwere ${NAMES[severity]}.`,
    ),
    ...off.map((rule) => `${rule} ist ausgeschaltet.`),
  ];
}
