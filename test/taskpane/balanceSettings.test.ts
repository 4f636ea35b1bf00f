import {
  FIRST_SETTINGS,
  isWrong,
  wrongAmount,
  wrongLimit,
} from '../../src/taskpane/ausgleichen/settings';

test.each([
  ['', null],
  ['250.000', null],
  ['0', null],
  ['viel', 'Das ist kein Betrag. Beispiel: 250.000'],
  ['-5', 'Ein Höchstbetrag ist nicht negativ. Beispiel: 250.000'],
  ['−5', 'Ein Höchstbetrag ist nicht negativ. Beispiel: 250.000'],
])('Of the limit “%s” the field says %s', (typed, said) => {
  expect(wrongLimit(typed)).toBe(said);
  expect(
    isWrong({ ...FIRST_SETTINGS, order: [{ position: 'Kredit', limit: typed, year: null }] }),
  ).toBe(said !== null);
});

test('A stock may be negative: an account may be overdrawn', () => {
  expect(wrongAmount('-5')).toBeNull();
  expect(isWrong({ ...FIRST_SETTINGS, startStock: '-5' })).toBe(false);
  expect(isWrong({ ...FIRST_SETTINGS, startStock: 'leer' })).toBe(true);
});
