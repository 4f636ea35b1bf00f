import { check, found, inShort, onlyFinding, places, saying } from './report';

const ERFOLGSPLAN = `
Erfolgsplan 2024
                      | Ansatz 2024 € | Ansatz 2023 €
1. Umsatzerlöse       | 900.000 | 850.000
2. Sonstige Erträge   | 100.000 |  50.000
3. Materialaufwand    | 400.000 | 380.000
4. Personalaufwand    | 450.000 | 430.000
5. Abschreibungen     |  70.000 |  65.000
6. Jahresergebnis     |  80.000 |  25.000`;

const VERMÖGENSPLAN = `
Vermögensplan 2024
                                  | Ansatz 2024 € | Ansatz 2023 €
Mittelherkunft
2. Abschreibungen                 |  70.000 |  65.000
3. Jahresgewinn                   |  80.000 |  25.000
9. Abnahme der liquiden Mittel    |       0 |   5.000
Summe Mittelherkunft              | 150.000 |  95.000
Mittelverwendung
1. Investitionen                  | 145.000 |  95.000
9. Zunahme der liquiden Mittel    |   5.000 |       0
Summe Mittelverwendung            | 150.000 |  95.000`;

test('Abschreibungen and Jahresergebnis of the Erfolgsplan are those of the Vermögensplan', () => {
  const report = check({ Erfolgsplan: ERFOLGSPLAN, Vermögensplan: VERMÖGENSPLAN });
  expect(report.findings).toEqual([]);
  expect(report.tally).toMatchObject({ bestanden: 12, fehlgeschlagen: 0 });
});

test('Other Abschreibungen in a Vermögensplan that adds up are a Fehler there', () => {
  const plan = VERMÖGENSPLAN.replace('|  70.000 |', '|  71.000 |')
    .replace(/150\.000/g, '151.000')
    .replace('145.000', '146.000');
  const finding = onlyFinding({ Erfolgsplan: ERFOLGSPLAN, Vermögensplan: plan });
  expect(inShort(finding)).toBe('fehler KT-03 Vermögensplan!B4');
  expect(finding).toMatchObject({
    name: 'abschreibungen',
    berechnet: 70_000,
    gedruckt: 71_000,
    differenz: -1_000,
    text: saying('2. Abschreibungen', 'Ansatz 2024', '71.000', 'Erfolgsplan', '70.000', '−1.000'),
  });
  expect(places(finding.cells)).toEqual(['Vermögensplan!B4', 'Erfolgsplan!B7']);
});

test('Of a figure that the council fixes not even one euro may be lost', () => {
  const plan = VERMÖGENSPLAN.replace('80.000 |', '80.001 |')
    .replace(/150\.000/g, '150.001')
    .replace('145.000', '145.001');
  expect(found({ Erfolgsplan: ERFOLGSPLAN, Vermögensplan: plan })).toEqual([
    'fehler KT-04 Vermögensplan!B5',
  ]);
});

test('In thousands it is the rounded figure', () => {
  const inThousands = `
Vermögensplan 2024
                                  | Ansatz 2024 T€ | Ansatz 2023 T€
Mittelherkunft
2. Abschreibungen                 |  70 |  66
3. Jahresgewinn                   |  80 |  25
9. Abnahme der liquiden Mittel    |   0 |   5
Summe Mittelherkunft              | 150 |  96
Mittelverwendung
1. Investitionen                  | 145 |  96
9. Zunahme der liquiden Mittel    |   5 |   0
Summe Mittelverwendung            | 150 |  96`;
  const erfolgsplan = (afa: string, personal: string): string =>
    ERFOLGSPLAN.replace('430.000', personal).replace('65.000', afa);
  expect(
    found({ Erfolgsplan: erfolgsplan('65.500', '429.500'), Vermögensplan: inThousands }),
  ).toEqual([]);
  expect(
    found({ Erfolgsplan: erfolgsplan('65.499', '429.501'), Vermögensplan: inThousands }),
  ).toEqual(['fehler KT-03 Vermögensplan!C4']);
});

const VERLUST = ERFOLGSPLAN.replace('450.000', '560.000').replace(' 80.000', ' -30.000');

const VERMÖGENSPLAN_MIT_VERLUST = `
Vermögensplan 2024
                                  | Ansatz 2024 € | Ansatz 2023 €
Mittelherkunft
2. Abschreibungen                 |  70.000 |  65.000
3. Jahresgewinn                   |       0 |  25.000
9. Abnahme der liquiden Mittel    |  60.000 |       0
Summe Mittelherkunft              | 130.000 |  90.000
Mittelverwendung
IV. Finanzierung
1. Jahresverlust                  |  30.000 |       0
2. Investitionen                  | 100.000 |  90.000
Summe Mittelverwendung            | 130.000 |  90.000`;

test('A loss goes to the position Jahresverlust', () => {
  expect(found({ Erfolgsplan: VERLUST, Vermögensplan: VERMÖGENSPLAN_MIT_VERLUST })).toEqual([]);
});

test('A loss that the Vermögensplan does not take over is a Fehler', () => {
  const plan = VERMÖGENSPLAN_MIT_VERLUST.replace(/(Jahresverlust +\|) +30\.000/, '$1 0').replace(
    ' 100.000 |  90.000',
    ' 130.000 |  90.000',
  );
  expect(found({ Erfolgsplan: VERLUST, Vermögensplan: plan })).toEqual([
    'fehler KT-04 Vermögensplan!B5',
  ]);
});

test('A Vermögensplan that has a position for a loss only takes over the loss', () => {
  const erfolgsplan = VERLUST.replace('850.000', '815.000').replace('25.000', '-10.000');
  const plan = (verlust: string, investitionen: string): string => `
Vermögensplan 2024
                                  | Ansatz 2024 € | Ansatz 2023 €
Mittelherkunft
2. Abschreibungen                 |  70.000 |  65.000
9. Abnahme der liquiden Mittel    |  60.000 |  25.000
Summe Mittelherkunft              | 130.000 |  90.000
Mittelverwendung
1. Jahresverlust                  |  30.000 |  ${verlust}
2. Investitionen                  | 100.000 |  ${investitionen}
Summe Mittelverwendung            | 130.000 |  90.000`;
  expect(found({ Erfolgsplan: erfolgsplan, Vermögensplan: plan('10.000', '80.000') })).toEqual([]);
  expect(found({ Erfolgsplan: erfolgsplan, Vermögensplan: plan('11.000', '79.000') })).toEqual([
    'fehler KT-04 Vermögensplan!C8',
  ]);
});

test('Abschreibungen that stand below a heading are added up', () => {
  const erfolgsplan = ERFOLGSPLAN.replace(
    /5\. Abschreibungen.*/,
    `5. Abschreibungen
a) auf Sachanlagen            |  50.000 |  45.000
b) auf immaterielle Anlagen   |  20.000 |  20.000`,
  );
  expect(found({ Erfolgsplan: erfolgsplan, Vermögensplan: VERMÖGENSPLAN })).toEqual([]);
});

test('Of two Sparten the Vermögensplan goes with the one that agrees', () => {
  const other = ERFOLGSPLAN.replace('Erfolgsplan 2024', 'Erfolgsplan 2024 Sparte Abwasser')
    .replace('900.000', '910.000')
    .replace('80.000', '90.000')
    .replace('850.000', '860.000')
    .replace('25.000', '35.000');
  expect(
    found({ Abwasser: other, Erfolgsplan: ERFOLGSPLAN, Vermögensplan: VERMÖGENSPLAN }).filter(
      (line) => line.includes('Vermögensplan'),
    ),
  ).toEqual([]);
});

test('Where several Sparten disagree with the Vermögensplan nobody knows which is meant', () => {
  const plan = VERMÖGENSPLAN.replace(/70\.000/g, '72.345')
    .replace(/65\.000/g, '66.789')
    .replace(/80\.000/g, '81.234')
    .replace(/25\.000/g, '26.345');
  const other = ERFOLGSPLAN.replace('900.000', '910.000').replace('80.000', '90.000');
  expect(
    found({ Abwasser: other, Wasser: ERFOLGSPLAN, Vermögensplan: plan }).filter((line) =>
      /KT-0[34]/.test(line),
    ),
  ).toEqual([]);
});

test('Abschreibungen whose parts a Summe closes are taken over as that Summe', () => {
  const erfolgsplan = ERFOLGSPLAN.replace(
    /5\. Abschreibungen.*/,
    `5. Abschreibungen
auf Sachanlagen               |  50.000 |  45.000
auf immaterielle Anlagen      |  20.000 |  20.000
Summe Abschreibungen          |  70.000 |  65.000`,
  );
  expect(found({ Erfolgsplan: erfolgsplan, Vermögensplan: VERMÖGENSPLAN })).toEqual([]);
});

test('Abschreibungen that the Erfolgsplan prints negative are taken over positive', () => {
  const negative = ERFOLGSPLAN.replace(/^([345]\. .*?\|) +([\d.]+) \| +([\d.]+)/gm, '$1 -$2 | -$3');
  expect(found({ Erfolgsplan: negative, Vermögensplan: VERMÖGENSPLAN })).toEqual([]);
});

test('An Erfolgsplan that ends with "Jahresverlust 30.000" has a result of −30.000', () => {
  const erfolgsplan = `
Erfolgsplan 2024
                      | Ansatz 2024 €
1. Umsatzerlöse       | 900.000
2. Materialaufwand    | 400.000
3. Personalaufwand    | 460.000
4. Abschreibungen     |  70.000
5. Jahresverlust      |  30.000`;
  const plan = VERMÖGENSPLAN_MIT_VERLUST.replace(/ \| [^|\n]*$/gm, '');
  expect(found({ Erfolgsplan: erfolgsplan, Vermögensplan: plan })).toEqual([]);
});

test('A year without Abschreibungen and without a result has nothing to take over', () => {
  const nothing = (plan: string): string => plan.replace(/\| +[\d.]+$/gm, '| 0');
  const report = check({
    Erfolgsplan: nothing(ERFOLGSPLAN),
    Vermögensplan: nothing(VERMÖGENSPLAN),
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(1 + 3 + 2);
});
