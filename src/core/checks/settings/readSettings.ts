import { RULES, type RuleId } from '../catalogue';
import { DEFAULTS, type ChosenSeverity, type Settings } from './settings';

/** What is wrong with a file of settings, in a German sentence. */
export class WrongSettings extends Error {
  override readonly name = 'WrongSettings';
}

const SEVERITIES: readonly string[] = ['fehler', 'warnung', 'hinweis'];

/**
 * The settings that a JSON file gives: `{"aenderung": {"prozent": 10, "euro": 10000}, "hochrechnung": {"prozent": 10},
 * "schwere": {"PL-03": "warnung"}, "aus": ["PL-10"]}`. What it does not name stays as it is; what nobody knows is said,
 * so that no slip of the pen goes unnoticed.
 */
export function readSettings(json: string): Settings {
  return settingsOf(parsed(json));
}

/** The same of what the JSON says. */
export function settingsOf(said: unknown): Settings {
  const content = objectOf(said, 'Die Datei');
  onlyKnown(content, ['aenderung', 'hochrechnung', 'schwere', 'aus'], '');
  const change = part(content, 'aenderung', ['prozent', 'euro']);
  const overrun = part(content, 'hochrechnung', ['prozent']);
  return {
    change: {
      percent: amount(change, 'prozent', DEFAULTS.change.percent),
      euros: amount(change, 'euro', DEFAULTS.change.euros),
    },
    overrun: { percent: amount(overrun, 'prozent', DEFAULTS.overrun.percent) },
    severities: severitiesIn(objectOf(content['schwere'] ?? {}, '„schwere“')),
    off: offIn(content['aus'] ?? []),
  };
}

type Content = Readonly<Record<string, unknown>>;

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''));
  } catch {
    throw new WrongSettings('Die Datei ist kein gültiges JSON.');
  }
}

function objectOf(value: unknown, what: string): Content {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new WrongSettings(`${what} muss aus Angaben in geschweiften Klammern bestehen.`);
  return value as Content;
}

function onlyKnown(content: Content, known: readonly string[], within: string): void {
  const unknown = Object.keys(content).find((key) => !known.includes(key));
  if (unknown !== undefined)
    throw new WrongSettings(
      `Die Angabe „${unknown}“${within} gibt es nicht; möglich sind ${known.join(', ')}.`,
    );
}

function part(content: Content, name: string, known: readonly string[]): Content {
  const inner = objectOf(content[name] ?? {}, `„${name}“`);
  onlyKnown(inner, known, ` in „${name}“`);
  return inner;
}

function amount(content: Content, name: string, otherwise: number): number {
  const value = content[name] ?? otherwise;
  if (typeof value !== 'number' || !(value >= 0) || value === Infinity)
    throw new WrongSettings(`„${name}“ muss eine Zahl sein, 0 oder größer.`);
  return value;
}

function severitiesIn(content: Content): Settings['severities'] {
  return Object.fromEntries(
    Object.entries(content).map(([rule, severity]): [RuleId, ChosenSeverity] => {
      if (!isSeverity(severity))
        throw new WrongSettings(
          `Die Schwere von ${rule} muss eines dieser Wörter sein: ${SEVERITIES.join(', ')}.`,
        );
      return [ruleOf(rule), severity];
    }),
  );
}

function isSeverity(value: unknown): value is ChosenSeverity {
  return typeof value === 'string' && SEVERITIES.includes(value);
}

function offIn(value: unknown): RuleId[] {
  if (!Array.isArray(value))
    throw new WrongSettings('„aus“ muss eine Liste von Regeln in eckigen Klammern sein.');
  return [...new Set(value.map(ruleOf))];
}

function ruleOf(value: unknown): RuleId {
  if (typeof value !== 'string' || !Object.keys(RULES).includes(value))
    throw new WrongSettings(`Die Regel „${String(value)}“ gibt es nicht.`);
  return value as RuleId;
}
