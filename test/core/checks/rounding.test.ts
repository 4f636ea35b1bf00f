import { check, onlyFinding } from './report';
import type { Entry } from '../../support/workbook';
import type { Report } from '../../../src/core/checks/report';

/** A group of n rows whose printed Summe differs from their sum by so much. */
function group(heading: string, n: number, difference: number, step = 1): Entry[][] {
  const amounts = Array.from({ length: n }, (_, index) => (2000 + 137 * index) * step);
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return [
    ['Erfolgsplan 2024'],
    [null, heading],
    ['Umsatzerlöse'],
    ...amounts.map((amount, index) => [
      `Entgelt für Leistung ${'abcdefghij'[index % 10]!}${'vwxyz'[Math.floor(index / 10)]!}`,
      amount,
    ]),
    ['Summe Umsatzerlöse', Number((sum - difference).toFixed(2))],
  ];
}

function stateOf({ findings, tally }: Report): string {
  expect(findings.length).toBeLessThanOrEqual(1);
  const [state] = Object.entries(tally).find(([, count]) => count === 1)!;
  return `${state} ${findings[0]?.severity ?? ''}`.trim();
}

const BESTANDEN = 'bestanden';
const RUNDUNG = 'rundung rundung';
const WARNUNG = 'fehlgeschlagen warnung';
const FEHLER = 'fehlgeschlagen fehler';

describe('Figures from the ledger may differ by what rounding explains', () => {
  test.each([
    // n rows: the usual error is max(1, 2·√((n+1)/12)), the worst (n+1)/2
    [2, 0, BESTANDEN],
    [2, 1, RUNDUNG],
    [2, 2, FEHLER],
    [5, 0, BESTANDEN],
    [5, 1, RUNDUNG],
    [5, 2, WARNUNG],
    [5, 3, WARNUNG],
    [5, 4, FEHLER],
    [10, 1, RUNDUNG],
    [10, 2, WARNUNG],
    [10, 5, WARNUNG],
    [10, 6, FEHLER],
    [11, 2, RUNDUNG],
    [11, 3, WARNUNG],
    [11, 6, WARNUNG],
    [11, 7, FEHLER],
    [31, 3, RUNDUNG],
    [31, 4, WARNUNG],
    [31, 16, WARNUNG],
    [31, 17, FEHLER],
  ])('%i rows, difference %i: %s', (n, difference, state) => {
    for (const heading of ['Ergebnis 2022 €', 'IST per 30.06.2023 €', 'Hochrechnung 2023 €']) {
      expect(stateOf(check({ Erfolgsplan: group(heading, n, difference) }))).toBe(state);
      expect(stateOf(check({ Erfolgsplan: group(heading, n, -difference) }))).toBe(state);
    }
  });
});

describe('Figures of a plan are decided, not rounded: every difference is looked at', () => {
  test.each([
    [2, 0, BESTANDEN],
    [2, 1, WARNUNG],
    [2, 2, FEHLER],
    [5, 1, WARNUNG],
    [5, 3, WARNUNG],
    [5, 4, FEHLER],
    [10, 5, WARNUNG],
    [10, 6, FEHLER],
    [31, 16, WARNUNG],
    [31, 17, FEHLER],
  ])('%i rows, difference %i: %s', (n, difference, state) => {
    for (const heading of ['Ansatz 2024 €', 'Planung 2024 €']) {
      expect(stateOf(check({ Erfolgsplan: group(heading, n, difference) }))).toBe(state);
      expect(stateOf(check({ Erfolgsplan: group(heading, n, -difference) }))).toBe(state);
    }
  });
});

test('The tolerance goes by the last printed digit: in T€ 1 is a thousand euros and as usual as 1 €', () => {
  expect(stateOf(check({ Erfolgsplan: group('Ergebnis 2022 T€', 5, 1) }))).toBe(RUNDUNG);
  expect(stateOf(check({ Erfolgsplan: group('Ergebnis 2022 T€', 5, 4) }))).toBe(FEHLER);
});

test('Cents are counted in cents', () => {
  const cents = (difference: number): string =>
    stateOf(check({ Erfolgsplan: group('Ergebnis 2022 €', 5, difference, 1.01) }));
  expect(cents(0.01)).toBe(RUNDUNG);
  expect(cents(0.03)).toBe(WARNUNG);
  expect(cents(0.04)).toBe(FEHLER);
  expect(cents(1)).toBe(FEHLER);
});

test('A Summe in cents over rows in whole euros is rounded to euros', () => {
  const rows = group('Ergebnis 2022 €', 2, 0.39).map((row) =>
    row.map((entry): Entry =>
      typeof entry === 'number' ? [entry, Number.isInteger(entry) ? '#,##0' : '#,##0.00'] : entry,
    ),
  );
  const finding = onlyFinding({ Erfolgsplan: rows });
  expect(finding).toMatchObject({ severity: 'rundung', differenz: 0.39 });
  expect(finding.text).toContain('(Differenz 0,39)');
});

test('Rows that are 0 or empty do not widen the tolerance', () => {
  const rows = group('Ergebnis 2022 €', 2, 2);
  rows.splice(4, 0, ['Nullen', 0], ['Nichts', null], ['Noch nichts', 0], ['Kein Entgelt', 0]);
  expect(stateOf(check({ Erfolgsplan: rows }))).toBe(FEHLER);
});

describe('Stored values behind number formats', () => {
  const stored = (amounts: readonly number[], summe: number, format: string): Entry[][] => [
    ['Erfolgsplan 2024'],
    [null, 'Ansatz 2024 €'],
    ['Umsatzerlöse'],
    ...amounts.map((amount, index): Entry[] => [`Entgelt ${'abc'[index]!}`, [amount, format]]),
    ['Summe Umsatzerlöse', [summe, format]],
  ];

  test('Where the stored values hold and the displayed ones do not it is Rundung, with the displayed figures', () => {
    const finding = onlyFinding({ Erfolgsplan: stored([10.4, 20.4, 30.4], 61.2, '#,##0') });
    expect(finding).toMatchObject({
      severity: 'rundung',
      berechnet: 60,
      gedruckt: 61,
      differenz: -1,
    });
  });

  test('That is so also where the displayed difference is large', () => {
    const finding = onlyFinding({
      Erfolgsplan: stored([14_600, 24_600, 34_600], 73_800, '#,##0,'),
    });
    expect(finding).toMatchObject({ severity: 'rundung', gedruckt: 74_000, differenz: 1_000 });
  });

  test('Binary dust is no difference', () => {
    const report = check({ Erfolgsplan: stored([0.1, 0.2, 0.4], 0.7, '0.00') });
    expect(report.findings).toEqual([]);
    expect(report.tally.bestanden).toBe(1);
  });

  test('Where neither holds the figures are judged as displayed', () => {
    const finding = onlyFinding({ Erfolgsplan: stored([10.4, 20.4, 30.4], 95.2, '#,##0') });
    expect(finding).toMatchObject({
      severity: 'fehler',
      berechnet: 60,
      gedruckt: 95,
      differenz: -35,
    });
  });
});
