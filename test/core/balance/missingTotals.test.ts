import { lines, linesOf, propose } from './proposal';
import { BOTH, changed, ERFOLGSPLAN, VERMÖGENSPLAN } from './plans';

/** 15.000 more are left over than before. */
const LEFT_OVER = changed(VERMÖGENSPLAN, { '1. Investitionen': '130.000' });

const without = (drawn: string, ...rows: readonly string[]): string =>
  rows.reduce((text, row) => text.replace(new RegExp(`\n${row} .*`), ''), drawn);

const withPlan = (drawn: string) => ({ Erfolgsplan: ERFOLGSPLAN, Vermögensplan: drawn });

const notesOf = (drawn: string): readonly string[] =>
  propose(withPlan(drawn)).plans.flatMap(({ columns }) => columns.flatMap(({ notes }) => notes));

describe('A side whose total is missing', () => {
  const deleted: readonly (readonly [string, readonly string[], string])[] = [
    ['of the Mittelherkunft', ['Summe Mittelherkunft'], 'B12'],
    ['of the Mittelverwendung', ['Summe Mittelverwendung'], 'B13'],
    ['of both sides', ['Summe Mittelherkunft', 'Summe Mittelverwendung'], 'B12'],
  ];
  it.each(deleted)('is balanced by its positions: %s', (_, rows, cell) => {
    expect(lines(withPlan(without(LEFT_OVER, ...rows)))).toEqual([
      `Vermögensplan!${cell} 5.000 → 20.000`,
    ]);
  });

  it('is said', () => {
    expect(notesOf(without(VERMÖGENSPLAN, 'Summe Mittelherkunft'))).toEqual([
      'Eine Summe der Mittelherkunft fehlt auf dem Blatt; gerechnet ist mit der Summe ihrer Positionen.',
    ]);
    expect(notesOf(VERMÖGENSPLAN)).toEqual([]);
  });

  it.each(['Mittelherkunft', 'Einnahmen / Mittelherkunft', 'Mittelherkunft insgesamt', 'Zusammen'])(
    'is there under the name %s',
    (name) => {
      const drawn = LEFT_OVER.replace('Summe Mittelherkunft ', `${name} `);
      expect(lines(withPlan(drawn))).toEqual(['Vermögensplan!B13 5.000 → 20.000']);
      expect(notesOf(drawn)).toEqual([]);
    },
  );

  it('is told by its figures where its name says nothing', () => {
    const drawn = LEFT_OVER.replace('Summe Mittelherkunft ', 'Hierfür verfügbar ').replace(
      '5. Zuweisungen                    |       0',
      '5. Zuweisungen                    |  10.000',
    );
    const all = drawn.replace(
      'verfügbar              | 150.000',
      'verfügbar              | 160.000',
    );
    expect(notesOf(all)).toEqual([]);
    expect(lines(withPlan(all))).toEqual([
      'Vermögensplan!B13 5.000 → 30.000',
      'Vermögensplan!B14 150.000 → 160.000',
    ]);
  });

  it('is none of the positions, although one is what two others give', () => {
    const equal = changed(without(VERMÖGENSPLAN, 'Summe Mittelherkunft'), {
      '2. Abschreibungen': '70.000',
      '9. Abnahme der liquiden Mittel': '150.000',
    });
    expect(lines(withPlan(equal))).toEqual(['Vermögensplan!B8 150.000 → 0']);
  });

  it('may be the last of several sums, of which the others are parts', () => {
    const parts = `
Vermögensplan 2024
                                  | Ansatz 2024 €
Mittelherkunft
1. Zuweisungen                    | 150.000
2. Abnahme der liquiden Mittel    |       0
Summe Mittelherkunft              | 150.000
Mittelverwendung
I. Anlagevermögen
1. Bauten                         |  90.000
2. Maschinen                      |  30.000
Summe Anlagevermögen              | 120.000
II. Sonstige Mittelverwendung
1. Tilgung                        |  10.000
2. Zunahme der liquiden Mittel    |       0
Summe Sonstige Mittelverwendung   |  10.000`;
    expect(lines({ Vermögensplan: parts })).toEqual([
      'Vermögensplan!B14 0 → 20.000',
      'Vermögensplan!B15 10.000 → 30.000',
    ]);
  });

  it('is printed negative where its positions are', () => {
    const negative = without(LEFT_OVER, 'Summe Mittelverwendung')
      .replace('| 130.000', '| -130.000')
      .replace('|   5.000', '|   -5.000');
    expect(lines(withPlan(negative))).toEqual(['Vermögensplan!B13 -5.000 → -20.000']);
  });

  it('gets a new row for the liquid funds behind its last position', () => {
    const drawn = without(LEFT_OVER, '9. Zunahme der liquiden Mittel', 'Summe Mittelverwendung');
    expect(lines(withPlan(drawn))).toEqual([
      'Vermögensplan!B13 leer → 20.000 neue Zeile Zunahme der liquiden Mittel',
    ]);
  });

  it('asks for no formula of a total that is not there', () => {
    const drawn = without(LEFT_OVER, 'Summe Mittelherkunft', 'Summe Mittelverwendung');
    expect(lines(withPlan(drawn), { writing: 'formeln' })).toEqual([
      'Vermögensplan!B12 5.000 → 20.000 =MAX(0,SUM(B4:B7)-SUM(B10:B11))',
    ]);
  });

  it('may be that of one of two halves that stand side by side', () => {
    const halves = `
Vermögensplan 2024
Mittelherkunft     | Ansatz 2024 € | | Mittelverwendung              | Ansatz 2024 €
Zuweisungen        | 150.000       | | Investitionen                 | 130.000
Abnahme der liquiden Mittel | 0    | | Zunahme der liquiden Mittel   | 0
                   |               | | Summe Mittelverwendung        | 130.000`;
    expect(lines({ Vermögensplan: halves })).toEqual([
      'Vermögensplan!E4 0 → 20.000',
      'Vermögensplan!E5 130.000 → 150.000',
    ]);
  });
});

describe('A plan that prints what is left over', () => {
  const stating = `${LEFT_OVER.replace('|   5.000', '|       0').replace(/150\.000$/, '130.000')}
Überdeckung / Unterdeckung        |  20.000`;

  it('is balanced all the same where it has positions for the liquid funds', () => {
    expect(lines(withPlan(stating))).toEqual([
      'Vermögensplan!B13 0 → 20.000',
      'Vermögensplan!B14 130.000 → 150.000',
    ]);
  });

  it('need not balance without them, and that is said', () => {
    const drawn = without(
      stating,
      '9. Abnahme der liquiden Mittel',
      '9. Zunahme der liquiden Mittel',
    );
    const proposal = propose({ ...BOTH, Finanzplan: drawn.replace('Vermögensplan', 'Finanzplan') });
    expect(proposal.unbalanced).toEqual([
      {
        sheet: 'Finanzplan',
        title: 'Finanzplan',
        area: expect.stringMatching(/^A\d+:B\d+$/) as string,
        reason:
          'Die Tabelle weist selbst aus, was übrig bleibt oder fehlt; sie muss nicht aufgehen.',
        mustBalance: false,
      },
    ]);
  });
});

describe('A plan that cannot be balanced', () => {
  const bare = `
Vermögensplan 2024 Abwasser
                                  | Ansatz 2024 €
Abschreibungen                    |  70.000
Zuweisungen                       |  10.000
Investitionen                     |  75.000
Zunahme der liquiden Mittel       |   5.000`;

  it('does not hide behind another one that can', () => {
    const { plans, unbalanced, problem } = propose({ ...BOTH, Abwasser: bare });
    expect(problem).toBeNull();
    expect(plans.map(({ sheet }) => sheet)).toEqual(['Vermögensplan']);
    expect(unbalanced).toMatchObject([
      {
        sheet: 'Abwasser',
        reason:
          'Weder eine Mittelherkunft noch eine Mittelverwendung ist zu erkennen. Bitte beide Seiten mit „Mittelherkunft“ und „Mittelverwendung“ überschreiben und mit einer Summe abschließen.',
        mustBalance: true,
      },
    ]);
  });

  it('is named in the problem where it is the only one', () => {
    expect(propose({ Abwasser: bare }).problem).toMatch(
      /^Blatt „Abwasser“, Vermögensplan in A\d+:B\d+: Weder eine Mittelherkunft/,
    );
  });

  it('may show but one of its sides', () => {
    const half = without(VERMÖGENSPLAN, 'Summe Mittelherkunft').split('\nMittelverwendung')[0]!;
    expect(propose({ Vermögensplan: half }).unbalanced).toMatchObject([
      {
        reason: expect.stringContaining(
          'Zu erkennen ist nur die Mittelherkunft, keine Mittelverwendung.',
        ) as string,
        mustBalance: true,
      },
    ]);
    expect(linesOf(propose({ Vermögensplan: half }))).toEqual([]);
  });

  it('is none that a list of Investitionen would be', () => {
    const list = `
Finanzplan 2024
                                  | 2024 €  | 2025 €
Fahrzeuge                         |  70.000 |  60.000
Gebäude                           |  10.000 |  20.000
Investitionen gesamt              |  80.000 |  80.000`;
    expect(propose({ ...BOTH, Finanzplan: list }).unbalanced).toMatchObject([
      { sheet: 'Finanzplan', mustBalance: false },
    ]);
  });
});

test('The reason names no row that the sheet does not have', () => {
  const [line] = linesOf(
    propose({
      Vermögensplan: `
Vermögensplan 2024
                               | Ansatz 2024 €
Mittelherkunft
1. Zuweisungen                 | 100
2. Abnahme der liquiden Mittel | 0
Summe Mittelherkunft           | 100
Mittelverwendung
1. Investitionen               | 80
2. Tilgung                     | 50
3. Zunahme der liquiden Mittel | 0`,
    }),
  );
  expect(line!.reason).toBe(
    'Zum Ausgleich von „Summe Mittelherkunft“ und den Positionen der Mittelverwendung fehlen 30.',
  );
});
