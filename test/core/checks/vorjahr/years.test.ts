import { compared } from './compared';

const plan = (year: number, ...ansaetze: number[]): string => `
Wirtschaftsplan ${year}: Erfolgsplan
Bezeichnung      | ${ansaetze.map((each) => `Ansatz ${each} €`).join(' | ')}
Umsatzerlöse     | ${ansaetze.map((each) => each * 100).join(' | ')}
Materialaufwand  | ${ansaetze.map((each) => each * 60).join(' | ')}
Jahresergebnis   | ${ansaetze.map((each) => each * 40).join(' | ')}
`;

const told = (last: string, now = plan(2024, 2023, 2024)) =>
  compared({ Erfolgsplan: now }, { Erfolgsplan: last });

describe('Only the plan of the year before is compared', () => {
  test.each([
    ['the plan of the year before', plan(2023, 2022, 2023)],
    ['a Doppelplan that ends with it', plan(2022, 2021, 2022, 2023)],
  ])('%s', (_, last) => {
    const { vorjahr, tally } = told(last);
    expect(vorjahr).toMatchObject({ gleich: 3, abweichend: 0 });
    expect(tally.nichtPruefbar).toBe(0);
  });

  test('A new Doppelplan, against the plan before its first year', () => {
    const { vorjahr } = told(plan(2022, 2021, 2022), plan(2024, 2022, 2023, 2024));
    expect(vorjahr).toMatchObject({ gleich: 3, abweichend: 0 });
  });

  test.each([
    ['the same year', plan(2024, 2023, 2024), 'Beide Pläne sind für 2024 aufgestellt.'],
    [
      'a newer one',
      plan(2025, 2024, 2025),
      'Der Vorjahresplan ist für 2025 aufgestellt und damit neuer als dieser (2024).',
    ],
    [
      'an older one',
      plan(2021, 2020, 2021),
      'Der Vorjahresplan ist für 2021 aufgestellt, dieser für 2024; vergleichen lässt er sich nur mit dem Plan für 2023.',
    ],
    [
      'two years before',
      plan(2022, 2021, 2022),
      'Der Vorjahresplan ist für 2022 aufgestellt, dieser für 2024; vergleichen lässt er sich nur mit dem Plan für 2023.',
    ],
    [
      'no year at all',
      'Liste\nName | Betrag\nA | 5\nB | 7',
      'Für welches Jahr der Vorjahresplan aufgestellt ist, ist nicht zu erkennen.',
    ],
    [
      'no table in common',
      `
Wirtschaftsplan 2023: Stellenübersicht
Bezeichnung | Zahl der Stellen 2022 | Zahl der Stellen 2023
EGr. E 9    | 3                     | 4
EGr. E 6    | 2                     | 2
Summe       | 5                     | 6
`,
      'Zu keiner Tabelle ist dort eine zu erkennen, die ihr nach Positionen, Beträgen und Titel entspricht.',
    ],
  ])('Of %s it is said why not, and that counts as not checked', (_, last, reason) => {
    const { vorjahr, findings, unchecked, tally } = told(last);
    const text = `Mit dem Vorjahresplan „plan-2023.xlsx“ wurde nichts verglichen: ${reason}`;
    expect(vorjahr).toMatchObject({ text, gleich: 0, rundung: 0, abweichend: 0, tables: [] });
    expect(findings).toEqual([]);
    expect(unchecked.map((each) => each.text)).toEqual([text]);
    expect(tally.nichtPruefbar).toBe(1);
  });

  test('A plan whose own year is unknown', () => {
    const { vorjahr } = told(plan(2023, 2022, 2023), 'Liste\nName | Betrag\nA | 5\nB | 7');
    expect(vorjahr!.text).toContain('Für welches Jahr dieser Plan aufgestellt ist');
  });
});
