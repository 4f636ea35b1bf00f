import type { Entry } from '../../support/workbook';
import { check, found, inShort, onlyFinding, saying } from './report';

const table = (values: string): string => `
Einzahlungen je Vollzeit-Stelle 2014
Rheinberg | Minimum | Maximum | Mittelwert | 1. Quartil | 2. Quartil (Median) | 3. Quartil | Anzahl Werte
${values}`;

test.each([
  ['Einzahlungen je VZ-Stelle', '15.402 | 4.674 | 22.024 | 14.163 | 13.021 | 14.458 | 16.149 | 19'],
  ['Aufwendungen je Einzahlung', '4,51 | 3,32 | 13,25 | 5,31 | 4,23 | 4,53 | 5,25 | 19'],
  ['Mahnungen je 10.000 Einwohner', '2.174 | 822 | 2.526 | 1.642 | 1.297 | 1.691 | 2.168 | 20'],
  [
    'Vollstreckungsforderungen je VZ-Stelle',
    '1.079 | 601 | 2.682 | 1.219 | 874 | 1.070 | 1.556 | 21',
  ],
])('The published values of %s are possible', (_, values) => {
  const report = check({ Vergleich: table(values) });
  expect(report.findings).toEqual([]);
  // six pairs in order, the mean between its bounds, a whole number of values
  expect(report.tally.bestanden).toBe(8);
});

test('Values that were not published are no 0', () => {
  const report = check({ Vergleich: table('122,0 | – | – | – | 42,8 | 56,1 | 63,4 | 21') });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(3);
});

test('"20,0" as Anzahl Werte is a Hinweis', () => {
  const rows = (anzahl: string): Parameters<typeof check>[0] => ({
    Vergleich: [
      ['Erfolgsquote Mahnung 2014'],
      [
        'Rheinberg',
        'Minimum',
        'Maximum',
        'Mittelwert',
        '1. Quartil',
        'Median',
        '3. Quartil',
        'Anzahl Werte',
      ],
      [70.2, 36.1, 79.4, 59.0, 49.4, 59.1, 69.8, anzahl],
    ],
  });
  const finding = onlyFinding(rows('20,0'));
  expect(inShort(finding)).toBe('hinweis BM-01 Vergleich!H3');
  expect(finding.text).toBe(
    'Anzahl Werte ist als „20,0“ angegeben; eine Anzahl ist eine ganze Zahl.',
  );
  expect(found(rows('20,5'))).toEqual(['fehler BM-01 Vergleich!H3']);
  expect(found(rows('0'))).toEqual(['fehler BM-01 Vergleich!H3']);
});

test.each([
  [
    'a Minimum above the 1. Quartil',
    '15 | 14 | 22 | 15 | 13 | 15 | 16 | 19',
    'Minimum 14 ist größer als 1. Quartil 13 (Differenz 1).',
  ],
  [
    'a 1. Quartil above the Median',
    '15 | 4 | 22 | 14 | 15 | 14 | 16 | 19',
    '1. Quartil 15 ist größer als Median 14 (Differenz 1).',
  ],
  [
    'a Median above the 3. Quartil',
    '15 | 4 | 22 | 14 | 13 | 17 | 16 | 19',
    'Median 17 ist größer als 3. Quartil 16 (Differenz 1).',
  ],
  [
    'a 3. Quartil above the Maximum',
    '15 | 4 | 22 | 14 | 13 | 15 | 23 | 19',
    '3. Quartil 23 ist größer als Maximum 22 (Differenz 1).',
  ],
])('%s is a Fehler', (_, values, text) => {
  expect(onlyFinding({ Vergleich: table(values) })).toMatchObject({
    rule: 'BM-01',
    severity: 'fehler',
    text,
  });
});

test('A mean outside of Minimum and Maximum is a Fehler', () => {
  const { findings } = check({ Vergleich: table('15 | 4 | 22 | 30 | 13 | 15 | 16 | 19') });
  expect(findings[0]).toMatchObject({
    severity: 'fehler',
    text: saying('30', '22', '8'),
  });
  const low = check({ Vergleich: table('15 | 4 | 22 | 3 | 13 | 15 | 16 | 19') });
  expect(low.findings[0]!.text).toBe('Minimum 4 ist größer als Mittelwert 3 (Differenz 1).');
});

test('A mean that the quartiles do not allow is a Warnung with the bounds', () => {
  const finding = onlyFinding({
    Vergleich: table('1.502 | 467 | 2.202 | 2.100 | 1.302 | 1.445 | 1.614 | 20'),
  });
  expect(inShort(finding)).toBe('warnung BM-01 Vergleich!D3');
  expect(finding.gedruckt).toBe(2_100);
  expect(finding.text).toEqual(saying('1.207', '1.641'));
});

test('A mean a value away from its bound is allowed, where n is no multiple of 4', () => {
  expect(
    found({ Vergleich: table('1.502 | 467 | 2.202 | 1.700 | 1.302 | 1.445 | 1.614 | 19') }),
  ).toEqual([]);
});

const HEADS = ['Minimum', 'Maximum', 'Mittelwert', '1. Quartil', 'Median', '3. Quartil'];

test.each([
  ['percents', (share: number): Entry => [share, '0.0%']],
  ['percents as text', (share: number): Entry => `${(share * 100).toFixed(1).replace('.', ',')} %`],
])('Shares are named in percent where the table shows %s', (_, shown) => {
  const texts = (...shares: number[]): string[] =>
    check({
      Vergleich: [
        ['Erfolgsquote Mahnung 2014'],
        ['Rheinberg', ...HEADS, 'Anzahl Werte'],
        [...[0.5, ...shares].map(shown), 19],
      ],
    }).findings.map(({ text }) => text);
  expect(texts(0.634, 0.794, 0.7, 0.494, 0.65, 0.698)).toContain(
    'Minimum 63,4 % ist größer als 1. Quartil 49,4 % (Differenz 14,0 Prozentpunkte).',
  );
  expect(texts(0.2, 0.9, 0.85, 0.3, 0.4, 0.5)).toEqual([
    'Mittelwert 85,0 %: Nach Minimum, Quartilen und Maximum müsste er etwa zwischen 35,0 % und 52,5 % liegen.',
  ]);
});
