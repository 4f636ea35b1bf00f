import { snapshotOf, rowsOf, type Entry } from '../../support/workbook';
import { readSource } from '../../../src/core/comparison/source/readSource';
import type { Reading } from '../../../src/core/comparison/source/reading';
import { cellAddress, parseArea } from '../../../src/core/workbook/address';
import { readingOf } from '../../support/comparison';

const names = ({ kommunen }: Reading): string[] => kommunen.map(({ name }) => name);
const columns = ({ kennzahlen }: Reading) =>
  Object.fromEntries(kennzahlen.map(({ name, values }) => [name, values]));
const remarks = (reading: Reading): string[] =>
  reading.remarks.map(({ place, text }) => `${cellAddress(place.row, place.column)} ${text}`);

it('reads names from the first column and an indicator from each other one', () => {
  const reading = readingOf(
    rowsOf(`
Stadt | VZÄ | Mahnungen
Koblenz | 14,77 | 120
Trier | 16,81 | 90`),
  );
  expect(names(reading)).toEqual(['Koblenz', 'Trier']);
  expect(columns(reading)).toEqual({ VZÄ: [14.77, 16.81], Mahnungen: [120, 90] });
  expect(reading.remarks).toEqual([]);
});

it('reads names from the first row', () => {
  const reading = readingOf(
    rowsOf(`
Kennzahl | Koblenz | Trier | Mainz
VZÄ | 14,77 | 16,81 | 14,19`),
  );
  expect(reading.namesIn).toBe('row');
  expect(names(reading)).toEqual(['Koblenz', 'Trier', 'Mainz']);
  expect(columns(reading)).toEqual({ VZÄ: [14.77, 16.81, 14.19] });
});

it.each<[string, string, 'column' | 'row']>([
  ['more rows than columns', ' | VZÄ\nKoblenz | 1\nTrier | 2\nMainz | 3', 'column'],
  ['more columns than rows', ' | Koblenz | Trier\nVZÄ | 1 | 2', 'row'],
  ['years, which are no Kommunen', ' | 2019 | 2020 | 2021\nKoblenz | 1 | 2 | 3', 'column'],
  ['years below one another', 'Jahr | A | B\n2014 | 1 | 2\n2015 | 3 | 4\n2016 | 5 | 6', 'row'],
  ['years below an empty corner', ' | A | B\n2014 | 1 | 2\n2015 | 3 | 4\n2016 | 5 | 6', 'row'],
  [
    'years of once written names',
    ' | | A\nFälle | 2014 | 1\n | 2015 | 2\nVZÄ | 2014 | 3\n | 2015 | 4',
    'row',
  ],
  [
    'no years of names in each line',
    'A | 2014 | 1\nA | 2015 | 2\nB | 2014 | 3\nB | 2015 | 4',
    'column',
  ],
  [
    'base figures below one another',
    'Bezeichnung | A | B\nEinwohner | 1 | 2\nFälle | 3 | 4\nKlagen | 5 | 6',
    'row',
  ],
  [
    'base figures beside one another',
    'Am Rhein | Einwohner | Fälle | Klagen\nA | 1 | 2 | 3\nB | 4 | 5 | 6',
    'column',
  ],
  [
    '„Kennzahl“ above names',
    'Nr. | Kennzahl | A\n1 | VZÄ | 1\n2 | Fälle | 2\n3 | Klagen | 3',
    'row',
  ],
  ['no „Kennzahl“ above figures', ' | Kennzahl\nA | 1\nB | 2\nC | 3', 'column'],
  ['„Kommune“ in the corner', 'Kommune | A | B | C\nKoblenz | 1 | 2 | 3', 'column'],
  ['„Kennzahl“ in the corner', 'Kennzahl | Koblenz\nVZÄ | 1\nMahnungen | 2', 'row'],
])('finds out where the names stand by %s', (_, picture, namesIn) => {
  expect(readingOf(rowsOf(picture)).namesIn).toBe(namesIn);
});

it('believes the person where the names stand', () => {
  const reading = readingOf(rowsOf(' | A | B\nKoblenz | 1 | 2'), 'A:C', 'column');
  expect(names(reading)).toEqual(['Koblenz']);
});

it('takes the table around a single cell', () => {
  const rows = rowsOf(`
Ein Titel

Stadt | VZÄ | | Fremdes
Koblenz | 14,77 | | 5
Trier | 16,81 | | 6

Danach | 3`);
  expect(readingOf(rows, 'B4').area).toEqual(parseArea('A3:B5'));
});

it('joins headings of several lines, and passes over running numbers', () => {
  const reading = readingOf(
    rowsOf(`
Nr. | Stadt | Mahnungen
 | | je 10.000 EW
1 | Koblenz | 120
2 | Trier | 90`),
  );
  expect(columns(reading)).toEqual({ 'Mahnungen je 10.000 EW': [120, 90] });
  expect(names(reading)).toEqual(['Koblenz', 'Trier']);
});

it('takes years for headings', () => {
  const reading = readingOf(rowsOf('Stadt | 2020 | 2021\nKoblenz | 1 | 2\nTrier | 3 | 4'));
  expect(columns(reading)).toEqual({ '2020': [1, 3], '2021': [2, 4] });
});

it('reads data without a heading', () => {
  const reading = readingOf(rowsOf('Koblenz | k. A.\nTrier | 16,81\nMainz | 14,19'));
  expect(columns(reading)).toEqual({ 'Spalte B': [null, 16.81, 14.19] });
});

it('takes a Kommune of which nothing is known for no heading', () => {
  const reading = readingOf(rowsOf('Stadt | VZÄ\nKoblenz | k. A.\nTrier | 16,81'));
  expect(columns(reading)).toEqual({ VZÄ: [null, 16.81] });
});

it('says at its cell what does not count, and why', () => {
  const rows: Entry[][] = [
    ['Stadt', 'VZÄ'],
    ['Koblenz', 14.77],
    ['Trier', null],
    ['Mainz', 'k. A.'],
    ['Worms', '14,86'],
    ['Speyer', { error: '#DIV/0!' }],
    ['Landau', [44_000, 'dd.mm.yyyy']],
    ['Pirmasens', true],
    [null, 12],
    ['Mittelwert', 15.01],
    ['Koblenz', 3],
  ];
  const reading = readingOf(rows);
  expect(remarks(reading)).toEqual([
    'A9 Ohne Namen einer Kommune zählt die Zeile nicht mit.',
    'A10 „Mittelwert“ ist keine Kommune und zählt nicht mit.',
    'A11 „Koblenz“ steht mehrfach in der Liste.',
    'B3 Hier steht kein Wert.',
    'B4 „k. A.“ ist keine Zahl und zählt nicht mit.',
    'B5 „14,86“ ist als Text gespeichert und zählt nicht mit.',
    'B6 Der Fehler #DIV/0! zählt nicht mit.',
    'B7 Ein Datum ist kein Wert einer Kennzahl und zählt nicht mit.',
    'B8 Hier steht kein Wert.',
  ]);
  expect(reading.kennzahlen[0]!.values.filter((value) => value !== null)).toEqual([14.77, 3]);
});

it('says at its cell where a figure is given in another unit', () => {
  const rows: Entry[][] = [
    ['Stadt', 'Quote', 'Kosten'],
    ['Koblenz', [0.7, '0.0%'], [5, '#,##0 "€"']],
    ['Trier', [0.6, '0.00%'], [6, '#,##0.00 [$€-407]']],
    ['Mainz', 65, [7, '#,##0 "€"']],
    ['Worms', [0.5, '0.0%'], [7000, '#,##0, "€"']],
  ];
  expect(remarks(readingOf(rows))).toEqual([
    'B4 Der Wert ist ohne Einheit angegeben, die meisten in Prozent.',
    'C5 Der Wert ist in „Tausend €“ angegeben, die meisten in „€“.',
  ]);
});

it.each<[string, Entry[], { decimals: number; percent: boolean; format: string }]>([
  [
    'its number format',
    [
      [14.7, '0.00'],
      [15, '0.00'],
    ],
    { decimals: 2, percent: false, format: '0.00' },
  ],
  ['percent', [[0.7, '0.0%'], 0.5], { decimals: 1, percent: true, format: '0.0%' }],
  [
    'the figures, where there is none',
    [14.7, 15.25],
    { decimals: 2, percent: false, format: '#,##0.00' },
  ],
  ['whole figures', [15_402, 4674], { decimals: 0, percent: false, format: '#,##0' }],
  [
    'small ratios',
    [0.00041, 0.000523, 0.00085],
    { decimals: 5, percent: false, format: '#,##0.00000' },
  ],
  [
    'what differs by little',
    [0.700012, 0.700034, 0.700095],
    { decimals: 6, percent: false, format: '#,##0.000000' },
  ],
  [
    'a small ratio among zeros',
    [0, 0.0000123],
    { decimals: 6, percent: false, format: '#,##0.000000' },
  ],
  [
    'small ratios, with one that is large',
    [0.00041, 0.000523, 0.00085, 3],
    { decimals: 5, percent: false, format: '#,##0.00000' },
  ],
  [
    'what a division leaves of large figures',
    [15_402 / 7, 3],
    { decimals: 2, percent: false, format: '#,##0.00' },
  ],
  ['a division by itself', [1 / 3], { decimals: 2, percent: false, format: '#,##0.00' }],
  ['what a division leaves', [1 / 3, 2 / 3], { decimals: 2, percent: false, format: '#,##0.00' }],
])('shows an indicator with the decimals of %s', (_, values, form) => {
  const rows = [['Stadt', 'Kennzahl'], ...values.map((value, index) => [`Stadt ${index}`, value])];
  expect(readingOf(rows).kennzahlen[0]!.form).toMatchObject(form);
});

it.each([
  ['nothing', ' '],
  ['texts alone', 'Stadt | Anmerkung\nKoblenz | gut\nTrier | auch gut'],
  ['a single column', 'VZÄ\n1\n2'],
])('does not compare %s', (_, picture) => {
  const snapshot = snapshotOf({ Daten: rowsOf(picture) });
  const source = readSource(snapshot, { sheet: 'Daten', area: parseArea('A:C')! });
  expect(source).toHaveProperty('text');
});
