import { check, inShort } from './report';

const plan = (material: string, wages: string, sales: string): string => `
Zwischenbericht 2023
                   | Ansatz 2023 € | Ist 30.06.2023 € | Hochrechnung 2023 €
Erträge
1. Umsatzerlöse    | 900           | 450            | ${sales}
Summe Erträge      | 900           | 450            | ${sales}
Materialaufwand
2. Strom           | 300           | 150            | ${material}
3. Wasser          | 100           | 50             | 100
Summe Materialaufwand | 400           | 200            | ${Number(material) + 100}
4. Personalaufwand | 400           | 200            | ${wages}
Jahresergebnis     | 100           | 50             | ${Number(sales) - Number(material) - 100 - Number(wages)}
`;

const told = (picture: string) =>
  check({ Erfolgsplan: picture }).findings.filter(({ rule }) => rule === 'PL-03');

describe('PL-03: a Hochrechnung over its Ansatz', () => {
  test('A group of Aufwendungen that exceeds it by more than a tenth is a Hinweis', () => {
    const [found, ...others] = told(plan('350', '400', '900'));
    expect(others).toEqual([]);
    expect(inShort(found!)).toBe('hinweis PL-03 Erfolgsplan!D9');
    expect(found!.text).toBe(
      '„Summe Materialaufwand“: „Hochrechnung 2023“ liegt mit 450 um 13 % über dem Ansatz von 400.',
    );
  });

  test('A position without accounts is a group of its own', () => {
    expect(told(plan('300', '441', '900')).map(inShort)).toEqual(['hinweis PL-03 Erfolgsplan!D10']);
  });

  test.each([
    ['a tenth and no more', plan('340', '440', '900')],
    ['less than the Ansatz', plan('200', '300', '900')],
    ['Erträge', plan('300', '400', '1200')],
  ])('Nothing is said of %s', (_, picture) => {
    expect(told(picture).map(inShort)).toEqual([]);
  });
});
