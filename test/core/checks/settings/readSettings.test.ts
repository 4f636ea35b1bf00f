import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RULES, type RuleId } from '../../../../src/core/checks/catalogue';
import { GIVEN, WITHOUT_SEVERITY } from '../../../../src/core/checks/settings/givenSeverity';
import { readSettings, settingsOf } from '../../../../src/core/checks/settings/readSettings';
import { DEFAULTS } from '../../../../src/core/checks/settings/settings';
import { isAdjusted, settingsFile } from '../../../../src/core/checks/settings/writeSettings';
import { settingsInWords } from '../../../../src/core/checks/settings/settingsInWords';

describe('Settings out of a file', () => {
  test('What it does not name stays as it is given', () => {
    expect(readSettings('{}')).toEqual(DEFAULTS);
    expect(readSettings('\uFEFF{"aenderung": {"prozent": 20}}').change).toEqual({
      percent: 20,
      euros: 10_000,
    });
  });

  test('Everything that it can name', () => {
    const settings = readSettings(`{
      "aenderung": {"prozent": 12.5, "euro": 50000},
      "hochrechnung": {"prozent": 0},
      "schwere": {"PL-03": "warnung", "FM-02": "hinweis", "PL-01": "warnung"},
      "aus": ["PL-10", "PL-13", "PL-10"]
    }`);
    expect(settings).toEqual({
      change: { percent: 12.5, euros: 50_000 },
      overrun: { percent: 0 },
      severities: { 'PL-03': 'warnung', 'FM-02': 'hinweis' },
      off: ['PL-10', 'PL-13'],
    });
    expect(settingsInWords(settings)).toEqual([
      'PL-01 gilt ab einer Änderung um mehr als 12,5 % und 50.000 €.',
      'PL-03 gilt ab 0 % über dem Ansatz.',
      'PL-03 hat die Schwere Warnung.',
      'FM-02 hat die Schwere Hinweis.',
      'PL-10 ist ausgeschaltet.',
      'PL-13 ist ausgeschaltet.',
    ]);
  });

  test.each([
    ['{}', '{}'],
    ['{"aenderung": {"prozent": 10, "euro": 10000}}', '{}'],
    ['{"aenderung": {"prozent": 20}}', '{"aenderung": {"prozent": 20, "euro": 10000}}'],
    [
      '{"hochrechnung": {"prozent": 0}, "schwere": {"PL-03": "warnung"}, "aus": ["PL-10"]}',
      '{"hochrechnung": {"prozent": 0}, "schwere": {"PL-03": "warnung"}, "aus": ["PL-10"]}',
    ],
  ])('%s is written again as what differs from the given', (json, written) => {
    const file = settingsFile(readSettings(json));
    expect(JSON.parse(file)).toEqual(JSON.parse(written));
    expect(readSettings(file)).toEqual(readSettings(json));
    expect(isAdjusted(readSettings(json))).toBe(written !== '{}');
  });

  test('Nothing is said of settings that are as they are given', () => {
    expect(settingsInWords(DEFAULTS)).toEqual([]);
  });

  test.each([
    ['', 'Die Datei ist leer.'],
    ['\uFEFF \n', 'Die Datei ist leer.'],
    ['{"aus": [}', 'Die Datei ist kein gültiges JSON.'],
    ['{"aus": ["//"], }', 'Die Datei ist kein gültiges JSON.'],
    [
      '{"aus": [] // nichts\n}',
      'Die Datei ist kein gültiges JSON: Kommentare (// oder /* */) sind darin nicht erlaubt.',
    ],
    [
      '/* Regeln */ {}',
      'Die Datei ist kein gültiges JSON: Kommentare (// oder /* */) sind darin nicht erlaubt.',
    ],
    [
      '{"aus": ["PL-10"], "aus": ["PL-12"]}',
      'Die Angabe „aus“ steht zweimal; welche gilt, ist nicht klar.',
    ],
    [
      '{"schwere": {"PL-03": "warnung", "PL-\\u00303": "fehler"}}',
      'Die Angabe „PL-03“ steht zweimal; welche gilt, ist nicht klar.',
    ],
    ['null', 'Die Datei muss aus Angaben in geschweiften Klammern bestehen.'],
    ['[]', 'Die Datei muss aus Angaben in geschweiften Klammern bestehen.'],
    [
      '{"schwelle": 1}',
      'Die Angabe „schwelle“ gibt es nicht; möglich sind aenderung, hochrechnung, schwere, aus.',
    ],
    ['{"aenderung": 10}', '„aenderung“ muss aus Angaben in geschweiften Klammern bestehen.'],
    [
      '{"aenderung": {"betrag": 1}}',
      'Die Angabe „betrag“ in „aenderung“ gibt es nicht; möglich sind prozent, euro.',
    ],
    ['{"aenderung": null}', '„aenderung“ muss aus Angaben in geschweiften Klammern bestehen.'],
    ['{"aenderung": {"prozent": -1}}', '„prozent“ muss eine Zahl von 0 bis 1.000 sein.'],
    ['{"aenderung": {"prozent": null}}', '„prozent“ muss eine Zahl von 0 bis 1.000 sein.'],
    ['{"hochrechnung": {"prozent": 1001}}', '„prozent“ muss eine Zahl von 0 bis 1.000 sein.'],
    ['{"aenderung": {"euro": 1e300}}', '„euro“ muss eine Zahl von 0 bis 1.000.000.000.000 sein.'],
    [
      '{"aenderung": {"euro": "10.000"}}',
      '„euro“ steht als Text da („10.000“); nötig ist eine Zahl ohne Anführungszeichen und Einheit, zum Beispiel 10000.',
    ],
    [
      '{"hochrechnung": {"prozent": "10%"}}',
      '„prozent“ steht als Text da („10%“); nötig ist eine Zahl ohne Anführungszeichen und Einheit, zum Beispiel 10.',
    ],
    [
      '{"schwere": {"PL-03": "rundung"}}',
      'Die Schwere von PL-03 muss eines dieser Wörter sein: fehler, warnung, hinweis.',
    ],
    ['{"schwere": {"PL-33": "fehler"}}', 'Die Regel „PL-33“ gibt es nicht.'],
    ['{"aus": "PL-10"}', '„aus“ muss eine Liste von Regeln in eckigen Klammern sein.'],
    ['{"aus": ["pl-10 "]}', 'Die Regel „pl-10 “ gibt es nicht; gemeint ist wohl PL-10.'],
    ['{"aus": [{}]}', 'In „aus“ stehen die Kennungen der Regeln, zum Beispiel "PL-10".'],
    ['{"aus": null}', '„aus“ muss eine Liste von Regeln in eckigen Klammern sein.'],
    [
      '{"schwere": {"PL-11": "fehler"}}',
      'PL-11 nennt eine Kennzahl und beanstandet nichts; eine Schwere hat die Regel nicht.',
    ],
    [
      '{"schwere": {"PL-10": "fehler"}, "aus": ["PL-10"]}',
      'PL-10 steht in „schwere“ und in „aus“: Eine ausgeschaltete Regel hat keine Schwere.',
    ],
    ['{"aus": ["toString"]}', 'Die Regel „toString“ gibt es nicht.'],
  ])('%s is not understood', (json, sentence) => {
    expect(() => readSettings(json)).toThrow(sentence);
  });
});

test.each([
  ['the severity that the rule has', { schwere: { 'PL-03': 'hinweis', 'VJ-04': 'hinweis' } }],
  ['one of a rule that only names a figure', { schwere: { 'PL-11': 'warnung' } }],
])('What a workbook keeps changes nothing, and is no deviation: %s', (_, stored) => {
  expect(settingsOf(stored)).toEqual(DEFAULTS);
  expect(isAdjusted(settingsOf(stored))).toBe(false);
});

describe('The severity that is given', () => {
  const paragraph = (rule: RuleId): string => {
    const path = join(__dirname, '../../../../docs/regeln', `${rule}.md`);
    return /## Schwere\n+([^\n]+)/.exec(readFileSync(path, 'utf8'))?.[1] ?? '';
  };

  test.each(Object.entries(GIVEN) as [RuleId, string][])(
    '%s is as its page says',
    (rule, given) => {
      expect(paragraph(rule).split('.')[0]!.toLowerCase()).toMatch(new RegExp(`^${given}`));
    },
  );

  test('A page that knows none belongs to a rule without one', () => {
    const none = (Object.keys(RULES) as RuleId[]).filter((rule) => paragraph(rule) === 'Keine.');
    expect(none).toEqual([...WITHOUT_SEVERITY]);
  });
});
