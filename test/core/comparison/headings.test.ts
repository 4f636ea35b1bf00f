import { readingOf, readingIn } from '../../support/comparison';
import { rowsOf, snapshotOf, type Entry } from '../../support/workbook';
import type { Reading } from '../../../src/core/comparison/source/reading';

const inShort = ({ kommunen, kennzahlen }: Reading): Readonly<Record<string, unknown>> => ({
  kommunen: kommunen.map(({ name }) => name).join(' '),
  ...Object.fromEntries(kennzahlen.map(({ name, values }) => [name, values])),
});

const turned = (rows: readonly (readonly Entry[])[]): Entry[][] =>
  Array.from({ length: Math.max(...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => row[column] ?? null),
  );

const FIVE = `
Rheinberg | 20 | 21 | 5 | 6
Xanten | 30 | 31 | 7 | 8
Moers | 40 | 41 | 9 | 10
Alpen | 50 | 51 | 11 | 12
Wesel | 60 | 61 | 13 | 14`;

const BY_YEAR = {
  kommunen: 'Rheinberg Xanten Moers Alpen Wesel',
  'Mahnungen 2014': [20, 30, 40, 50, 60],
  'Mahnungen 2015': [21, 31, 41, 51, 61],
  'Fälle 2014': [5, 7, 9, 11, 13],
  'Fälle 2015': [6, 8, 10, 12, 14],
};

describe.each([
  ['below', 'column', (rows: readonly (readonly Entry[])[]) => rows],
  ['beside', 'row', turned],
] as const)('Headings of two lines, the Kommunen %s one another', (_, namesIn, laid) => {
  it.each([
    ['„Kommune“ before the years', 'Kommune | 2014 | 2015 | 2014 | 2015'],
    ['nothing before the years', ' | 2014 | 2015 | 2014 | 2015'],
    ['a word of their own before the years', 'Niederrhein | 2014 | 2015 | 2014 | 2015'],
    ['years as text', "Kommune | '2014 | '2015 | '2014 | '2015"],
  ])('belong to the figures below: names once, %s', (__, years) => {
    const rows = rowsOf(` | Mahnungen | | Fälle |\n${years}${FIVE}`);
    expect(inShort(readingOf(laid(rows)))).toEqual(BY_YEAR);
  });

  it('belong to the figures below: years as dates', () => {
    const year = (serial: number): Entry => [serial, 'yyyy'];
    const years = ['Kommune', year(41_640), year(42_005), year(41_640), year(42_005)];
    const rows = [[null, 'Mahnungen', null, 'Fälle', null], years, ...rowsOf(FIVE)];
    expect(inShort(readingOf(laid(rows)))).toEqual(BY_YEAR);
  });

  it('name units below the years, and numbers of columns that nobody reads', () => {
    const rows = rowsOf(
      `Kommune | Mahnungen | | Fälle |\n | 2014 | 2015 | 2014 | 2015\n | Anzahl | Anzahl | je EW | je EW\n1 | 2 | 3 | 4 | 5${FIVE}`,
    );
    expect(Object.keys(inShort(readingOf(laid(rows), 'A:Z', namesIn)))).toEqual([
      'kommunen',
      'Mahnungen 2014 Anzahl',
      'Mahnungen 2015 Anzahl',
      'Fälle 2014 je EW',
      'Fälle 2015 je EW',
    ]);
  });

  it('carry no name over to an indicator of another sort', () => {
    const rows = rowsOf(` | Mahnungen | | |\nKommune | 2014 | 2015 | Einwohner | Fläche${FIVE}`);
    expect(Object.keys(inShort(readingOf(laid(rows), 'A:Z', namesIn)))).toEqual([
      'kommunen',
      'Mahnungen 2014',
      'Mahnungen 2015',
      'Einwohner',
      'Fläche',
    ]);
  });

  it.each([
    [
      'words below words',
      'Kommune | Mahnungen | | Fälle |\n | offen | erledigt | offen | erledigt',
      ['Mahnungen offen', 'Mahnungen erledigt', 'Fälle offen', 'Fälle erledigt'],
    ],
    [
      'words beside a name of the Kommunen',
      ' | Mahnungen | | Fälle |\nNiederrhein | offen | erledigt | offen | erledigt',
      ['Mahnungen offen', 'Mahnungen erledigt', 'Fälle offen', 'Fälle erledigt'],
    ],
    [
      'units',
      'Kommune | Mahnungen | Fälle | Aufwand | Quote\n | Anzahl | Anzahl | in € | %',
      ['Mahnungen Anzahl', 'Fälle Anzahl', 'Aufwand in €', 'Quote %'],
    ],
    [
      'years before names',
      ' | 2014 | | 2015 |\nKommune | Mahnungen | Fälle | Mahnungen | Fälle',
      ['2014 Mahnungen', '2014 Fälle', '2015 Mahnungen', '2015 Fälle'],
    ],
  ])('join %s', (__, heads, names) => {
    const reading = readingOf(laid(rowsOf(heads + FIVE)), 'A:Z', namesIn);
    expect(reading.kennzahlen.map(({ name }) => name)).toEqual(names);
    expect(reading.kommunen).toHaveLength(5);
  });
});

it('takes merged names over as far as they are merged, and no further', () => {
  const rows = rowsOf(` | Mahnungen | | |\nKommune | 2014 | 2015 | 2016 | 2017${FIVE}`);
  const book = snapshotOf({ Daten: rows }, { Daten: { merges: ['B1:C1'] } });
  const { kennzahlen } = readingIn(book, 'Daten', 'A1:E7');
  expect(kennzahlen.map(({ name }) => name)).toEqual([
    'Mahnungen 2014',
    'Mahnungen 2015',
    '2016',
    '2017',
  ]);
});

it('reads a name that is merged over both lines once', () => {
  const rows = rowsOf(`Kommune | Einwohner | Mahnungen | | Fälle\n | | 2014 | 2015 | 2015${FIVE}`);
  const book = snapshotOf({ Daten: rows }, { Daten: { merges: ['A1:A2', 'B1:B2', 'C1:D1'] } });
  const { kennzahlen, kommunen } = readingIn(book, 'Daten', 'B5');
  expect(kommunen).toHaveLength(5);
  expect(kennzahlen.map(({ name }) => name)).toEqual([
    'Einwohner',
    'Mahnungen 2014',
    'Mahnungen 2015',
    'Fälle 2015',
  ]);
});

it.each<[string, string, ReturnType<typeof inShort>]>([
  [
    'the years of buildings',
    'Kommune | Baujahr\nKoblenz | 1998\nTrier | 2003\nMainz | 1994\nWorms | 2011',
    { kommunen: 'Koblenz Trier Mainz Worms', Baujahr: [1998, 2003, 1994, 2011] },
  ],
  [
    'the years of buildings below an empty corner',
    ' | Baujahr | Umbau\nKoblenz | 1998 | 2003\nTrier | 2001 | 2008\nMainz | 1994 | 2010',
    { kommunen: 'Koblenz Trier Mainz', Baujahr: [1998, 2001, 1994], Umbau: [2003, 2008, 2010] },
  ],
  [
    'the years of buildings beside counts',
    ' | Baujahr | Plätze\nKoblenz | 1998 | 20\nTrier | 2001 | 30\nMainz | 1994 | 2000',
    { kommunen: 'Koblenz Trier Mainz', Baujahr: [1998, 2001, 1994], Plätze: [20, 30, 2000] },
  ],
  [
    'the years of buildings without any heading',
    'Koblenz | 1998\nTrier | 2003\nMainz | 1994',
    { kommunen: 'Koblenz Trier Mainz', 'Spalte B': [1998, 2003, 1994] },
  ],
  [
    'counts that look like years',
    ' | Mahnungen\nKoblenz | 2010\nTrier | 2530\nMainz | 1850',
    { kommunen: 'Koblenz Trier Mainz', Mahnungen: [2010, 2530, 1850] },
  ],
  [
    'a count that looks like a year, without any heading',
    'Koblenz | 2010\nTrier | 2530\nMainz | 1850',
    { kommunen: 'Koblenz Trier Mainz', 'Spalte B': [2010, 2530, 1850] },
  ],
  [
    'small counts',
    'Kommune | Fälle | Klagen | Vergleiche\nKoblenz | 1 | 2 | 3\nTrier | 2 | 1 | 0\nMainz | 3 | 3 | 3',
    {
      kommunen: 'Koblenz Trier Mainz',
      Fälle: [1, 2, 3],
      Klagen: [2, 1, 3],
      Vergleiche: [3, 0, 3],
    },
  ],
  [
    'a Kommune that did not answer',
    ' | Fälle | Klagen\nKoblenz | nicht erhoben | k. A.\nTrier | 2 | 1\nMainz | 3 | 3',
    { kommunen: 'Koblenz Trier Mainz', Fälle: [null, 2, 3], Klagen: [null, 1, 3] },
  ],
])('takes %s for no heading', (_, picture, expected) => {
  expect(inShort(readingOf(rowsOf(picture)))).toEqual(expected);
});

it.each<[string, string, ReturnType<typeof inShort>]>([
  [
    'years above counts that look like years',
    'Kommune | 2014 | 2015\nKoblenz | 2010 | 1999\nTrier | 2050 | 2001\nMainz | 1995 | 2020',
    { kommunen: 'Koblenz Trier Mainz', 2014: [2010, 2050, 1995], 2015: [1999, 2001, 2020] },
  ],
  [
    'numbers of products below „Stadt“',
    'Stadt | 4711 | 4712\nKoblenz | 1 | 2\nTrier | 3 | 4\nMainz | 5 | 6',
    { kommunen: 'Koblenz Trier Mainz', 4711: [1, 3, 5], 4712: [2, 4, 6] },
  ],
])('takes %s for headings', (_, picture, expected) => {
  expect(inShort(readingOf(rowsOf(picture)))).toEqual(expected);
});

it('names the days that figures are of', () => {
  const day = (serial: number): Entry => [serial, 'dd.mm.yyyy'];
  const rows = [['Kommune', day(42_004), day(42_369)], ...rowsOf(FIVE)];
  expect(
    readingOf(rows)
      .kennzahlen.map(({ name }) => name)
      .slice(0, 2),
  ).toEqual(['31.12.2014', '31.12.2015']);
});
