import { check, found, inShort, onlyFinding, places, saying } from './report';

const UMSATZERLÖSE = `
Erfolgsplan 2024
                   | Ansatz 2024 €
Umsatzerlöse
Gebühren           | 100.000
Entgelte           |  50.000
Erstattungen       |  25.000
Summe Umsatzerlöse | 175.000`;

test('A Summe that is the sum of its rows holds', () => {
  const report = check({ Erfolgsplan: UMSATZERLÖSE });
  expect(report.findings).toEqual([]);
  expect(report.tally).toEqual({ bestanden: 1, rundung: 0, fehlgeschlagen: 0, nichtPruefbar: 0 });
});

test('A Summe that leaves out a row is a Fehler at the Summe', () => {
  const finding = onlyFinding({ Erfolgsplan: UMSATZERLÖSE.replace('175.000', '150.000') });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B7');
  expect(finding).toMatchObject({
    name: 'summe',
    berechnet: 175_000,
    gedruckt: 150_000,
    differenz: 25_000,
    text: saying('Summe Umsatzerlöse', 'Ansatz 2024', '175.000', '150.000', '25.000'),
    change: { write: { value: 175_000 } },
    folgen: [],
  });
  expect(places(finding.cells)).toEqual([
    'Erfolgsplan!B7',
    'Erfolgsplan!B4',
    'Erfolgsplan!B5',
    'Erfolgsplan!B6',
  ]);
});

test('The report names the tables, their units and what became of their equations', () => {
  const { tables } = check({ Erfolgsplan: UMSATZERLÖSE.replace('175.000', '150.000') });
  expect(tables).toMatchObject([
    {
      sheet: 'Erfolgsplan',
      art: 'Erfolgsplan',
      einheit: '€',
      tally: { bestanden: 0, rundung: 0, fehlgeschlagen: 1, nichtPruefbar: 0 },
    },
  ]);
});

test('The unit of a table in thousands is T€, of one that names none there is no unit', () => {
  const { tables } = check({
    A: UMSATZERLÖSE.replace('2024 €', '2024 T€'),
    B: UMSATZERLÖSE.replace('2024 €', '2024 Mio. €').replace(/\.000/g, ''),
    C: UMSATZERLÖSE.replace('2024 €', '2024'),
  });
  expect(tables.map(({ einheit }) => einheit)).toEqual(['T€', 'Mio €', '']);
});

const ERFOLGSPLAN = `
Erfolgsplan 2024
                      | Ansatz 2024 € | Ansatz 2023 €
1. Umsatzerlöse       | 900.000 | 850.000
2. Sonstige Erträge   | 100.000 |  50.000
3. Materialaufwand    | 400.000 | 380.000
4. Personalaufwand    | 450.000 | 430.000
5. Abschreibungen     |  70.000 |  65.000
6. Jahresgewinn       |  80.000 |  25.000`;

test('A Jahresgewinn is what the Erträge leave over the Aufwendungen', () => {
  const report = check({ Erfolgsplan: ERFOLGSPLAN });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(2);
});

test('A Jahresgewinn that is not what the rows leave is a Fehler', () => {
  const finding = onlyFinding({ Erfolgsplan: ERFOLGSPLAN.replace('80.000 |', '86.000 |') });
  expect(inShort(finding)).toBe('fehler SU-02 Erfolgsplan!B8');
  expect(finding).toMatchObject({
    name: 'ergebnis',
    berechnet: 80_000,
    gedruckt: 86_000,
    differenz: -6_000,
    ursache: expect.stringContaining('Vermutlich ist eine Ziffer falsch.') as string,
  });
});

test('Sums over several columns stand for themselves: one wrong column is one Fehler', () => {
  const plan = `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000 | 80.000
Entgelte           |  50.000 | 45.000 | 40.000
Summe Umsatzerlöse | 150.000 | 235.000 | 120.000`;
  expect(found({ Erfolgsplan: plan })).toEqual(['fehler SU-01 Erfolgsplan!C6']);
});

test('An empty row counts as nothing, and the Summe is still checked', () => {
  const report = check({ Erfolgsplan: UMSATZERLÖSE.replace('25.000', '').replace('175', '150') });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(1);
});

test('A column in which all is 0 or empty is not counted as a check', () => {
  const report = check({
    Erfolgsplan: `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
Umsatzerlöse
Gebühren           | 100.000 | 0 |
Entgelte           |  50.000 | 0 |
Summe Umsatzerlöse | 150.000 | 0 |`,
  });
  expect(report.tally).toEqual({ bestanden: 1, rundung: 0, fehlgeschlagen: 0, nichtPruefbar: 0 });
});

test('A Summe over a column without any figure in its rows is a Fehler that says so', () => {
  const finding = onlyFinding({
    Erfolgsplan: `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren           | 100.000 |
Entgelte           |  50.000 |
Summe Umsatzerlöse | 150.000 | 140.000`,
  });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!C6');
  expect(finding).toMatchObject({ berechnet: 0, gedruckt: 140_000, change: null });
  expect(finding.text).toContain('Über der Summe 140.000 steht keine Zeile, die sie ergibt');
});

test('Percentages are not added up', () => {
  const report = check({
    Erfolgsplan: `
Erfolgsplan 2024
                   | Ansatz 2024 € | % vom Umsatz
Umsatzerlöse
Gebühren           | 100.000 | 66
Entgelte           |  50.000 | 33
Summe Umsatzerlöse | 150.000 | 100`,
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(1);
});

test('The most severe findings come first, then the order of the workbook', () => {
  const fails = UMSATZERLÖSE.replace('175.000', '150.000');
  expect(
    found({
      Zwei: UMSATZERLÖSE.replace('175.000', '175.001'),
      Eins: fails.replace('Ansatz 2024', 'Ergebnis 2022'),
    }),
  ).toEqual(['fehler SU-01 Eins!B7', 'warnung SU-01 Zwei!B7']);
});
