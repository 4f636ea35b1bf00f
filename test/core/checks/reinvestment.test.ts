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

  const withAdditions = (label: string, herkunft = 'Abschreibungen'): string => `
Vermögensplan 2024
                     | Ansatz 2023 € | Ansatz 2024 €
Einnahmen
${herkunft}          | 185.000       | 200.000
Kredite              | 315.000       | 295.000
Summe Einnahmen      | 500.000       | 495.000
Ausgaben
Grundstücke          | 200.000       | 180.000
Maschinen            | 200.000       | 200.000
${label}             | 400.000       | 380.000
Tilgung              | 100.000       | 115.000
Summe Ausgaben       | 500.000       | 495.000
`;

  const quotas = (sheets: Readonly<Record<string, string>>): (readonly [string, number])[] =>
    check(sheets).kennzahlen.map(({ cell, value }) => [place(cell), value] as const);

  test.each([
    'Summe Investitionen',
    'Summe der Investitionen',
    'Summe Investitionsausgaben',
    'Summe Zugänge zum Anlagevermögen',
    'Summe Auszahlungen für Investitionen',
    'Auszahlungen aus Investitionstätigkeit (Summe)',
    'Investitionen insgesamt',
    'Gesamtinvestitionen',
  ])('The total of the investments may be called %s', (label) => {
    expect(quotas({ Vermögensplan: withAdditions(label) })).toEqual([['Vermögensplan!C10', 1.9]]);
  });

  test.each([
    'Abschreibungen auf Sachanlagen und immaterielle Vermögensgegenstände',
    'Erwirtschaftete Abschreibungen',
    'AfA',
  ])('The Abschreibungen may be called %s', (label) => {
    expect(quotas({ Vermögensplan: withAdditions('Summe Investitionen', label) })).toEqual([
      ['Vermögensplan!C10', 1.9],
    ]);
  });

  const position = (label: string): string => `
Vermögensplan 2024
                     | Ansatz 2023 € | Ansatz 2024 €
Einnahmen
Abschreibungen       | 185.000       | 200.000
Kredite              | 315.000       | 295.000
Summe Einnahmen      | 500.000       | 495.000
Ausgaben
${label}             | 400.000       | 380.000
Tilgung              | 100.000       | 115.000
Summe Ausgaben       | 500.000       | 495.000
`;

  test.each([
    'Investitionen',
    'Zugänge zum Anlagevermögen',
    'Auszahlungen für Investitionen',
    'Ausgaben für Investitionen',
    'Investitionsauszahlungen',
    'Investitionen in das Anlagevermögen',
  ])('All investments may be one position: %s', (label) => {
    expect(quotas({ Vermögensplan: position(label) })).toEqual([['Vermögensplan!C8', 1.9]]);
  });

  test.each([
    'Investitionen in Software',
    'Investitionszuschüsse an Dritte',
    'Saldo aus Investitionstätigkeit',
    'Kredite für Investitionen',
    'Abgänge vom Anlagevermögen',
  ])('What is only a part of them, or something else, is not taken for them: %s', (label) => {
    expect(quotas({ Vermögensplan: position(label) })).toEqual([]);
  });

  test('Abschreibungen that only the Erfolgsplan gives are taken from there, in its own unit', () => {
    const finanzplan = `
Finanzplan 2024
                                       | Ansatz 2023 T€ | Ansatz 2024 T€
Einzahlungen aus Investitionstätigkeit | 10             | 20
Auszahlungen aus Investitionstätigkeit | -400           | -380
Kreditaufnahme                         | 300            | 290
Tilgung                                | -100           | -110
`;
    const erfolgsplan = `
Erfolgsplan 2024
                | Ansatz 2023 € | Ansatz 2024 €
Umsatzerlöse    | 500.000       | 520.000
Abschreibungen  | 185.000       | 200.000
Materialaufwand | 200.000       | 210.000
Jahresergebnis  | 115.000       | 110.000
`;
    expect(quotas({ Finanzplan: finanzplan })).toEqual([]);
    expect(quotas({ Finanzplan: finanzplan, Erfolgsplan: erfolgsplan })).toEqual([
      ['Finanzplan!C4', 1.9],
    ]);
  });
});
