import { check, found, inShort, onlyFinding, places, saying } from './report';
import type { Entry } from '../../support/workbook';

const gruppe = (...amounts: readonly Entry[]): Entry[][] => [
  ['Erfolgsplan 2024'],
  [null, 'Ansatz 2024 €'],
  ['Umsatzerlöse'],
  ...amounts.map((amount, index): Entry[] => [`Entgelt ${'abcdefgh'[index]!}`, amount]),
];

describe('Numbers that are stored as text', () => {
  test('One is a Warnung, with the number as the remedy', () => {
    const finding = onlyFinding({ Erfolgsplan: gruppe(1_100, '2.200', 3_300, 4_400) });
    expect(inShort(finding)).toBe('warnung FM-04 Erfolgsplan!B5');
    expect(finding).toMatchObject({
      name: 'zahl-als-text',
      gedruckt: 2_200,
      change: { row: 4, column: 1, write: { value: 2_200 } },
      text: saying('Ansatz 2024', '2.200'),
    });
  });

  test('Several are one finding', () => {
    const finding = onlyFinding({ Erfolgsplan: gruppe(1_100, '2.200', '3.300', 4_400) });
    expect(finding.text).toEqual(saying('2', '2.200'));
    expect(finding.change).toBeNull();
    expect(places(finding.cells)).toEqual(['Erfolgsplan!B5', 'Erfolgsplan!B6']);
  });

  test('They are told when they are the most, too, as long as there is a number among them', () => {
    const finding = onlyFinding({ Erfolgsplan: gruppe('1.100', '2.200', '3.300', 4_400) });
    expect(places(finding.cells)).toHaveLength(3);
  });

  test('A column that holds its figures as text throughout came so out of another program', () => {
    expect(found({ Erfolgsplan: gruppe('1.100', '2.200', '3.300', '4.400') })).toEqual([]);
  });

  test('The figure is part of the Summe that a person reads', () => {
    const { findings, tally } = check({
      Erfolgsplan: [...gruppe(1_100, '2.200', 3_300), ['Summe Umsatzerlöse', 6_600]],
    });
    expect(findings.map(inShort)).toEqual(['warnung FM-04 Erfolgsplan!B5']);
    expect(tally.bestanden).toBe(1);
  });
});

describe('Decimals', () => {
  const cents = (...amounts: readonly number[]): Entry[] =>
    amounts.map((amount): Entry => [amount, '#,##0.00']);

  test('One figure without the cents that its column has is a Hinweis', () => {
    const finding = onlyFinding({
      Erfolgsplan: gruppe(...cents(1_100.11, 2_200.22, 3_300.33, 4_400.44), [3_568, '#,##0']),
    });
    expect(inShort(finding)).toBe('hinweis PL-10 Erfolgsplan!B8');
    expect(finding).toMatchObject({ name: 'nachkommastellen', gedruckt: 3_568 });
    expect(finding.text).toContain('3.568 ist mit anderen Nachkommastellen angegeben');
  });

  test('Several are counted', () => {
    const finding = onlyFinding({
      Erfolgsplan: gruppe(
        ...cents(
          1_100.11,
          2_200.22,
          3_300.33,
          4_400.44,
          5_500.55,
          6_600.66,
          7_700.77,
          8_800.88,
        ).slice(0, 6),
        [3_568, '#,##0'],
      ),
    });
    expect(finding.text).toContain('3.568 ist');
    expect(
      onlyFinding({
        Stellen: [
          ...gruppe(...cents(1_100.11, 2_200.22, 3_300.33, 4_400.44, 5_500.55, 6_600.66)),
          ['Entgelt i', [7_700.77, '#,##0.00']],
          ['Entgelt j', [8_800.88, '#,##0.00']],
          ['Entgelt k', [99, '#,##0']],
          ['Entgelt l', [77, '#,##0']],
        ],
      }).text,
    ).toContain(
      'In „Entgelt k“ und „Entgelt l“ sind 2 Beträge mit anderen Nachkommastellen angegeben',
    );
  });

  const zwei = (...rows: readonly (readonly [string, Entry, Entry])[]): Entry[][] => [
    ['Erfolgsplan 2024'],
    [null, 'Ansatz 2024 €', 'Ansatz 2023 €'],
    ['Umsatzerlöse'],
    ...[1_100, 2_200, 3_300, 4_400, 5_500, 6_600, 7_700].map((amount, index): Entry[] => [
      `Entgelt ${'abcdefgh'[index]!}`,
      amount,
      amount + 100,
    ]),
    ...rows.map((row): Entry[] => [...row]),
  ];

  test('A table is told of them once, whatever the columns', () => {
    const finding = onlyFinding({
      Erfolgsplan: zwei(['Mieten', [3_568.12, '#,##0.00'], [3_444.1, '#,##0.00']]),
    });
    expect(inShort(finding)).toBe('hinweis PL-10 Erfolgsplan!B11');
    expect(places(finding.cells)).toEqual(['Erfolgsplan!B11', 'Erfolgsplan!C11']);
    expect(finding.text).toContain('In „Mieten“ sind 2 Beträge in 2 Spalten');
  });

  test('A row of ratios may have decimals of its own', () => {
    for (const label of ['Kosten je Stelle', 'Eigenkapitalquote', 'Anteil in %'])
      expect(
        found({ Erfolgsplan: zwei([label, [35.68, '#,##0.00'], [34.44, '#,##0.00']]) }),
      ).toEqual([]);
  });

  test('Fewer than five figures, 0, and columns without a habit say nothing', () => {
    expect(found({ A: gruppe(...cents(1_100.11, 2_200.22, 3_300.33), [5, '0']) })).toEqual([]);
    expect(
      found({ A: gruppe(...cents(1_100.11, 2_200.22, 3_300.33, 4_400.44, 5_500.5), [0, '0']) }),
    ).toEqual([]);
    expect(
      found({ A: gruppe(...cents(1_100.11, 2_200.22, 3_300.33), [5, '0'], [6, '0']) }),
    ).toEqual([]);
  });
});

describe('Rows that stand twice', () => {
  const twice = (second: string): string => `
Erfolgsplan 2024
               | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren       | 100.000 | 90.000
Entgelte       |  50.000 | 45.000
${second}`;

  test('one below the other with the same figures are a Warnung', () => {
    const finding = onlyFinding({ Erfolgsplan: twice('Entgelte | 50.000 | 45.000') });
    expect(inShort(finding)).toBe('warnung PL-12 Erfolgsplan!B6');
    expect(finding).toMatchObject({
      name: 'doppelte-zeile',
      text: 'Die Zeile „Entgelte“ steht zweimal untereinander, mit denselben Beträgen.',
    });
    expect(places(finding.cells)).toEqual([
      'Erfolgsplan!B6',
      'Erfolgsplan!C6',
      'Erfolgsplan!B5',
      'Erfolgsplan!C5',
    ]);
  });

  test.each(['Entgelte | 50.000 | 45.001', 'Entgelte |  | 45.000', 'Mieten | 50.000 | 45.000'])(
    'differ in something: %s',
    (second) => {
      expect(found({ Erfolgsplan: twice(second) })).toEqual([]);
    },
  );

  test('without figures are no rows', () => {
    expect(found({ Erfolgsplan: twice('Reserve | 0 | 0\nReserve | 0 | 0') })).toEqual([]);
  });
});

test('The same name under another number is another position', () => {
  expect(
    found({
      Vermögensplan: `
Vermögensplan 2024
                      | Ansatz 2024 €
1. Gewährte Darlehen  | 5.100
2. Gewährte Darlehen  | 5.100`,
    }),
  ).toEqual([]);
});
