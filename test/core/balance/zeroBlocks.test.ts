import { isSettled } from '../../../src/core/balance/propose';
import { rowsOf, type Entry } from '../../support/workbook';
import { found } from '../checks/report';
import { lines, linesOf, propose } from './proposal';
import { changed } from './plans';

/** A Vermögensplan with typed sums that draws on its liquid funds: its last block comes to nothing. */
const PLAN = `
Vermögensplan 2024
                                  | Ansatz 2024 €
Einnahmen / Mittelherkunft        |
5. Zuweisungen                    | 2.000
9. Abnahme der liquiden Mittel    | 111
Summe Einnahmen / Mittelherkunft  | 2.111
Ausgaben / Mittelverwendung       |
I. Sachanlagen                    |
1. Maschinen                      | 2.111
Summe Sachanlagen                 | 2.111
II. Finanzanlagen                 |
1. Wertpapiere                    | 0
2. Ausleihungen                   | 0
Summe Finanzanlagen               | 0
Summe Anlagevermögen              | 2.111
III. Sonstige Mittelverwendung    |
2. Tilgung                        | 0
9. Zunahme der liquiden Mittel    | 0
Summe Sonstige Mittelverwendung   | 0
Summe Ausgaben / Mittelverwendung | 2.111`;

/** The same in several years. */
function inYears(plan: string): string {
  return plan
    .replace('Vermögensplan', 'Finanzplan')
    .replace('Ansatz 2024 €', '2024 € | 2025 € | 2026 €')
    .replace(/\| *([\d.]+)$/gm, '| $1 | $1 | $1');
}

describe('A right plan with typed sums, of which one is 0', () => {
  const plans: readonly (readonly [string, string])[] = [
    ['that of the last block', PLAN],
    [
      'that of the last block, with figures in the Finanzanlagen',
      changed(PLAN, {
        '1. Maschinen': '2.101',
        'Summe Sachanlagen': '2.101',
        '1. Wertpapiere': '10',
        'Summe Finanzanlagen': '10',
      }),
    ],
    [
      'those of the Anlagevermögen',
      changed(PLAN, {
        '1. Maschinen': '0',
        'Summe Sachanlagen': '0',
        'Summe Anlagevermögen': '0',
        '2. Tilgung': '2.111',
        'Summe Sonstige Mittelverwendung': '2.111',
      }),
    ],
  ];
  test.each(plans)('is left alone, and found right: %s', (_, plan) => {
    for (const sheets of [{ Vermögensplan: plan }, { Finanzplan: inYears(plan) }]) {
      expect(lines(sheets)).toEqual([]);
      expect(found(sheets)).toEqual([]);
    }
  });
});

test('Whole blocks stay in the total when the liquid funds take up a difference', () => {
  const plan = changed(PLAN, { '1. Maschinen': '1.500' });
  expect(lines({ Vermögensplan: plan })).toEqual([
    'Vermögensplan!B5 111 → 0',
    'Vermögensplan!B6 2.111 → 2.000',
    'Vermögensplan!B10 2.111 → 1.500',
    'Vermögensplan!B15 2.111 → 1.500',
    'Vermögensplan!B18 0 → 500',
    'Vermögensplan!B19 0 → 500',
    'Vermögensplan!B20 2.111 → 2.000',
  ]);
});

describe('Sums that are no ground to balance on', () => {
  /** The plan with a formula in one of its sums. */
  function withFormula(plan: string, row: string, ...entries: readonly Entry[]): Entry[][] {
    return rowsOf(plan).map((cells) => (cells[0] === row ? [cells[0], ...entries] : [...cells]));
  }
  const less = changed(PLAN, {
    '1. Maschinen': '1.000',
    'Summe Sachanlagen': '1.000',
    'Summe Anlagevermögen': '1.000',
    'Summe Ausgaben / Mittelverwendung': '1.000',
  });
  const years = inYears(PLAN);

  const cases: readonly (readonly [string, Record<string, Entry[][]>, string])[] = [
    [
      'a block that is what the sides differ by',
      {
        Vermögensplan: withFormula(PLAN, 'Summe Sonstige Mittelverwendung', {
          value: 0,
          formula: '=B6-B15',
        }),
      },
      '„Summe Sonstige Mittelverwendung“ (B19) rechnet mit Zeilen beider Seiten',
    ],
    [
      'the Zunahme der liquiden Mittel taken off',
      {
        Vermögensplan: withFormula(less, 'Summe Sonstige Mittelverwendung', {
          value: 0,
          formula: '=B17-B18',
        }),
      },
      '„9. Zunahme der liquiden Mittel“ (B18) wird in der Summe abgezogen',
    ],
    [
      'a typed total whose neighbours leave a block out',
      {
        Finanzplan: withFormula(
          years,
          'Summe Anlagevermögen',
          2_111,
          { value: 0, formula: '=C14' },
          { value: 0, formula: '=D14' },
        ),
      },
      '„Summe Anlagevermögen“ (B15) stimmt nur zusammen mit „Summe Sachanlagen“ (B10), wird aber ohne diesen Betrag gerechnet',
    ],
  ];
  test.each(cases)('%s', (_, sheets, reason) => {
    const proposal = propose(sheets);
    const [first] = proposal.plans.flatMap(({ columns }) => columns);
    expect(first!.notes.join()).toContain(reason);
    expect(isSettled(first!)).toBe(false);
    expect(linesOf(proposal).filter(({ cell }) => cell.column === 1)).toEqual([]);
  });
});
