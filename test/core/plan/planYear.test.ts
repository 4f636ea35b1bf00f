import { readPlan } from '../../../src/core/plan/readPlan';
import { rowsOf, snapshotOf } from '../../support/workbook';

function planYear(sheets: Readonly<Record<string, string>>): number | null {
  return readPlan(
    snapshotOf(
      Object.fromEntries(Object.entries(sheets).map(([name, text]) => [name, rowsOf(text)])),
    ),
  ).planYear;
}

const figures = (headings: string) => `| ${headings}\n Alpha | 10,5 | 9,5\n Beta | 20 | 19`;

describe('the year of a plan', () => {
  it.each<[string, number | null, Record<string, string>]>([
    ['the title', 2024, { Blatt: `Wirtschaftsplan 2024\n${figures('Ansatz | Ergebnis')}` }],
    ['the name of a sheet', 2024, { 'Plan 2024': figures('Ansatz | Ergebnis') }],
    ['the last Ansatz', 2024, { Blatt: figures('Ansatz 2024 | Ansatz 2023') }],
    ['no Planung beside an Ansatz', 2025, { Blatt: figures('Ansatz 2025 | Planung 2028') }],
    ['no Ergebnis', null, { Blatt: figures('Ergebnis 2022 | Ergebnis 2021') }],
    ['no title that is about something else', null, { Blatt: `Stand 2021\n${figures('a | b')}` }],
    [
      'no title of several years',
      null,
      { Blatt: `Finanzplan 2024 bis 2028\n${figures('Alpha | Beta')}` },
    ],
    ['nobody', null, { Blatt: figures('Ansatz | Ergebnis') }],
    [
      'no Finanzplan, which reaches further',
      2024,
      {
        Erfolgsplan: figures('Ansatz 2024 | Ansatz 2023'),
        Finanzplan: figures('Ansatz 2027 | Ansatz 2026'),
      },
    ],
    [
      'most of the sheets',
      2024,
      {
        Erfolgsplan: figures('Ansatz 2024 | Ansatz 2023'),
        Vermögensplan: figures('Ansatz 2024 | Ansatz 2023'),
        Stellenübersicht: figures('Soll 2025 | Soll 2024'),
      },
    ],
    [
      'the later one where votes are equal',
      2025,
      {
        Erfolgsplan: figures('Ansatz 2024 | Ansatz 2023'),
        Vermögensplan: figures('Ansatz 2025 | Ansatz 2024'),
      },
    ],
  ])('is told by %s: %p', (_, year, sheets) => {
    expect(planYear(sheets)).toBe(year);
  });

  it('is not that of a table over many years', () => {
    const years = Array.from({ length: 9 }, (_, index) => `Plan ${2024 + index}`).join(' | ');
    const values = Array.from({ length: 9 }, () => '1,5').join(' | ');
    expect(planYear({ Blatt: `| ${years}\n Alpha | ${values}\n Beta | ${values}` })).toBeNull();
  });
});
