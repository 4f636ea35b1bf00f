import { check, found, inShort, onlyFinding, place, places } from './report';

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
    text: '„Summe Umsatzerlöse“, „Ansatz 2024 €“: Die Zeilen ergeben 175.000, angegeben sind 150.000 (Differenz 25.000).',
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
    B: UMSATZERLÖSE.replace('2024 €', '2024 Mio. €').replaceAll('.000', ''),
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
    ursache: 'Vermutlich ist eine Ziffer falsch. (B8)',
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

test('A Summe that lacks one row in every column says which row', () => {
  const plan = `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000 | 80.000
Entgelte           |  50.000 | 45.000 | 40.000
Erstattungen       |   7.000 |  6.500 |  6.123
Summe Umsatzerlöse | 150.000 | 135.000 | 120.000`;
  const finding = onlyFinding({ Erfolgsplan: plan });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B7');
  expect(finding.ursache).toBe(
    'Die Differenz ist in jeder Spalte der Betrag von „Erstattungen“; vermutlich zählt diese Zeile nicht mit.',
  );
  expect(finding.folgen.map(inShort)).toEqual([
    'fehler SU-01 Erfolgsplan!C7',
    'fehler SU-01 Erfolgsplan!D7',
  ]);
});

test('A row that was inserted twice is the cause of the Summe that fails', () => {
  const plan = `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000 | 80.000
Entgelte           |  50.000 | 45.000 | 40.000
Entgelte           |  50.000 | 45.000 | 40.000
Summe Umsatzerlöse | 150.000 | 135.000 | 120.000`;
  const { findings } = check({ Erfolgsplan: plan });
  expect(findings[0]!.ursache).toBe(
    'Die Differenz ist in jeder Spalte der Betrag von „Entgelte“; diese Zeile steht doppelt.',
  );
  expect(findings.map(inShort)).toEqual([
    'fehler SU-01 Erfolgsplan!B7',
    'warnung PL-12 Erfolgsplan!B6',
  ]);
});

test('A row that is deleted from its group, and still in the table, is missing in the Summe', () => {
  const plan = `
Erfolgsplan 2024
                     | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren             | 100.000 | 90.000
Entgelte             |  50.000 | 45.000
Summe Umsatzerlöse   | 157.000 | 141.500
Materialaufwand
Strom                |  20.000 | 21.000
Erstattungen         |   7.000 |  6.500
Summe Materialaufwand|  27.000 | 27.500`;
  const finding = onlyFinding({ Erfolgsplan: plan });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B6');
  expect(finding.ursache).toBe(
    'Die Differenz ist in jeder Spalte der Betrag von „Erstattungen“; vermutlich fehlt diese Zeile in der Summe.',
  );
});

test('A Summe that fails in every column by amounts that no row has lacks something unprinted', () => {
  const plan = `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000
Entgelte           |  50.000 | 45.000
Summe Umsatzerlöse | 151.234 | 139.876`;
  expect(onlyFinding({ Erfolgsplan: plan }).ursache).toBe(
    'Die Summe geht in keiner Spalte auf; vermutlich fehlt eine Zeile, oder sie enthält etwas, das nicht gedruckt ist.',
  );
});

describe('What would put a Summe right', () => {
  const rows = (summe: object): Parameters<typeof check>[0] => ({
    Erfolgsplan: [
      ['Erfolgsplan 2024'],
      [null, 'Ansatz 2024 €', 'Ansatz 2023 €'],
      ['Umsatzerlöse'],
      ['Gebühren', 100_000, 90_000],
      ['Entgelte', 50_000, 45_000],
      ['Erstattungen', 25_000, 20_000],
      ['Summe Umsatzerlöse', summe, { value: 155_000, formula: '=SUM(C4:C6)' }],
    ],
  });

  test('is the figure where the Summe was typed', () => {
    const { change } = onlyFinding({ Erfolgsplan: UMSATZERLÖSE.replace('175.000', '174.000') });
    expect(change).toEqual({
      sheet: 'Erfolgsplan',
      row: 6,
      column: 1,
      write: { value: 175_000 },
    });
  });

  test('is a formula over the whole block where its row has formulas', () => {
    const finding = onlyFinding(rows({ value: 150_000, formula: '=SUM(B4:B5)' }));
    expect(place(finding.cell)).toBe('Erfolgsplan!B7');
    expect(finding.change?.write).toEqual({ formula: '=SUM(B4:B6)' });
  });

  test('is a formula, too, where a constant was written over it', () => {
    expect(onlyFinding(rows({ value: 150_000 })).change?.write).toEqual({
      formula: '=SUM(B4:B6)',
    });
  });

  test('names the rows one by one where others stand between them', () => {
    const finding = onlyFinding({
      Erfolgsplan: [
        ['Erfolgsplan 2024'],
        [null, 'Ansatz 2024 €', 'Ansatz 2023 €'],
        ['1. Umsatzerlöse', 900, 800],
        ['davon von der Stadt', 500, 400],
        ['2. Materialaufwand', 300, 250],
        ['3. Personalaufwand', 200, 150],
        ['4. Jahresgewinn', 405, { value: 400, formula: '=C3-C5-C6' }],
      ],
    });
    expect(inShort(finding)).toBe('fehler SU-02 Erfolgsplan!B7');
    expect(finding.change?.write).toEqual({ formula: '=B3-B5-B6' });
  });
});

describe('What cannot be checked is said, with the reason', () => {
  const withCell = (entry: string): string => `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren           | 100.000  | 90.000
Entgelte           | ${entry} | 45.000
Summe Umsatzerlöse | 150.000  | 135.000`;

  test('a row that holds words instead of a figure', () => {
    const report = check({ Erfolgsplan: withCell('siehe Anlage') });
    expect(report.findings).toEqual([]);
    expect(report.tally).toMatchObject({ bestanden: 1, nichtPruefbar: 1 });
    expect(report.unchecked).toEqual([
      {
        cell: { sheet: 'Erfolgsplan', row: 5, column: 1 },
        text: '„Summe Umsatzerlöse“: In B5 steht keine Zahl („siehe Anlage“).',
      },
    ]);
  });

  test('a row with a formula that was never calculated', () => {
    const { unchecked, tally } = check({ Erfolgsplan: withCell('=Konten!B7') });
    expect(tally.nichtPruefbar).toBe(1);
    expect(unchecked.map(({ text }) => text)).toEqual([
      '„Summe Umsatzerlöse“: In B5 steht keine Zahl („=Konten!B7“).',
    ]);
  });

  test('a Summe that is empty in one of two columns', () => {
    const report = check({
      Erfolgsplan: `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000
Entgelte           |  50.000 | 45.000
Summe Umsatzerlöse | 150.000 |
Materialaufwand
Strom              |  20.000 | 10.000
Wasser             |  30.000 | 20.000
Summe Materialaufwand | 50.000 | 30.000`,
    });
    expect(report.findings).toEqual([]);
    expect(report.tally).toMatchObject({ bestanden: 3, nichtPruefbar: 1 });
    expect(report.unchecked.map(({ cell, text }) => `${place(cell)} ${text}`)).toEqual([
      'Erfolgsplan!C6 „Summe Umsatzerlöse“, „Ansatz 2023 €“: Die Summe ist leer oder keine Zahl.',
    ]);
  });

  test('a Summe of which nobody can say what it adds up', () => {
    const { unchecked, tally } = check({
      Kennzahlen: `
Kennzahlen 2024
                     | Ansatz 2024 €
Rechner              |   1.234
Telefone             |     777
Gesamtkosten der IT  | 987.654`,
    });
    expect(tally).toMatchObject({ fehlgeschlagen: 0, nichtPruefbar: 1 });
    expect(unchecked.map(({ text }) => text)).toEqual([
      '„Gesamtkosten der IT“: Aus welchen Zeilen sich diese Summe ergibt, ist nicht zu erkennen.',
    ]);
  });
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
