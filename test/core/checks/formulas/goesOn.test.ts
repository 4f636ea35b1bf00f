import { inShort } from '../report';
import { checkDrawn, toldIn, withLines } from './drawn';

/** Accounts that grow from the Ansatz on, and their sum in every year. */
const GROWING = `
Erfolgsplan 2024
                | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 € | Planung 2025 € | Planung 2026 € | Planung 2027 €
1. Material     | 400             | 410           | 420           | =D3+10         | =E3+10         | =F3+10
2. Personal     | 500             | 520           | 540           | =D4+10         | =E4+10         | =F4+10
3. Zinsen       | 90              | 95            | 100           | =D5+10         | =E5+10         | =F5+10
4. Mieten       | 80              | 82            | 84            | =D6+10         | =E6+10         | =F6+10
Summe           | =SUM(B3:B6)     | =SUM(C3:C6)   | =SUM(D3:D6)   | =SUM(E3:E6)    | =SUM(F3:F6)    | =SUM(G3:G6)
`;

describe('A row that goes on from year to year', () => {
  test('The years that it begins with are no exceptions', () => {
    expect(toldIn({ Plan: GROWING })).toEqual([]);
  });

  test.each([
    ['A number between its formulas', '130', 'warnung FM-02 Plan!F5', '130'],
    [
      'Another rate',
      '=E5+100',
      'warnung FM-03 Plan!F5',
      'rechnet mit 100, nach dem Muster wären es 10',
    ],
    [
      'The year before the last',
      '=D5+10',
      'warnung FM-03 Plan!F5',
      'verweist auf D5, nach dem Muster wäre es E5',
    ],
  ])('%s is told', (_, content, finding, said) => {
    const line = `3. Zinsen | 90 | 95 | 100 | =D5+10 | ${content} | =F5+10`;
    const { findings } = checkDrawn({ Plan: withLines(GROWING, { 5: line }) });
    expect(findings.map(inShort)).toEqual([finding]);
    expect(findings[0]!.text).toContain(said);
  });

  test('An Ansatz that is typed in every row is no exception in any of them', () => {
    const typed = GROWING.replace(/=D(\d)\+10/g, '7$10').replace(/\| 410 /, '| =B3+10 ');
    expect(toldIn({ Plan: typed })).toEqual([]);
  });
});

const STOCK = `
Liquiditätsplan 2024
                     | 1. Quartal € | 2. Quartal € | 3. Quartal € | 4. Quartal € | Jahr 2024 €
Anfangsbestand       | 850          | =B11         | =C11         | =D11         | =B3
Gebühren             | 1.400        | 1.450        | 1.420        | 1.475        | =SUM(B4:E4)
Kreditaufnahme       | 0            | 700          | 675          | 0            | =SUM(B5:E5)
Summe Einzahlungen   | =SUM(B4:B5)  | =SUM(C4:C5)  | =SUM(D4:D5)  | =SUM(E4:E5)  | =SUM(F4:F5)
Material             | 610          | 640          | 655          | 680          | =SUM(B7:E7)
Personal             | 370          | 372          | 400          | 410          | =SUM(B8:E8)
Investitionen        | 310          | 980          | 990          | 480          | =SUM(B9:E9)
Summe Auszahlungen   | =SUM(B7:B9)  | =SUM(C7:C9)  | =SUM(D7:D9)  | =SUM(E7:E9)  | =SUM(F7:F9)
Endbestand           | =B3+B6-B10   | =C3+C6-C10   | =D3+D6-D10   | =E3+E6-E10   | =F3+F6-F10
`;

describe('A stock that goes on from quarter to quarter', () => {
  test('What was there at the beginning is no Einzahlung, nor is it added up over the quarters', () => {
    expect(toldIn({ Plan: STOCK })).toEqual([]);
  });

  test('A quarter that begins with another one’s end is told', () => {
    const line = 'Anfangsbestand | 850 | =B11 | =B11 | =D11 | =B3';
    const { findings } = checkDrawn({ Plan: withLines(STOCK, { 3: line }) });
    expect(findings.map(inShort)).toEqual(['warnung FM-03 Plan!D3']);
    expect(findings[0]!.text).toContain('verweist auf B11, nach dem Muster wäre es C11');
  });

  test('A year that leaves a quarter out is told', () => {
    const line = 'Material | 610 | 640 | 655 | 680 | =SUM(B7:D7)';
    const told = toldIn({ Plan: withLines(STOCK, { 7: line }) });
    expect(told).toContain('warnung FM-03 Plan!F7');
  });
});
