import { check, found, inShort, onlyFinding, places, saying } from './report';

const ZWISCHENBERICHT = `
Zwischenbericht 2023
                   | Planansatz 2023 | Ist per 30.06.2023 | % vom Plan
Umsatzerlöse       | 200.000 | 100.500 | 50
Abfallentsorgung   |   1.000 |     408 | 41
Fernmeldegebühren  |  12.000 |   7.213 | 60
Bürobedarf         |   5.000 |   1.020 | 20
Reisekosten        |   3.000 |     999 | 33`;

test('Percentages of the Planansatz hold when they lie within what the rounded figures allow', () => {
  const report = check({ Zwischenbericht: ZWISCHENBERICHT });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(5);
});

test('0 % printed for 408 of 1.000 is a Fehler', () => {
  const finding = onlyFinding({ Zwischenbericht: ZWISCHENBERICHT.replace('| 41', '| 0') });
  expect(inShort(finding)).toBe('fehler SU-05 Zwischenbericht!D4');
  expect(finding).toMatchObject({
    name: 'prozentspalte',
    berechnet: 41,
    gedruckt: 0,
    differenz: 41,
    change: { row: 3, column: 3, write: { value: 41 } },
    text: saying('Abfallentsorgung', '% vom Plan', '408', '1.000', '41 %', '0 %', '41'),
  });
  expect(places(finding.cells)).toEqual([
    'Zwischenbericht!D4',
    'Zwischenbericht!C4',
    'Zwischenbericht!B4',
  ]);
});

test('0 % of a Plan of 0 although something was booked is one Hinweis for the table', () => {
  const finding = onlyFinding({
    Zwischenbericht: `${ZWISCHENBERICHT}
Verlust aus Abgang | 0 | 27 | 0
Sonstige Beiträge  | 0 | 83 | 0`,
  });
  expect(inShort(finding)).toBe('hinweis SU-05 Zwischenbericht!D8');
  expect(finding.text).toMatch(/^In 2 Zellen steht 0 %, obwohl der Vergleichswert 0 ist/);
});

test('A single such cell is counted in the singular', () => {
  const finding = onlyFinding({ Zwischenbericht: `${ZWISCHENBERICHT}\nVerlust | 0 | 27 | 0` });
  expect(finding.text).toMatch(/^In einer Zelle steht 0 %/);
});

test('An empty Planansatz with an empty percentage, and 0 % of nothing booked, say nothing', () => {
  expect(
    found({ Zwischenbericht: `${ZWISCHENBERICHT}\nBeihilfen | | 500 |\nZinsen | 7.000 | 0 | 0` }),
  ).toEqual([]);
});

test('Shares in cells with a percent format are held against the same figures', () => {
  const rows = (share: number): Parameters<typeof check>[0] => ({
    Vergleich: [
      ['Zwischenbericht 2023'],
      [null, 'Planansatz 2023', 'Ist per 30.06.2023', '% vom Plan'],
      ['Umsatzerlöse', 200_000, 100_500, [0.5025, '0.0%']],
      ['Abfallentsorgung', 1_000, 408, [share, '0.0%']],
      ['Bürobedarf', 5_000, 1_020, [0.204, '0.0%']],
      ['Reisekosten', 3_000, 999, [0.333, '0.0%']],
      ['Porto', 800, 80, [0.1, '0.0%']],
    ],
  });
  expect(found(rows(0.408))).toEqual([]);
  const finding = onlyFinding(rows(0.308));
  expect(finding).toMatchObject({ severity: 'fehler', berechnet: 0.408, gedruckt: 0.308 });
  expect(finding.text).toEqual(saying('40,8 %', '30,8 %', '10,0'));
});

test('A column of changes in percent is held against the prior year', () => {
  const plan = `
Erfolgsplan 2024
                  | Ansatz 2024 € | Ansatz 2023 € | Veränderung in %
Umsatzerlöse      | 550.000 | 500.000 |  10
Sonstige Erträge  |  54.000 |  60.000 | -10
Materialaufwand   | 180.000 | 150.000 |  20
Personalaufwand   | 252.000 | 240.000 |   5
Abschreibungen    |  40.950 |  39.000 |   5`;
  expect(found({ Erfolgsplan: plan })).toEqual([]);
  expect(found({ Erfolgsplan: plan.replace('|  20', '| -20') })).toEqual([
    'fehler SU-05 Erfolgsplan!D5',
  ]);
});

test('Percentages that are no share of any column are left alone', () => {
  expect(
    found({
      Kennzahlen: `
Kennzahlen 2024
             | Ist 2022 | Ist 2023 | Quote in %
Rechner      | 1.693 | 1.963 | 12
Telefone     |   726 |   788 | 99
Arbeitsplätze| 2.630 | 3.044 |  7
Server       |   240 |   280 | 55`,
    }),
  ).toEqual([]);
});

test('A change in percent is told as a change, not as a share', () => {
  const finding = onlyFinding({
    Zwischenbericht: `
      | Plan 2025 € | Prognose 2025 € | Veränderung %
      Umsatzerlöse | 1.000 | 1.100 | 10,0
      Sonstige Erträge | 200 | 190 | -5,0
      Zuschüsse | 400 | 420 | 5,0
      Zinsen | 500 | 600 | 2,0`,
  });
  expect(finding.text).toContain(
    '600 („Prognose 2025“) gegenüber 500 sind eine Veränderung von 20 %',
  );
});

test('A percentage of a wrong figure goes under the figure', () => {
  const finding = onlyFinding({
    Zwischenbericht: `
      | Plan 2025 € | Ist 30.06.2025 € | %
      Umsatzerlöse | 10.000 | 5.000 | 50,0
      Sonstige Erträge | 2.000 | 400 | 20,0
      Zuschüsse | 4.000 | 100 | 2,5
      Summe Erträge | 16.000 | 5.500 | 34,4`.replace('2.000 | 400', '20.000 | 400'),
  });
  expect(inShort(finding)).toBe('fehler SU-01 Zwischenbericht!B3');
  expect(finding.folgen.map(inShort)).toContain('fehler SU-05 Zwischenbericht!D3');
});
