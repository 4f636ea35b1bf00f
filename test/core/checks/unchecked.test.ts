import { check, place, saying } from './report';

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
        text: saying('Summe Umsatzerlöse', '5', 'siehe Anlage'),
      },
    ]);
  });

  test('a row that holds words in a table of one column', () => {
    const report = check({
      Erfolgsplan: `
Erfolgsplan 2024
                   | Ansatz 2024 €
Umsatzerlöse
Gebühren           | 100.000
Entgelte           | siehe Anlage
Erstattungen       |  25.000
Summe Umsatzerlöse | 175.000`,
    });
    expect(report.findings).toEqual([]);
    expect(report.tally).toMatchObject({ fehlgeschlagen: 0, nichtPruefbar: 1 });
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
      saying('Erfolgsplan!C6', 'Summe Umsatzerlöse', 'Ansatz 2023', 'Die Summe ist leer'),
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
