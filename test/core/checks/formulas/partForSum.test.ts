import { inShort } from '../report';
import { checkDrawn, toldIn } from './drawn';

const plan = (result: (column: string) => string): string => `
Erfolgsplan 2024
                   | Ansatz 2023 €       | Ansatz 2024 €
1. Umsatzerlöse    | 1.000               | 1.100
2. Mieten          | 200                 | 210
Summe Erträge      | =SUM(B3:B4)         | =SUM(C3:C4)
3. Material        | 400                 | 410
4. Personal        | 500                 | 520
5. Zinsen          | 60                  | 70
Summe Aufwendungen | =SUM(B6:B8)         | =SUM(C6:C8)
Jahresergebnis     | ${result('B')}      | ${result('C')}
`;

test('A result that takes off the last row instead of its sum is wrong in every column', () => {
  expect(toldIn({ Plan: plan((column) => `=${column}5-${column}9`) })).toEqual([]);
  const { findings } = checkDrawn({ Plan: plan((column) => `=${column}5-${column}8`) });
  expect(findings.map(inShort)).toEqual(['fehler FM-01 Plan!B10']);
  expect(findings[0]).toMatchObject({ gedruckt: 1140, berechnet: 240, differenz: -900 });
  expect(findings[0]!.text).toContain(
    'Die Formel in B10 lässt B9 aus und zählt stattdessen nur B8. Ebenso in C10.',
  );
});

test('A result of stages takes up each of its sums', () => {
  const stages = plan((column) => `=${column}5-${column}9`).replace(
    'Jahresergebnis ',
    'Ergebnis vor Zinsen | =B5-B6-B7 | =C5-C6-C7\nJahresergebnis ',
  );
  expect(toldIn({ Plan: stages })).toEqual([]);
});
