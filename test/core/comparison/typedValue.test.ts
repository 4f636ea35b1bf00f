import { typedText, typedValue, unitToType } from '../../../src/core/comparison/source/typedValue';
import { readingOf } from '../../support/comparison';

/** An indicator whose figures have a number format. */
const kennzahl = (value: number, format: string) =>
  readingOf([
    ['Stadt', 'Kennzahl'],
    ['Alpen', [value, format]],
    ['Moers', [value, format]],
  ]).kennzahlen[0]!;
const QUOTE = kennzahl(0.591, '0.0%');
const PUNKTE = kennzahl(59.1, '0.0');
const TAUSEND = kennzahl(45_000, '#,##0,');

it.each([
  ['70,2', QUOTE, 0.702],
  ['70,2 %', QUOTE, 0.702],
  ['0,7', QUOTE, 0.007],
  ['70,2', PUNKTE, 70.2],
  ['60', TAUSEND, 60_000],
  ['2.500', kennzahl(100, 'General'), 2500],
])('reads „%s“ as the other figures are shown', (text, indicator, value) => {
  expect(typedValue(text, indicator)).toEqual({ value: expect.closeTo(value, 9) as number });
});

it.each([
  ['zwei', QUOTE, 'Das ist keine Zahl.'],
  [
    '70,2 %',
    PUNKTE,
    'Die anderen Werte stehen ohne Prozentzeichen da, zum Beispiel 59,1. Geben Sie den eigenen genauso an.',
  ],
])('does not guess what „%s“ means', (text, indicator, refused) => {
  expect(typedValue(text, indicator)).toEqual({ refused });
});

it.each([
  [QUOTE, 0.702, '70,2', ' in Prozent'],
  [PUNKTE, 70.2, '70,2', ''],
  [TAUSEND, 60_000, '60', ' in „Tausend“'],
])('shows it again as it was typed, with its unit', (indicator, value, text, unit) => {
  expect([typedText(value, indicator), unitToType(indicator)]).toEqual([text, unit]);
});
