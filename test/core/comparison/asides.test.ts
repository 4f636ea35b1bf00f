import { isAside, isLand } from '../../../src/core/comparison/source/asides';

test.each([
  'Summe',
  'Gesamtsumme',
  'Zwischensumme',
  'Gesamtergebnis',
  'NRW gesamt',
  'Kreis insgesamt',
  'Mittel',
  'Mittelwerte',
  'Arithm. Mittel',
  'arithmetisches Mittel',
  'Landesmittel',
  'Durchschnittswert',
  'Ø Gruppe',
  '1. Quartil',
  'Quartil 1',
  'Unteres Quartil',
  'Q3',
  'Max. der Gruppe',
  'n',
  'N',
  'MW',
  'Mittelw.',
  '25 %-Quantil',
  '75. Perzentil',
  'Standardabw.',
  'Zentralwert',
  'Regierungsbezirk Düsseldorf',
  'Reg.-Bez. Köln',
  'davon kreisfrei',
])('„%s“ is no Kommune', (name) => {
  expect(isAside(name)).toBe(true);
});

test.each([
  'Rheinberg',
  'Mittelberg',
  'Summerau',
  'Samtgemeinde Elm',
  'Gesamtschulverband',
  'Q-Stadt',
  'Maxhütte',
  'Darup',
  'Nachrodt-Wiblingwerde',
  'Neuss',
  'Anzing',
  'Spannberg',
])('„%s“ is one', (name) => {
  expect(isAside(name)).toBe(false);
});

test.each(['Nordrhein-Westfalen', 'NRW', 'Land Hessen', 'Deutschland'])(
  '„%s“ is more than a Kommune',
  (name) => {
    expect(isLand(name)).toBe(true);
  },
);

test.each(['Sachsenheim', 'Bayernbach', 'Hessen, Gemeinde', 'Bremen'])(
  '„%s“ is no Flächenland',
  (name) => {
    expect(isLand(name)).toBe(false);
  },
);
