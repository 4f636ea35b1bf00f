import { readSettings } from '../../../../src/core/checks/settings/readSettings';
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
      "schwere": {"PL-03": "warnung", "FM-02": "hinweis"},
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
    ['', 'Die Datei ist kein gültiges JSON.'],
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
    ['{"aenderung": {"prozent": -1}}', '„prozent“ muss eine Zahl sein, 0 oder größer.'],
    ['{"aenderung": {"euro": "10.000"}}', '„euro“ muss eine Zahl sein, 0 oder größer.'],
    [
      '{"schwere": {"PL-03": "rundung"}}',
      'Die Schwere von PL-03 muss eines dieser Wörter sein: fehler, warnung, hinweis.',
    ],
    ['{"schwere": {"PL-33": "fehler"}}', 'Die Regel „PL-33“ gibt es nicht.'],
    ['{"aus": "PL-10"}', '„aus“ muss eine Liste von Regeln in eckigen Klammern sein.'],
    ['{"aus": ["toString"]}', 'Die Regel „toString“ gibt es nicht.'],
  ])('%s is not understood', (json, sentence) => {
    expect(() => readSettings(json)).toThrow(sentence);
  });
});
