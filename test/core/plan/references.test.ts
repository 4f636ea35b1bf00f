import { sumsOf, tableOf } from './picture';

function sums(sheet: string, rows: string): string[] {
  return sumsOf(tableOf(`| Ansatz 2024 | Ansatz 2023\n${rows.trimStart()}`, sheet));
}

describe('a sum that names its rows by their numbers', () => {
  const FLOWS = `
    1. Einzahlungen aus Gebühren        | 100 | 90
    2. Sonstige Einzahlungen            | 20  | 30
    3. Summe der Einzahlungen (1 bis 2) | 120 | 120
    4. Personalauszahlungen             | 50  | 60
    5. Sachauszahlungen                 | 30  | 20
    6. Zinsauszahlungen                 | 5   | 5`;

  it.each([
    [
      '7. Summe der Auszahlungen (4 bis 6)',
      '85 | 85',
      'Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen',
    ],
    [
      '7. Summe aus Nummern 4 bis 6',
      '85 | 85',
      'Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen',
    ],
    [
      '7. Summe (Pos. 4, 5 und 6)',
      '85 | 85',
      'Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen',
    ],
    ['7. Summe (Nr. 4 u. 5)', '80 | 80', 'Personalauszahlungen + Sachauszahlungen'],
    ['7. Summe (Zeile 5 + Zeile 6)', '35 | 25', 'Sachauszahlungen + Zinsauszahlungen'],
    ['7. Saldo aus 3 und 4', '70 | 60', 'Summe der Einzahlungen (1 bis 2) − Personalauszahlungen'],
    ['7. Saldo (3 ./. 5)', '90 | 100', 'Summe der Einzahlungen (1 bis 2) − Sachauszahlungen'],
    ['7. Saldo (3 abzüglich 5)', '90 | 100', 'Summe der Einzahlungen (1 bis 2) − Sachauszahlungen'],
    [
      '7. Ergebnis (= 3 - 4 - 5)',
      '40 | 40',
      'Summe der Einzahlungen (1 bis 2) − Personalauszahlungen − Sachauszahlungen',
    ],
    ['7. Saldo aus 1 und 2', '80 | 60', 'Einzahlungen aus Gebühren − Sonstige Einzahlungen'],
  ])('%s', (label, figures, parts) => {
    const found = sums('Blatt', `${FLOWS.trimStart()}\n ${label} | ${figures}`);
    expect(found).toEqual([
      'Summe der Einzahlungen (1 bis 2) = Einzahlungen aus Gebühren + Sonstige Einzahlungen',
      `${label.slice(3)} = ${parts}`,
    ]);
  });

  it.each([
    ['a row that there is not', '7. Summe (8 bis 9)'],
    ['an order that is no order', '7. Summe (6 bis 4)'],
    ['a single row', '7. Summe (4)'],
  ])('is read by its place where it names %s', (_, label) => {
    const found = sums('Blatt', `${FLOWS.trimStart()}\n ${label} | 85 | 85`);
    expect(found[1]).toBe(
      `${label.slice(3)} = Personalauszahlungen + Sachauszahlungen + Zinsauszahlungen`,
    );
  });

  it('adds two balances that are both printed with their signs', () => {
    expect(
      sums(
        'Liquiditätsplan',
        `
        7. Zahlungsmittelüberschuss                   | 40  | 40
        8. Einzahlungen aus Investitionstätigkeit     | 5   | 6
        9. Auszahlungen aus Investitionstätigkeit     | 25  | 16
        10. Saldo aus Investitionstätigkeit (8 ./. 9) | -20 | -10
        11. Finanzierungssaldo (Saldo aus 7 und 10)   | 20  | 30`,
      )[1],
    ).toBe(
      'Finanzierungssaldo (Saldo aus 7 und 10) = Zahlungsmittelüberschuss + Saldo aus Investitionstätigkeit (8 ./. 9)',
    );
  });

  it('may name headings with all rows below them', () => {
    expect(
      sums(
        'Vermögensplan',
        `
        I. Sachanlagen             |    |
        Bau                        | 5  | 10
        Maschinen                  | 6  | 11
        II. Finanzanlagen          |    |
        Ausleihungen               | 7  | 12
        III. Tilgung               |    |
        Banken                     | 1  | 1
        Summe Anlagen (Pos. I, II) | 18 | 33`,
      ),
    ).toEqual(['Summe Anlagen (Pos. I, II) = Bau + Maschinen + Ausleihungen']);
  });
});
