import { inShort } from '../report';
import { checkDrawn } from './drawn';

const planWith = (sum: (column: string) => string): string => `
Erfolgsplan 2024
                     | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 €
Umsatzerlöse Abwasser | 500.120        | 510.000       | 520.000
Umsatzerlöse Straßen | 100.350         | 102.000       | 103.500
Summe Umsatzerlöse   | =SUM(B3:B4)     | =SUM(C3:C4)   | =SUM(D3:D4)
Auflösungen          | 20.400          | 21.000        | 22.000
Zinserträge          | 400             | 500           | 600
Summe Erträge        | ${sum('B')}     | ${sum('C')}   | ${sum('D')}
`;

test('A sum that counts a subtotal and its rows in every column has not passed, though it adds up as its formula says', () => {
  const right = checkDrawn({ Plan: planWith((column) => `=SUM(${column}5:${column}7)`) });
  expect(right.findings).toEqual([]);
  const wrong = checkDrawn({ Plan: planWith((column) => `=SUM(${column}3:${column}7)`) });
  expect(wrong.findings.map(inShort)).toEqual(['fehler FM-01 Plan!B8']);
  expect(wrong.findings[0]!.text).toContain(
    'zählt die Zwischensumme B5 und zugleich ihre Zeilen B3 und B4. Ebenso in C8 und D8.',
  );
  expect(wrong.tally).toEqual({
    ...right.tally,
    bestanden: right.tally.bestanden - 3,
    fehlgeschlagen: 3,
  });
});

test('One that is wrong in one column has failed there, and is counted once', () => {
  const sum = (column: string): string =>
    column === 'D' ? '=SUM(D3:D7)' : `=SUM(${column}5:${column}7)`;
  const { tally, findings } = checkDrawn({ Plan: planWith(sum) });
  expect(findings.map(inShort)).toEqual(['fehler SU-01 Plan!D8']);
  expect(tally).toMatchObject({ bestanden: 5, fehlgeschlagen: 1 });
});
