import { propose, lines, linesOf } from './proposal';
import { BOTH } from './plans';

const FINANZPLAN = `
Finanzplan 2024 bis 2026
                                  | 2024 €  | 2025 €  | 2026 €
Mittelherkunft
2. Abschreibungen                 |  70.000 |  70.000 |  70.000
3. Jahresgewinn                   |  80.000 |  20.000 |  20.000
8. Kreditaufnahme                 |       0 |       0 |       0
9. Abnahme der liquiden Mittel    |       0 |       0 |       0
Summe Mittelherkunft              | 150.000 |  90.000 |  90.000
Mittelverwendung
1. Investitionen                  | 145.000 | 125.000 | 110.000
9. Zunahme der liquiden Mittel    |   5.000 |       0 |       0
Summe Mittelverwendung            | 150.000 | 125.000 | 110.000`;

const PLANS = { ...BOTH, Finanzplan: FINANZPLAN };

test('Every year of the Finanzplan is balanced on its own', () => {
  expect(lines(PLANS)).toEqual([
    'Finanzplan!C7 0 → 35.000',
    'Finanzplan!C8 90.000 → 125.000',
    'Finanzplan!D7 0 → 20.000',
    'Finanzplan!D8 90.000 → 110.000',
  ]);
});

test('The stock of liquid funds is carried forward from what the person says there is', () => {
  const finanzplan = propose(PLANS, { startStock: 60_000 }).plans[1]!;
  expect(finanzplan.columns.map(({ year, change, stock }) => [year, change, stock])).toEqual([
    [2024, 5_000, 65_000],
    [2025, -35_000, 30_000],
    [2026, -20_000, 10_000],
  ]);
});

test('It goes on from the Vermögensplan to the years of the Finanzplan, each year once', () => {
  const later = FINANZPLAN.replace(/2026/g, '2027')
    .replace(/2025/g, '2026')
    .replace(/2024/g, '2025');
  const { plans } = propose({ ...PLANS, Finanzplan: later }, { startStock: 60_000 });
  expect(plans.flatMap(({ columns }) => columns.map(({ year, stock }) => [year, stock]))).toEqual([
    [2024, 65_000],
    [2025, 70_000],
    [2026, 35_000],
    [2027, 15_000],
  ]);
});

test('Of a plan in T€ and one in € it is the same', () => {
  const thousands = FINANZPLAN.replace(/ €/g, ' T€').replace(/(\d)\.000/g, '$1');
  const { plans } = propose({ ...PLANS, Finanzplan: thousands }, { startStock: 60_000 });
  expect(plans[0]!.columns[0]!.stock).toBe(65_000);
  expect(plans[1]!.columns.map(({ stock }) => stock)).toEqual([65, 30, 10]);
});

test('A year that runs dry takes what there is, and says what lacks', () => {
  const [, , last] = propose(PLANS, { startStock: 40_000 }).plans[1]!.columns;
  expect(last).toMatchObject({ change: -10_000, stock: 0, rest: 10_000 });
  expect(last!.notes[0]).toContain('Es fehlen 10.000');
});

test('Only the columns that the person chooses are balanced', () => {
  const [, finanzplan] = propose(PLANS).plans;
  const columns = new Set([finanzplan!.columns[2]!.id]);
  expect(lines(PLANS, { columns })).toEqual([
    'Finanzplan!D7 0 → 20.000',
    'Finanzplan!D8 90.000 → 110.000',
  ]);
});

test('A year that two tables show with other figures is said to contradict itself', () => {
  const other = FINANZPLAN.replace('| 145.000', '| 140.000');
  const { plans } = propose({ ...PLANS, Finanzplan: other });
  const [note] = plans[1]!.columns[0]!.notes;
  expect(note).toContain('Für dasselbe Jahr ergibt Blatt „Vermögensplan“');
  expect(note).toContain('5.000, diese Spalte 10.000');
});

test('Several Vermögenspläne are balanced one by one', () => {
  const sparte = (name: string, tilgung: string): string => `
Vermögensplan 2024 ${name}
                                  | Ansatz 2024 €
Mittelherkunft
1. Zuweisungen                    | 100.000
2. Abnahme der liquiden Mittel    |       0
Summe Mittelherkunft              | 100.000
Mittelverwendung
1. Investitionen                  |  50.000
2. Tilgung                        | ${tilgung}
3. Zunahme der liquiden Mittel    |       0
Summe Mittelverwendung            | 100.000`;
  const sheets = { Wasser: sparte('Wasser', '60.000'), Abwasser: sparte('Abwasser', '50.000') };
  expect(lines(sheets)).toEqual([
    'Wasser!B5 0 → 10.000',
    'Wasser!B6 100.000 → 110.000',
    'Wasser!B11 100.000 → 110.000',
  ]);
  expect(propose(sheets).plans.map(({ sheet }) => sheet)).toEqual(['Wasser', 'Abwasser']);
});

test('What goes out may be printed negative', () => {
  const negative = FINANZPLAN.replace(
    /(Investitionen.*|Zunahme.*|Verwendung.*|Summe Mittelverwendung.*)/g,
    (line) =>
      line.replace(/(\d[\d.]*)(?= *(\||$))/g, (figure) => (figure === '0' ? '0' : `-${figure}`)),
  );
  const found = lines({ Finanzplan: negative.replace('-145.000', '-125.000') });
  expect(found.filter((line) => line.includes('!B'))).toEqual(['Finanzplan!B11 -5.000 → -25.000']);
  expect(linesOf(propose({ Finanzplan: negative }))).toHaveLength(4);
});
