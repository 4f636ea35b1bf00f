import { spelledAs, withoutSpellings } from '../../../src/core/balance/spellings';
import { lines } from './proposal';

const FULL = 'Grundstücke u. grundstücksgleiche Rechte mit Betriebs- u. anderen Bauten';
const CUT = 'Grundstücke u. grundstücksgleiche Rechte mit Betriebs- u. andere';
const SHORT = 'Grundstücke u. grundst.gl. Rechte mit Betriebs- u. andere Bauten';
const WOHNBAUTEN = 'Grundstücke u. grundstücksgleiche Rechte mit Wohnbauten';

test('A position that is shortened in one plan and cut off in another is one', () => {
  expect(withoutSpellings([CUT, WOHNBAUTEN, FULL, WOHNBAUTEN, SHORT])).toEqual([WOHNBAUTEN, FULL]);
});

test('Positions of which one begins like the other are two', () => {
  const names = ['geleistete Anzahlungen', 'geleistete Anzahlungen u. Anlagen im Bau'];
  expect(withoutSpellings(names)).toEqual(names);
});

test.each([
  [FULL, [WOHNBAUTEN, CUT], CUT],
  [FULL, [WOHNBAUTEN, SHORT], SHORT],
  [CUT, [WOHNBAUTEN, CUT, FULL], CUT],
  [FULL, [WOHNBAUTEN], null],
  [FULL, [CUT, SHORT], null],
])('%s is found among others', (name, labels, found) => {
  expect(spelledAs(name, labels)).toBe(found);
});

test('What a person chose for one plan is used in the plan that shortens it', () => {
  const plan = `
Vermögensplan 2024
                              | Ansatz 2024 €
Mittelherkunft
1. Zuw. des Landes            | 100
2. Abnahme der liquiden Mittel | 0
Summe Mittelherkunft          | 100
Mittelverwendung
1. Investitionen              | 120
Summe Mittelverwendung        | 120`;
  const order = [{ position: 'Zuweisungen des Landes', limit: null }];
  expect(lines({ Vermögensplan: plan }, { order })).toContain('Vermögensplan!B4 100 → 120');
});
