import { isRounded, periodKey, periodOf } from '../../../src/core/plan/periods';
import { readPlan } from '../../../src/core/plan/readPlan';
import { rowsOf, snapshotOf } from '../../support/workbook';

/** The plan for 2024 that a table with these headings is. */
function planHeaded(headings: string, sheet = 'Erfolgsplan') {
  const values = headings
    .split('|')
    .map(() => '10,5')
    .join(' | ');
  const picture = `Wirtschaftsplan 2024\n\n| ${headings}\n Alpha | ${values}\n Beta | ${values}`;
  const plan = readPlan(snapshotOf({ [sheet]: rowsOf(picture) }));
  return { plan, table: plan.tables[0]! };
}

describe('the period of a column', () => {
  it.each([
    ['Ansatz 2024', 'plan 2024'],
    ['Ergebnis 2022', 'ist 2022'],
    ['Ist per 30.06.2023', 'ist 2023 bis'],
    ['Plan bis 30.06.2023', 'plan 2023'],
    ['VE 2025', 've 2025'],
    ['Hochrechnung 2023', 'hochrechnung 2023'],
    ['2023 €', 'plan 2023'],
    ['2024 €', 'plan 2024'],
    ['2022 €', 'ist 2022'],
    ['bis 31.12.2022 verausgabt', null],
    ['Gesamtergebnis bis 2022', null],
    ['Ansatz', null],
    ['Abweichung 2024', null],
    ['in %', null],
    ['Betrag', null],
  ])('%s: %s', (heading, key) => {
    const { plan, table } = planHeaded(`${heading} | Ansatz 2031`);
    const period = periodOf(table.columns[0]!, table, plan);
    expect(period && periodKey(period)).toBe(key);
  });

  it.each([
    ['Ist per 30.06.2023 | Hochrechnung zum Jahresende', 'hochrechnung 2023'],
    ['Planansatz 2023 | Hochrechnung zum Jahresende', 'hochrechnung 2023'],
    ['Ergebnis 2022 | Hochrechnung zum Jahresende', null],
  ])('of a Hochrechnung without a year is that of the others: %s', (headings, key) => {
    const { plan, table } = planHeaded(headings);
    const period = periodOf(table.columns[1]!, table, plan);
    expect(period && periodKey(period)).toBe(key);
  });

  it('is planned for any year where nobody knows the year of the plan', () => {
    const plan = readPlan(snapshotOf({ Blatt: rowsOf('| 2022 € | 2021 €\n Alpha | 10,5 | 9,5') }));
    const [table] = plan.tables;
    expect(plan.planYear).toBeNull();
    expect(periodOf(table!.columns[0]!, table!, plan)).toEqual({
      origin: 'plan',
      year: 2022,
      duringYear: false,
    });
  });
});

describe('the figures of a column', () => {
  it.each([
    ['Ansatz 2024', 'Erfolgsplan', false],
    ['VE 2024', 'Erfolgsplan', false],
    ['2024 €', 'Erfolgsplan', false],
    ['2022 €', 'Erfolgsplan', true],
    ['Ergebnis 2022', 'Erfolgsplan', true],
    ['Hochrechnung 2023', 'Erfolgsplan', true],
    ['Betrag', 'Erfolgsplan', false],
    ['Betrag', 'Kennzahlen', true],
    ['Betrag', 'Blatt', true],
    ['Ansatz 2024', 'Kennzahlen', false],
    ['Gesamtausgabebedarf | Ansatz 2024', 'Vorhaben', false],
    ['Gesamtausgabebedarf | Ergebnis 2022', 'Vorhaben', true],
    ['Gesamtausgabebedarf | Ergebnis 2022 T€', 'Vorhaben', false],
  ])('%s (%s) are rounded from the ledger: %p', (headings, sheet, expected) => {
    const { plan, table } = planHeaded(`${headings} | Ansatz 2031`, sheet);
    expect(isRounded(table.columns[0]!, { ...table }, plan)).toBe(expected);
  });
});
