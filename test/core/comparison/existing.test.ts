import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBenchmarks } from '../../../src/core/comparison/existing/benchmark';
import { cellAddress } from '../../../src/core/workbook/address';
import { readWorkbook } from '../../../src/xlsx/readWorkbook';
import { rowsOf, snapshotOf, type Entry } from '../../support/workbook';

const read = (values: string) => {
  const rows = rowsOf(`
Einzahlungen je Vollzeit-Stelle 2014
Rheinberg | Minimum | Maximum | Mittelwert | 1. Quartil | 2. Quartil (Median) | 3. Quartil | Anzahl Werte
${values}`);
  const [table] = readBenchmarks(snapshotOf({ Vergleich: rows }), 'Vergleich');
  return {
    ...table!,
    found: table!.doubts.map(
      ({ place, text }) => `${cellAddress(place.row, place.column)} ${text}`,
    ),
  };
};

it.each([
  [
    '15.402 | 4.674 | 22.024 | 14.163 | 13.021 | 14.458 | 16.149 | 19',
    'Rheinberg liegt mit 15.402 zwischen Median (14.458) und 3. Quartil (16.149), höher als bei mindestens der Hälfte der Vergleichskommunen.',
  ],
  [
    '4,51 | 3,32 | 13,25 | 5,31 | 4,23 | 4,53 | 5,25 | 19',
    'Rheinberg liegt mit 4,51 zwischen 1. Quartil (4,23) und Median (4,53), niedriger als bei mindestens der Hälfte der Vergleichskommunen, nahe am Median (4,53).',
  ],
  [
    '2.174 | 822 | 2.526 | 1.642 | 1.297 | 1.691 | 2.168 | 20',
    'Rheinberg liegt mit 2.174 über dem 3. Quartil (2.168), höher als bei mindestens 75 Prozent der Vergleichskommunen.',
  ],
  [
    '122 | – | – | – | 43 | 56 | 63 | 21',
    'Rheinberg liegt mit 122 über dem 3. Quartil (63), höher als bei mindestens 75 Prozent der Vergleichskommunen.',
  ],
])(
  'says where the own value of a published table stands, and doubts nothing',
  (values, sentence) => {
    const { lines, found, own } = read(values);
    expect([own, lines[0]!.sentence, found]).toEqual(['Rheinberg', sentence, []]);
  },
);

it.each([
  [
    'an order that cannot be',
    '15 | 14 | 22 | 15 | 13 | 15 | 16 | 19',
    ['E3 Minimum 14 ist größer als 1. Quartil 13 (Differenz 1).'],
  ],
  [
    'an own value outside the span',
    '30 | 10 | 22 | 15 | 13 | 15 | 16 | 19',
    [
      'A3 Der eigene Wert liegt außerhalb von Minimum und Maximum; das kann nur sein, wenn er nicht zur Vergleichsgruppe gehört.',
    ],
  ],
  [
    'a small group',
    '15 | 10 | 22 | 15 | 13 | 15 | 16 | 6',
    ['H3 Geringe Vergleichsbasis: weniger als 8 Werte.'],
  ],
  [
    'quartiles of three values',
    '15 | 10 | 22 | 15 | 13 | 15 | 16 | 3',
    ['H3 Unter vier Werten sagen Quartile nichts aus.'],
  ],
])('doubts %s', (_, values, doubts) => {
  expect(read(values).found).toEqual(doubts);
});

it.each([
  'Min | Max | Mittel | Q1 | Median | Q3 | n',
  'Min. | Max. | Ø | unteres Quartil | Median | oberes Quartil | Anzahl',
  'min | max | MW | 25 %-Quantil | 50 %-Quantil | 75 %-Quantil | N',
  'Min-Wert | Max-Wert | Mittelw. | Quartil 1 | Quartil 2 | Quartil 3 | Anz. Werte',
  'Kleinster Wert | Größter Wert | arithm. Mittel | 25. Perzentil | Zentralwert | 75. Perzentil | n',
  'Minimum | Maximum | Durchschnitt | 0,25-Quantil | 0,5-Quantil | 0,75-Quantil | Anzahl Kommunen',
])('checks a table with the heads %s', (heads) => {
  const titled = rowsOf(`
Einzahlungen 2014
Rheinberg | ${heads}
15.402 | 4.674 | 22.024 | 14.163 | 14.821 | 14.458 | 16.149 | 3`);
  for (const rows of [titled, titled.slice(1)]) {
    const [table, ...others] = readBenchmarks(snapshotOf({ Vergleich: rows }), 'Vergleich');
    expect(others).toEqual([]);
    expect([table!.own, table!.doubts.map(({ text }) => text)]).toEqual([
      'Rheinberg',
      [
        '1. Quartil 14.821 ist größer als Median 14.458 (Differenz 363).',
        'Unter vier Werten sagen Quartile nichts aus.',
      ],
    ]);
  }
});

it('takes the first head for a measure, whatever title stands above it', () => {
  const rows = rowsOf('Mahnungen 2014\nMin | Max | Median | n\n4 | 2 | 3 | 12');
  const [table] = readBenchmarks(snapshotOf({ Vergleich: rows }), 'Vergleich');
  expect([table!.own, table!.doubts.map(({ text }) => text)]).toEqual([
    '',
    [
      'Minimum 4 ist größer als Median 3 (Differenz 1).',
      'Median 3 ist größer als Maximum 2 (Differenz 1).',
    ],
  ]);
});

it.each([
  ['a mean and numbers', 'Kommune | Mittel | Anzahl | Mahnungen', 'Trier | 4 | 12 | 3'],
  ['a single end', 'Kommune | Max | Anzahl | Mittel', 'Trier | 4 | 12 | 3'],
  ['names that begin alike', 'Kommune | Mindestlohn | Maxhütte | Q10', 'Trier | 4 | 12 | 3'],
])('takes %s for no benchmark table', (_, heads, values) => {
  const rows = rowsOf(`${heads}\n${values}\n${values}`);
  expect(readBenchmarks(snapshotOf({ Daten: rows }), 'Daten')).toEqual([]);
});

/** A row of figures with their number formats, below the heads. */
const readRow = (...entries: Entry[]) => {
  const [title, head] = rowsOf(`
Erfolgsquote 2014
Rheinberg | Minimum | Maximum | Mittelwert | 1. Quartil | 2. Quartil (Median) | 3. Quartil | Anzahl Werte`);
  const book = snapshotOf({ Vergleich: [title!, head!, entries] });
  return readBenchmarks(book, 'Vergleich')[0]!;
};

it.each<[string, Entry[], string]>([
  [
    'percent',
    [0.63, 0.361, 0.794, 0.59, 0.494, 0.561, 0.698].map((value): Entry => [value, '0.0%']),
    'Rheinberg liegt mit 63,0 % zwischen Median (56,1 %) und 3. Quartil (69,8 %)',
  ],
  [
    'percent written as text',
    ['63,0 %', '36,1 %', '79,4 %', '59,0 %', '49,4 %', '56,1 %', '69,8 %'],
    'Rheinberg liegt mit 63,0 % zwischen Median (56,1 %) und 3. Quartil (69,8 %)',
  ],
  [
    'thousands',
    [63, 36, 79, 59, 49, 56, 69].map((value): Entry => [value * 1000, '#,##0,']),
    'Rheinberg liegt mit 63 zwischen Median (56) und 3. Quartil (69)',
  ],
  [
    'figures without a number format, of which one has more decimals',
    [1.22, 0.2, 2.4, 0.5, 0.41, 0.5, 0.634],
    'Rheinberg liegt mit 1,220 über dem 3. Quartil (0,634)',
  ],
  [
    'what a division leaves',
    [14.77, 9.32, 17.44, 15.0091666666667, 14.71, 15.15, 15.9575],
    'Rheinberg liegt mit 14,77 zwischen 1. Quartil (14,71) und Median (15,15)',
  ],
])('says it as the table shows it: %s', (_, figures, opening) => {
  expect(readRow(...figures, 21).lines[0]!.sentence).toMatch(
    new RegExp(`^${opening.replace(/[().]/g, '\\$&')},`),
  );
});

it('shows an indicator as its own row does, whatever stands above and below it', () => {
  const rows = rowsOf(`
Kennzahlen 2014
Kennzahl | Rheinberg | Minimum | Maximum | Mittelwert | 1. Quartil | 2. Quartil (Median) | 3. Quartil | Anzahl Werte
Einzahlungen | 15.402 | 4.674 | 22.024 | 14.163 | 13.021 | 14.458 | 16.149 | 19
Aufwendungen | 4,51 | 3,32 | 13,25 | 5,31 | 4,23 | 4,53 | 5,25 | 19`);
  const [table] = readBenchmarks(snapshotOf({ Vergleich: rows }), 'Vergleich');
  expect(table!.lines.map(({ sentence }) => sentence!.split(',').slice(0, 2).join(','))).toEqual([
    'Rheinberg liegt mit 15.402 zwischen Median (14.458) und 3. Quartil (16.149), höher als bei mindestens der Hälfte der Vergleichskommunen.',
    'Rheinberg liegt mit 4,51 zwischen 1. Quartil (4',
  ]);
});

it('says which figures of a table are errors', () => {
  const wrong = { error: '#NAME?' };
  const { doubts } = readRow(14.77, 9.32, 17.44, 15.01, wrong, wrong, 15.96, 12);
  expect(
    doubts.map(({ place, text }) => `${cellAddress(place.row, place.column)} ${text}`),
  ).toEqual([
    'E3 Hier steht der Fehlerwert #NAME?; geprüft ist ohne ihn.',
    'F3 Hier steht der Fehlerwert #NAME?; geprüft ist ohne ihn.',
  ]);
});

it('names the indicator that it speaks of, where there is more than one', () => {
  const rows = rowsOf(`
Kennzahlen 2014
Kennzahl | Rheinberg | Minimum | Maximum | Mittelwert | 1. Quartil | 2. Quartil (Median) | 3. Quartil | Anzahl Werte
Mahnungen | 15 | 14 | 22 | 15 | 13 | 15 | 16 | 19
Stellen | 30 | 10 | 22 | 15 | 13 | 15 | 16 | 19`);
  const [table] = readBenchmarks(snapshotOf({ Vergleich: rows }), 'Vergleich');
  expect(table!.doubts.map(({ text }) => text)).toEqual([
    'Mahnungen: Minimum 14 ist größer als 1. Quartil 13 (Differenz 1).',
    'Stellen: Der eigene Wert liegt außerhalb von Minimum und Maximum; das kann nur sein, wenn er nicht zur Vergleichsgruppe gehört.',
  ]);
  expect(table!.lines.map(({ name }) => name)).toEqual(['Mahnungen', 'Stellen']);
});

it('says nothing of an own value where there is none, or nothing to compare it with', () => {
  const { lines, found } = read('– | 10 | 22 | 15 | 13 | 15 | 16 | 19');
  expect([lines[0]!.sentence, found]).toEqual([null, []]);
  expect(read('15 | 10 | 22 | – | – | – | – | 19').lines[0]!.sentence).toBeNull();
});

it('doubts that a single value has two ends', () => {
  expect(read('15 | 10 | 22 | 15 | 13 | 15 | 16 | 1').found).toContain(
    'H3 Minimum und Maximum sind verschieden, also sind es mindestens zwei Werte.',
  );
});

it('knows the table of the twelve cities', () => {
  const workbook = readWorkbook(
    readFileSync(join(__dirname, '../../../assets/beispiele/vergleich-zwoelf-staedte.xlsx')),
  );
  const tables = readBenchmarks(workbook, 'Zwölf Städte');
  expect(tables.map(({ own, lines, doubts }) => [own, lines[0]!.sentence, doubts])).toEqual([
    [
      'Koblenz',
      'Koblenz liegt mit 14,77 zwischen 1. Quartil (14,71) und Median (15,15), niedriger als bei mindestens der Hälfte der Vergleichskommunen.',
      [],
    ],
  ]);
});
