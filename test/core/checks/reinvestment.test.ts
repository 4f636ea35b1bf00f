import { check, place } from './report';

const PLAN = `
Vermögensplan 2024
                                | Ansatz 2023 € | Ansatz 2024 €
Mittelherkunft
1. Abschreibungen               | 800           | 1.000
2. Kredite                      | 200           | 369
Summe Mittelherkunft            | 1.000         | 1.369
Mittelverwendung
I. Sachanlagen                  | 1.000         | 1.369
Summe Anlagevermögen (Zugänge)  | 1.000         | 1.369
Summe Mittelverwendung          | 1.000         | 1.369
`;

describe('PL-11: the Reinvestitionsquote', () => {
  test('It is told of the plan year, and is no finding', () => {
    const { kennzahlen, findings } = check({ Vermögensplan: PLAN });
    expect(findings).toEqual([]);
    expect(kennzahlen).toEqual([
      expect.objectContaining({
        rule: 'PL-11',
        value: 1.369,
        text: 'Reinvestitionsquote („Ansatz 2024“): 136,9 % der Abschreibungen werden wieder investiert.',
      }),
    ]);
    expect(place(kennzahlen[0]!.cell)).toBe('Vermögensplan!C9');
  });

  test('Without Abschreibungen there is none', () => {
    expect(check({ Vermögensplan: PLAN.replace('| 1.000\n2', '| 0\n2') }).kennzahlen).toEqual([]);
    expect(
      check({ Vermögensplan: PLAN.replace('Abschreibungen', 'Rücklagen') }).kennzahlen,
    ).toEqual([]);
  });
});
