import { check, inShort, onlyFinding, place } from './report';

const UMSATZERLÖSE = `
Erfolgsplan 2024
                   | Ansatz 2024 €
Umsatzerlöse
Gebühren           | 100.000
Entgelte           |  50.000
Erstattungen       |  25.000
Summe Umsatzerlöse | 175.000`;

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
