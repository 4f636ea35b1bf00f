import { RULES, type RuleId } from '../catalogue';
import { effective, WITHOUT_SEVERITY } from './givenSeverity';
import { parseJson } from './parseJson';
import { DEFAULTS, type ChosenSeverity, type Settings } from './settings';
import { LARGEST, thresholdText, type ThresholdUnit } from './thresholdText';
import { WrongSettings } from './wrongSettings';

const SEVERITIES: readonly string[] = ['fehler', 'warnung', 'hinweis'];

/**
 * The settings that a JSON file gives: `{"aenderung": {"prozent": 10, "euro": 10000}, "hochrechnung": {"prozent": 10},
 * "schwere": {"PL-03": "warnung"}, "aus": ["PL-10"]}`. What it does not name stays as it is; what nobody knows is said,
 * so that no slip of the pen goes unnoticed.
 */
export function readSettings(json: string): Settings {
  const said = settingsIn(parseJson(json));
  const rules = Object.keys(said.severities) as RuleId[];
  const figure = rules.find((rule) => WITHOUT_SEVERITY.has(rule));
  if (figure !== undefined)
    throw new WrongSettings(
      `${figure} nennt eine Kennzahl und beanstandet nichts; eine Schwere hat die Regel nicht.`,
    );
  const both = rules.find((rule) => said.off.includes(rule));
  if (both !== undefined)
    throw new WrongSettings(
      `${both} steht in „schwere“ und in „aus“: Eine ausgeschaltete Regel hat keine Schwere.`,
    );
  return effective(said);
}

/** The same of what a workbook keeps, where nobody can put right what changes nothing. */
export function settingsOf(said: unknown): Settings {
  return effective(settingsIn(said));
}

function settingsIn(said: unknown): Settings {
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
    severities: severitiesIn(part(content, 'schwere', null)),
    off: offIn(content['aus'] === undefined ? [] : content['aus']),
  };
}

type Content = Readonly<Record<string, unknown>>;

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

function part(content: Content, name: string, known: readonly string[] | null): Content {
  const said = content[name];
  const inner = objectOf(said === undefined ? {} : said, `„${name}“`);
  if (known) onlyKnown(inner, known, ` in „${name}“`);
  return inner;
}

function amount(content: Content, name: ThresholdUnit, otherwise: number): number {
  const value = content[name];
  if (value === undefined) return otherwise;
  if (typeof value === 'string')
    throw new WrongSettings(
      `„${name}“ steht als Text da („${value}“); nötig ist eine Zahl ohne Anführungszeichen und Einheit, zum Beispiel ${otherwise}.`,
    );
  if (typeof value !== 'number' || !(value >= 0 && value <= LARGEST[name]))
    throw new WrongSettings(
      `„${name}“ muss eine Zahl von 0 bis ${thresholdText(LARGEST[name])} sein.`,
    );
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
  if (typeof value !== 'string')
    throw new WrongSettings('In „aus“ stehen die Kennungen der Regeln, zum Beispiel "PL-10".');
  if (!isRule(value)) {
    const meant = value.trim().toUpperCase();
    throw new WrongSettings(
      `Die Regel „${value}“ gibt es nicht${isRule(meant) ? `; gemeint ist wohl ${meant}` : ''}.`,
    );
  }
  return value;
}

function isRule(name: string): name is RuleId {
  return Object.keys(RULES).includes(name);
}
