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

  const REPORT = `
Bericht zum Halbjahr
Konto  | Bezeichnung       | Ansatz 2023 € | Ist 30.06.2023 € | Hochrechnung 2023 €
       | Erträge
400100 | Gebühren          | 100.000 | 60.000 | 120.000
400200 | Mieten            | 21.000  | 10.500 | 21.000
       | Summe Erträge     | 121.000 | 70.500 | 141.000
       | Aufwendungen
500100 | Strom             | 40.000  | 24.000 | 48.000
500200 | Löhne             | 50.000  | 27.500 | 55.000
       | Summe Aufwendungen | 90.000 | 51.500 | 103.000
       | Ergebnis          | 31.000  | 19.000 | 38.000`;

  const without = (...labels: readonly string[]): string =>
    REPORT.split('\n')
      .filter((line) => !labels.some((label) => line.includes(label)))
      .join('\n');

  test.each([
    ['the Ergebnis that is called nothing else', REPORT, ['hinweis PL-03 Bericht!E10']],
    ['their sum, without a result', without('| Ergebnis'), ['hinweis PL-03 Bericht!E10']],
    [
      'their heading, without any sum',
      without('| Ergebnis', '| Summe'),
      ['hinweis PL-03 Bericht!E7'],
    ],
  ])('A table of no known kind is checked by %s', (_, picture, expected) => {
    const { findings, unchecked } = check({ Bericht: picture });
    expect(findings.filter(({ rule }) => rule === 'PL-03').map(inShort)).toEqual(expected);
    expect(unchecked).toEqual([]);
  });

  test('Where nothing tells the Aufwendungen, it is said that it was not checked', () => {
    const { findings, unchecked, tally } = check({
      Bericht: without('| Ergebnis', '| Summe', '| Erträge', '| Aufwendungen'),
    });
    expect(findings).toEqual([]);
    expect(unchecked.map(({ text }) => text)).toEqual([
      'Blatt „Bericht“: Ob „Hochrechnung 2023“ die Aufwendungen des Ansatzes übersteigt, ist nicht geprüft; welche Zeilen Aufwendungen sind, ist nicht zu erkennen.',
    ]);
    expect(tally.nichtPruefbar).toBe(1);
  });

  test.each([
    ['below their heading', []],
    ['above their sum', ['| Erträge']],
  ])('A table of Erträge alone needs no such word: %s', (_, more) => {
    const { unchecked } = check({
      Bericht: without('| Ergebnis', '| Aufwendungen', '5001', '5002', 'Summe Aufw', ...more),
    });
    expect(unchecked).toEqual([]);
  });
});
