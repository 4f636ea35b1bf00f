import { check, found, inShort, onlyFinding, saying } from './report';

const QUARTALE = `
Erfolgsplan 2024
                  | 1. Quartal 2024 € | 2. Quartal 2024 € | 3. Quartal 2024 € | 4. Quartal 2024 € | Gesamt 2024 €
Umsatzerlöse      | 120.000 | 131.000 | 142.000 | 153.000 | 546.000
Sonstige Erträge  |  11.000 |  12.500 |  13.700 |  14.900 |  52.100
Materialaufwand   |  41.000 |  42.300 |  43.400 |  44.500 | 171.200
Personalaufwand   |  61.000 |  62.100 |  63.200 |  64.700 | 251.000
Abschreibungen    |  10.000 |  10.100 |  10.200 |  10.400 |  40.700`;

test('Four quarters add up to the year', () => {
  const report = check({ Erfolgsplan: QUARTALE });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(5);
});

test('A year that is not the sum of its quarters is a Fehler in the Gesamtspalte', () => {
  const finding = onlyFinding({ Erfolgsplan: QUARTALE.replace('251.000', '241.000') });
  expect(inShort(finding)).toBe('fehler SU-03 Erfolgsplan!F6');
  expect(finding).toMatchObject({
    name: 'gesamtspalte',
    berechnet: 251_000,
    gedruckt: 241_000,
    differenz: 10_000,
    text: saying('Personalaufwand', 'Gesamt 2024', '251.000', '241.000', '10.000'),
  });
});

test('Rows without any figure are not counted', () => {
  const report = check({ Erfolgsplan: `${QUARTALE}\nSteuern | 0 | 0 | 0 | 0 | 0` });
  expect(report.tally.bestanden).toBe(5);
});

const ABWEICHUNG = `
Erfolgsplan 2024
                  | Ansatz 2024 € | Ansatz 2023 € | Abweichung €
Umsatzerlöse      | 546.000 | 500.000 |  46.000
Sonstige Erträge  |  52.100 |  60.000 |  -7.900
Materialaufwand   | 171.200 | 170.000 |   1.200
Personalaufwand   | 251.000 | 240.000 |  11.000
Abschreibungen    |  40.700 |  39.000 |   1.700`;

test('The Abweichung of two columns holds in either direction', () => {
  const swapped = ABWEICHUNG.replace('Ansatz 2024', 'X')
    .replace('Ansatz 2023', 'Ansatz 2024')
    .replace('X', 'Ansatz 2023');
  for (const plan of [ABWEICHUNG, swapped]) {
    const { findings, tally } = check({ Erfolgsplan: plan });
    expect(findings).toEqual([]);
    expect(tally.bestanden).toBeGreaterThanOrEqual(5);
  }
});

test('A wrong Abweichung is a Fehler', () => {
  const finding = onlyFinding({ Erfolgsplan: ABWEICHUNG.replace('1.700', '1.800') });
  expect(inShort(finding)).toBe('fehler SU-04 Erfolgsplan!D7');
  expect(finding).toMatchObject({ name: 'abweichungsspalte', berechnet: 1_700, gedruckt: 1_800 });
});

test('A wrong Ansatz that the Abweichung contradicts is one finding', () => {
  expect(found({ Erfolgsplan: ABWEICHUNG.replace('251.000', '261.000') })).toHaveLength(1);
});

test('A column Abweichung that follows no pair of columns says nothing', () => {
  const random = ABWEICHUNG.replace('46.000', '1').replace('-7.900', '2').replace('1.200', '3');
  expect(check({ Erfolgsplan: random })).toMatchObject({
    findings: [],
    tally: { fehlgeschlagen: 0 },
  });
});

test('Columns with actuals may differ by their rounding, columns of a plan may not', () => {
  const plan = `
Erfolgsplan 2024
                  | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 € | Abweichung €
Umsatzerlöse      | 500.123 | 520.000 | 546.000 |  45.877
Sonstige Erträge  |  60.234 |  55.500 |  52.100 |  -8.134
Materialaufwand   | 170.345 | 171.000 | 171.200 |     855
Personalaufwand   | 240.456 | 244.000 | 251.000 |  10.544
Abschreibungen    |  39.567 |  40.000 |  40.700 |   1.134`;
  expect(found({ Erfolgsplan: plan })).toEqual(['rundung SU-04 Erfolgsplan!E7']);
  expect(found({ Erfolgsplan: plan.replace('Ergebnis 2022', 'Ansatz 2022') })).toEqual([
    'warnung SU-04 Erfolgsplan!E7',
  ]);
});

test('What an hour costs in all is no total of what it costs in each Sparte', () => {
  const rows = ['Personal | 400 | 90 | 150 | 640', 'Fahrzeuge | 98 | 12 | 44 | 154'];
  const sparten = ` | Straßen | Winterdienst | Grünflächen | Summe\n${rows.join('\n')}
    Material | 61 | 8 | 20 | 89
    Gesamtkosten | 559 | 110 | 214 | 883
    Stunden | 1.120 | 260 | 490 | 1.870
    Kosten je Stunde | 0,50 | 0,42 | 0,44 | 0,47
    Kostendeckungsgrad | 80 | 90 | 75 | 81`;
  expect(found({ Bauhof: sparten })).toEqual([]);
});
