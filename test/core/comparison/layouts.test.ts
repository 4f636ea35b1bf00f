import { readSource } from '../../../src/core/comparison/source/readSource';
import type { Reading } from '../../../src/core/comparison/source/reading';
import { cellAddress, parseArea } from '../../../src/core/workbook/address';
import { readingIn, readingOf } from '../../support/comparison';
import { rowsOf, snapshotOf } from '../../support/workbook';

/** What a person would read: the Kommunen, each indicator with its figures, and what else is said. */
const picture = ({ kommunen, kennzahlen, remarks }: Reading): string =>
  [
    kommunen.map(({ name }) => name).join(' | '),
    ...kennzahlen.map(
      ({ name, values }) => `${name}: ${values.map((value) => value ?? '–').join(' | ')}`,
    ),
    ...remarks.map(({ place, text }) => `${cellAddress(place.row, place.column)} ${text}`),
  ].join('\n');

it.each<[string, string, string]>([
  [
    'an export with Gemeindeschlüssel as text, numbered columns, signs and their meanings',
    `
Tabelle 12411-01i: Bevölkerungsstand | | |
Stichtag: 31.12.2015 | | |
AGS | Gemeinde | Bevölkerung | Bevölkerung
 | | insgesamt | je km²
1 | 2 | 3 | 4
'05170032 | Rheinberg, Stadt | 30.901 | 411,1
'05170052 | Xanten, Stadt | 21.587 | 298,6
'05170024 | Moers, Stadt | 103.725 | .
'05170004 | Alpen | - | 212,8
'05170048 | Wesel, Stadt | 60.750 | x
© IT.NRW, Düsseldorf, 2016
. Zahlenwert unbekannt oder geheim zu halten`,
    `Rheinberg, Stadt | Xanten, Stadt | Moers, Stadt | Alpen | Wesel, Stadt
Bevölkerung insgesamt: 30901 | 21587 | 103725 | – | 60750
Bevölkerung je km²: 411.1 | 298.6 | – | 212.8 | –
C9 „-“ ist keine Zahl und zählt nicht mit.
D8 „.“ ist keine Zahl und zählt nicht mit.
D10 „x“ ist keine Zahl und zählt nicht mit.`,
  ],
  [
    'Gemeindeschlüssel as numbers behind the names',
    `
Kommune | AGS | Einwohner | Mahnungen
Rheinberg | 5170032 | 30.901 | 5.854
Xanten | 5170052 | 21.587 | 3.000
Moers | 5170024 | 103.725 | 4.100`,
    `Rheinberg | Xanten | Moers
Einwohner: 30901 | 21587 | 103725
Mahnungen: 5854 | 3000 | 4100
B2 „AGS“ unterscheidet nur und ist keine Kennzahl.`,
  ],
  [
    'running numbers, a Kreis before each Stadt, and a sum at the foot',
    `
lfd. Nr. | Kreis | Stadt | Mahnungen
1 | Wesel | Rheinberg | 5.854
2 | Wesel | Xanten | 3.000
3 | Kleve | Goch | 4.100
4 | Kleve | Kalkar | 2.500
 | | Summe | 15.454
Quelle: eigene Erhebung`,
    `Rheinberg | Xanten | Goch | Kalkar
Mahnungen: 5854 | 3000 | 4100 | 2500
C6 „Summe“ ist keine Kommune und zählt nicht mit.`,
  ],
  [
    'a Kreis before each Stadt without headings that tell',
    `
 | | Mahnungen
Kreis Wesel | Rheinberg | 5.854
Kreis Wesel | Xanten | 3.000
Kreis Kleve | Goch | 4.100`,
    `Rheinberg | Xanten | Goch
Mahnungen: 5854 | 3000 | 4100`,
  ],
  [
    'a Kreis behind each Stadt',
    `
Stadt | Kreis | Mahnungen
Rheinberg | Wesel | 5.854
Xanten | Wesel | 3.000
Goch | Kleve | 4.100`,
    `Rheinberg | Xanten | Goch
Mahnungen: 5854 | 3000 | 4100`,
  ],
  [
    'the appendix of a report: title, units, blank lines, „k. A.“ and a mean',
    `
Anlage 4: Kennzahlen der Zahlungsabwicklung 2014
Gemeinde | Einzahlungen je Vollzeit-Stelle | Aufwendungen je Einzahlung | Erfolgsquote
 | Anzahl | in Euro | in Prozent

Alpen | 15.402 | 4,51 | 70,2
Goch | 13.021 | 5,31 | k. A.

Kalkar | 14.458 | 4,23 | 59,1
Xanten | n. v. | 4,53 | 49,4

Mittelwert | 14.294 | 4,65 | 59,6
Minimum | 13.021 | 4,23 | 49,4`,
    `Alpen | Goch | Kalkar | Xanten
Einzahlungen je Vollzeit-Stelle Anzahl: 15402 | 13021 | 14458 | –
Aufwendungen je Einzahlung in Euro: 4.51 | 5.31 | 4.23 | 4.53
Erfolgsquote in Prozent: 70.2 | – | 59.1 | 49.4
A11 „Mittelwert“ ist keine Kommune und zählt nicht mit.
A12 „Minimum“ ist keine Kommune und zählt nicht mit.
B9 „n. v.“ ist keine Zahl und zählt nicht mit.
D6 „k. A.“ ist keine Zahl und zählt nicht mit.`,
  ],
  [
    'empty columns between groups of indicators',
    `
Kommune | | Mahnungen | | | Fälle |
 | | 2014 | 2015 | | 2014 | 2015
Alpen | | 1 | 2 | | 3 | 4
Goch | | 5 | 6 | | 7 | 8
Kalkar | | 9 | 10 | | 11 | 12`,
    `Alpen | Goch | Kalkar
Mahnungen 2014: 1 | 5 | 9
Mahnungen 2015: 2 | 6 | 10
Fälle 2014: 3 | 7 | 11
Fälle 2015: 4 | 8 | 12`,
  ],
  [
    'figures as text among figures, and a column of text alone',
    `
Stadt | Aufwand | Ertrag
Alpen | '1.234,5 | '800
Goch | 1.300,0 | '900
Kalkar | 1.250,5 | '1.000,5`,
    `Alpen | Goch | Kalkar
Aufwand: – | 1300 | 1250.5
B2 „1.234,5“ ist als Text gespeichert und zählt nicht mit.
C2 „Ertrag“ wird nicht verglichen: Die Zahlen sind als Text gespeichert.`,
  ],
  [
    'groups by Regierungsbezirk with sums between',
    `
Kreisfreie Stadt | Fälle | Bemerkung
Regierungsbezirk Düsseldorf | |
Duisburg | 12 | geschätzt
Krefeld | 14 |
Zusammen | 26 |
Regierungsbezirk Köln | |
Bonn | 9 |
Leverkusen | 8 | ohne Bußgelder
Nordrhein-Westfalen | 43 |`,
    `Duisburg | Krefeld | Bonn | Leverkusen
Fälle: 12 | 14 | 9 | 8
A2 „Regierungsbezirk Düsseldorf“ ist keine Kommune und zählt nicht mit.
A5 „Zusammen“ ist keine Kommune und zählt nicht mit.
A6 „Regierungsbezirk Köln“ ist keine Kommune und zählt nicht mit.
A9 „Nordrhein-Westfalen“ ist keine Kommune und zählt nicht mit.`,
  ],
  [
    'Kommunen across with a column of units and one of numbers',
    `
Nr. | Kennzahl | Einheit | Alpen | Goch | Kalkar | Mittelwert
1 | Mahnungen | Anzahl | 12 | 14 | 16 | 14
2 | Aufwand | in € | 300 | 400 | k. A. | 350
Quelle: GPA NRW`,
    `Alpen | Goch | Kalkar
Mahnungen Anzahl: 12 | 14 | 16
Aufwand in €: 300 | 400 | –
G1 „Mittelwert“ ist keine Kommune und zählt nicht mit.
F3 „k. A.“ ist keine Zahl und zählt nicht mit.`,
  ],
  [
    'a line for each Kommune and year',
    `
Kommune | Jahr | Fälle
Alpen | 2014 | 12
Alpen | 2015 | 14
Goch | 2014 | 16
Goch | 2015 | 18`,
    `Alpen | Alpen | Goch | Goch
Fälle: 12 | 14 | 16 | 18
A3 „Alpen“ steht mehrfach in der Liste.
A5 „Goch“ steht mehrfach in der Liste.
B2 „Jahr“ unterscheidet nur und ist keine Kennzahl.`,
  ],
  [
    'a time series, its years below one another',
    `
Jahr | Alpen | Goch | Kalkar
2014 | 10 | 12 | 20
2015 | 11 | 13 | 18`,
    `Alpen | Goch | Kalkar
2014: 10 | 12 | 20
2015: 11 | 13 | 18`,
  ],
  [
    'three lines of headings, years, names and units',
    `
 | Haushaltsjahr 2015 | | Haushaltsjahr 2016 |
Gemeinde/Stadt | Aufwand | Ertrag | Aufwand | Ertrag
 | T€ | T€ | T€ | T€
Alpen | 1 | 2 | 3 | 4
Goch | 5 | 6 | 7 | 8`,
    `Alpen | Goch
Haushaltsjahr 2015 Aufwand T€: 1 | 5
Haushaltsjahr 2015 Ertrag T€: 2 | 6
Haushaltsjahr 2016 Aufwand T€: 3 | 7
Haushaltsjahr 2016 Ertrag T€: 4 | 8`,
  ],
  [
    'a column of keys that nobody has headed',
    `
Alpen | 5170004 | 12
Goch | 5154020 | 14
Kalkar | 5154024 | 16`,
    `Alpen | Goch | Kalkar
Spalte C: 12 | 14 | 16
B1 „Spalte B“ unterscheidet nur und ist keine Kennzahl.`,
  ],
  [
    'indicators that are called nearly like keys',
    `
Stadt | Schlüsselzuweisungen | Stellenschlüssel | Nummern je Jahr
Alpen | 5170004 | 1,5 | 2
Goch | 5154020 | 1,6 | 3
Kalkar | 5154024 | 1,7 | 4`,
    `Alpen | Goch | Kalkar
Schlüsselzuweisungen: 5170004 | 5154020 | 5154024
Stellenschlüssel: 1.5 | 1.6 | 1.7
Nummern je Jahr: 2 | 3 | 4`,
  ],
])('reads %s', (_, table, expected) => {
  expect(picture(readingOf(rowsOf(table)))).toBe(expected);
});

it('says that figures are all text, and what helps', () => {
  const snapshot = snapshotOf({ Daten: rowsOf("Stadt | Fälle\nAlpen | '1,5\nGoch | '2,5") });
  expect(readSource(snapshot, { sheet: 'Daten', area: parseArea('A1:B3')! })).toEqual({
    text: 'Die Zahlen in der Markierung sind als Text gespeichert; damit rechnet Excel nicht. Wandeln Sie sie in Zahlen um: Zellen markieren, im Menüband „Daten“ auf „Text in Spalten“ und dort auf „Fertig stellen“ klicken.',
  });
});

describe('What is hidden', () => {
  const rows = rowsOf(
    'Stadt | Fälle | Stellen\nAlpen | 1 | 2\nGoch | 3 | 4\nKalkar | 5 | 6\nSumme | 9 | 12',
  );
  const read = (hidden: Parameters<typeof snapshotOf>[1]) =>
    picture(readingIn(snapshotOf({ Daten: rows }, hidden), 'Daten', 'A1:C5'));
  const all = 'Alpen | Goch | Kalkar\nFälle: 1 | 3 | 5\nStellen: 2 | 4 | 6\n';
  const sum = 'A5 „Summe“ ist keine Kommune und zählt nicht mit.';

  it.each<[string, Parameters<typeof snapshotOf>[1], string]>([
    [
      'a row',
      { Daten: { hiddenRows: [3] } },
      'A3 „Goch“ steht in einer ausgeblendeten Zeile; die Werte zählen mit.\n',
    ],
    [
      'what a filter leaves out',
      { Daten: { hiddenRows: [2, 4] } },
      'A2 2 Kommunen (Alpen, Kalkar) stehen jeweils in einer ausgeblendeten Zeile; die Werte zählen mit.\n',
    ],
    ['a row that does not count', { Daten: { hiddenRows: [5] } }, ''],
    [
      'a column',
      { Daten: { hiddenColumns: ['C'] } },
      'C2 „Stellen“ steht in einer ausgeblendeten Spalte und wird mit verglichen.\n',
    ],
  ])('counts, and is told: %s', (_, hidden, told) => {
    expect(read(hidden)).toBe(`${all}${told}${sum}`);
  });
});

it('compares Länder where nothing but Länder is compared', () => {
  expect(picture(readingOf(rowsOf('Land | Quote\nHessen | 1\nSaarland | 2\nBayern | 3')))).toBe(
    'Hessen | Saarland | Bayern\nQuote: 1 | 2 | 3',
  );
});
