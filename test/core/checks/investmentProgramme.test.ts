import { check, found, inShort, onlyFinding, saying } from './report';

/** Ergebnis 2022, Ansatz 2023, Ansatz 2024, Planung 2025, weitere Jahre, bereitgestellt, Gesamtausgaben, geleistet. */
const programme = (...rows: readonly string[]): string => `
Wirtschaftsplan 2024 Investitionsprogramm
Maßnahme | vorläufiges Ergebnis 2022 T€ | Ansatz 2023 T€ | Ansatz 2024 T€ | Planung 2025 T€ | Planung der weiteren Jahre T€ | bis einschl. dem Ansatz des Vorjahres bereitgestellte Mittel T€ | Gesamtausgaben T€ | davon bereits bis zum 31.12.2022 geleistet T€
${rows.join('\n')}`;

const RIGHT = [
  'Umbau Rathaus     | 111 | 60 | 215 | 45 | 90 |  976 | 1.326 | 916',
  'Neubau Lager      |  20 | 30 |  40 | 50 | 60 |  130 |   280 | 100',
  'Sanierung Halle   |   5 | 10 |  15 | 20 | 25 |   60 |   120 |  50',
];

test('Gesamtausgaben are the provided funds and what is planned', () => {
  const report = check({ IP: programme(...RIGHT) });
  expect(report.findings).toEqual([]);
  // Gesamtausgaben, bereitgestellt and geleistet of three measures
  expect(report.tally.bestanden).toBe(9);
});

test('Gesamtausgaben that miss a year are a Fehler', () => {
  const finding = onlyFinding({
    IP: programme(RIGHT[0]!, RIGHT[1]!, RIGHT[2]!.replace('120', '100')),
  });
  expect(inShort(finding)).toBe('fehler IP-01 IP!H5');
  expect(finding).toMatchObject({
    name: 'gesamtausgaben',
    berechnet: 120,
    gedruckt: 100,
    differenz: 20,
    text: saying('Sanierung Halle', 'Gesamtausgaben', '120', '100', '20'),
  });
});

test('A table that adds the Ergebnis although the provided funds contain it counts a year twice', () => {
  const finding = onlyFinding({
    IP: programme(
      RIGHT[0]!.replace('1.326', '1.437'),
      RIGHT[1]!.replace('280', '300'),
      RIGHT[2]!.replace('120', '125'),
    ),
  });
  expect(inShort(finding)).toBe('fehler IP-01 IP!H3');
  expect(finding).toMatchObject({
    berechnet: 1_326,
    gedruckt: 1_437,
    differenz: -111,
    ursache: 'Ein Jahr ist doppelt gezählt.',
  });
  expect(finding.text).toContain('doppelt enthalten');
});

test('Every row that counts a year twice is a check that fails', () => {
  const { tally, findings } = check({
    IP: programme(
      RIGHT[0]!.replace('1.326', '1.437'),
      RIGHT[1]!.replace('280', '300'),
      RIGHT[2]!.replace('120', '125'),
    ),
  });
  expect(findings).toHaveLength(1);
  expect(tally).toMatchObject({ bestanden: 6, fehlgeschlagen: 3 });
});

test('A bare year is the Planung of that year', () => {
  const bare = (total: string): string =>
    programme(RIGHT[0]!, RIGHT[1]!, RIGHT[2]!.replace('120', total))
      .replace('Planung 2025 T€', '2025')
      .replace('Ansatz 2024 T€', '2024');
  expect(check({ IP: bare('120') }).tally.bestanden).toBe(9);
  expect(found({ IP: bare('100') })).toEqual(['fehler IP-01 IP!H5']);
});

test('A list with the measure itself is told with the programme that has its total alone', () => {
  const { findings } = check({
    IP: programme('Bauten insgesamt | 111 | 60 | 260 | 90 | 180 | 976 | 1.617 | 916'),
    Einzeln: programme(
      'Umbau Rathaus     | 111 | 60 | 215 | 45 |  90 | 976 | 1.437 | 916',
      'Neubau Lager      |     |    |  45 | 45 |  90 |     |   180 |    ',
      'Summe             | 111 | 60 | 260 | 90 | 180 | 976 | 1.617 | 916',
    ),
  });
  expect(findings.map(inShort)).toEqual(['fehler IP-01 IP!H3']);
  expect(findings[0]!.folgen.map(inShort)).toEqual(['fehler IP-01 Einzeln!H3']);
});

test('Where the provided funds may be the prior Ansatz alone it is a Warnung', () => {
  const finding = onlyFinding({
    IP: programme(
      'Software | 617 | 550 | 645 | 500 | 800 | 550 | 3.112 | 617',
      'Lizenzen |  20 |  30 |  40 |  50 |  60 |  30 |   200 |  20',
    )
      .replace(/\|[^|]*geleistet T€/, '')
      .replace(/ \| 617$/m, '')
      .replace(/ \| +20$/m, ''),
  });
  expect(inShort(finding)).toBe('warnung IP-01 IP!H3');
  expect(finding).toMatchObject({ berechnet: 2_495, gedruckt: 3_112, differenz: -617 });
  expect(finding.ursache).toBe(
    'Vermutlich enthalten die bereitgestellten Mittel nur den Ansatz des Vorjahres.',
  );
});

test('Provided funds are what was spent and the Ansatz of the prior year', () => {
  const finding = onlyFinding({
    IP: programme(RIGHT[0]!, RIGHT[1]!, RIGHT[2]!.replace(' 60 ', ' 73 ').replace('120', '133')),
  });
  expect(inShort(finding)).toBe('fehler IP-02 IP!G5');
  expect(finding).toMatchObject({ name: 'bereitgestellte-mittel', berechnet: 60, gedruckt: 73 });
});

test('What was spent until the end of a year is at least what was spent in it', () => {
  const finding = onlyFinding({
    IP: programme(RIGHT[0]!, RIGHT[1]!, 'Sanierung Halle | 75 | 10 | 15 | 20 | 25 | 60 | 120 | 50'),
  });
  expect(inShort(finding)).toBe('warnung IP-03 IP!I5');
  expect(finding).toMatchObject({
    name: 'geleistet',
    berechnet: 75,
    gedruckt: 50,
    differenz: 25,
  });
});

test('The same measure in the list of single measures is not told again', () => {
  const wrong = RIGHT[2]!.replace('120', '100');
  const { findings } = check({
    IP: programme(RIGHT[0]!, RIGHT[1]!, wrong),
    Einzeln: programme(RIGHT[0]!, RIGHT[1]!, wrong),
  });
  expect(findings.map(inShort)).toEqual(['fehler IP-01 IP!H5']);
  expect(findings[0]!.folgen.map(inShort)).toEqual(['fehler IP-01 Einzeln!H5']);
});

test('Rows without any figure are not counted', () => {
  const report = check({ IP: programme(...RIGHT, 'Noch nichts | 0 | 0 | 0 | 0 | 0 | 0 | 0 | 0') });
  expect(report.tally.bestanden).toBe(9);
});

const VORHABEN = `
Vermögensplan 2024, Vorhaben
                | Gesamtergebnis bis 2022 € | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 € | Gesamtausgabebedarf €
Software        |           | 616.686 | 393.337 |   341.681 | 1.351.704
Umbau           | 2.916.123 | 111.114 |  60.000 |   215.000 | 3.191.123
Hardware        |           | 812.345 | 700.000 |   662.147 | 2.174.492
Klimaanlage     |   100.000 |  50.000 |  80.000 |   192.392 |   372.392`;

test('The Gesamtausgabebedarf of a Vorhaben starts with the Gesamtergebnis, or else with the Ergebnis', () => {
  const report = check({ Vorhaben: VORHABEN });
  expect(report.findings).toEqual([]);
  expect(report.tables[0]).toMatchObject({ art: 'Vorhaben', tally: { bestanden: 4 } });
});

test('With actuals among its parts it may be off by the rounding', () => {
  expect(found({ Vorhaben: VORHABEN.replace('2.174.492', '2.174.493') })).toEqual([
    'rundung IP-01 Vorhaben!F5',
  ]);
  expect(found({ Vorhaben: VORHABEN.replace('2.174.492', '2.174.592') })).toEqual([
    'fehler IP-01 Vorhaben!F5',
  ]);
});

test('A programme without a column of totals has nothing to count', () => {
  expect(
    found({
      IP: `
Wirtschaftsplan 2024 Investitionsprogramm
Maßnahme | Ansatz 2024 T€ | Planung 2025 T€
Umbau    | 215 | 45
Lager    |  40 | 50`,
    }),
  ).toEqual([]);
});

test('Words that a narrow heading breaks are the words that they are', () => {
  const heading = [
    'Maßnahme',
    'Gesamt-\nkosten',
    'bisher\nbereit-\ngestellt',
    'Ansatz\n2025',
    '2026',
  ];
  const rows = [
    ['Kläranlage', 900, 100, 500, 300],
    ['Kanal', 700, 200, 250, 250],
    ['Pumpwerk', 555, 5, 300, 250],
  ];
  const sheet = [['Investitionsprogramm 2025 in T€'], heading, ...rows];
  expect(found({ Investitionsprogramm: sheet })).toEqual([]);
  const wrong = sheet.map((row) => row.map((cell) => (cell === 555 ? 655 : cell)));
  const { text } = onlyFinding({ Investitionsprogramm: wrong });
  expect(text).toContain('„Pumpwerk“, „Gesamtkosten“: Die Jahre ergeben 555');
});
