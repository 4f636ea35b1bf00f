import type { Entry } from '../../support/workbook';
import { isSettled } from '../../../src/core/balance/propose';
import { lines, linesOf, propose } from './proposal';
import { BOTH, changed, ERFOLGSPLAN, VERMÖGENSPLAN, withFigures } from './plans';

test('Nothing is proposed for a plan that balances', () => {
  const proposal = propose(BOTH);
  expect(linesOf(proposal)).toEqual([]);
  expect(proposal.problem).toBeNull();
  expect(proposal.plans[0]!.columns[0]).toMatchObject({ rest: 0, notes: [], change: 5_000 });
});

test('A workbook without a Vermögensplan says why nothing can be balanced', () => {
  expect(propose({ Erfolgsplan: ERFOLGSPLAN }).problem).toContain('kein Vermögensplan');
});

describe('The difference', () => {
  test('raises the liquid funds when it is left over', () => {
    const [line] = linesOf(propose(withFigures({ '1. Investitionen': '130.000' })));
    expect(line).toMatchObject({
      kind: 'wert',
      position: 'Zunahme der liquiden Mittel',
      before: 5_000,
      after: 20_000,
      reason:
        'Nach dem Ausgleich von „Summe Mittelherkunft“ und „Summe Mittelverwendung“ bleiben 20.000 übrig.',
    });
  });

  test('is taken from the liquid funds when it lacks, and typed totals follow', () => {
    expect(lines(withFigures({ '1. Investitionen': '160.000' }))).toEqual([
      'Vermögensplan!B8 0 → 10.000',
      'Vermögensplan!B9 150.000 → 160.000',
      'Vermögensplan!B13 5.000 → 0',
      'Vermögensplan!B14 150.000 → 160.000',
    ]);
  });

  test('never goes into both positions, even where both are used', () => {
    const both = {
      '9. Abnahme der liquiden Mittel': '10.000',
      '9. Zunahme der liquiden Mittel': '15.000',
      'Summe Mittelherkunft': '160.000',
      'Summe Mittelverwendung': '160.000',
    };
    expect(lines(withFigures(both))).toEqual([
      'Vermögensplan!B8 10.000 → 0',
      'Vermögensplan!B9 160.000 → 150.000',
      'Vermögensplan!B13 15.000 → 5.000',
      'Vermögensplan!B14 160.000 → 150.000',
    ]);
  });

  test('goes with its sign into one row for both', () => {
    const one = VERMÖGENSPLAN.replace(/9\. Abnahme.*\n/, '').replace(
      '9. Zunahme der liquiden Mittel    ',
      '9. Zunahme/Abnahme liquider Mittel',
    );
    const plan = changed(one, { '1. Investitionen': '160.000' });
    expect(lines({ ...BOTH, Vermögensplan: plan })).toEqual([
      'Vermögensplan!B12 5.000 → −10.000'.replace('−', '-'),
    ]);
  });
});

describe('Abschreibungen and Jahresergebnis', () => {
  test('are taken over from the Erfolgsplan where they differ', () => {
    expect(lines(withFigures({ '2. Abschreibungen': '71.000', '3. Jahresgewinn': '' }))).toEqual([
      'Vermögensplan!B4 71.000 → 70.000',
      'Vermögensplan!B5 leer → 80.000',
    ]);
  });

  test('put a loss into the position of the loss', () => {
    const loss = changed(ERFOLGSPLAN, {
      '4. Personalaufwand': '560.000',
      '6. Jahresergebnis': '-30.000',
    });
    const proposal = propose({ ...BOTH, Erfolgsplan: loss });
    expect(lines({ ...BOTH, Erfolgsplan: loss })).toEqual([
      'Vermögensplan!B5 80.000 → 0',
      'Vermögensplan!B8 0 → 105.000',
      'Vermögensplan!B9 150.000 → 175.000',
      'Vermögensplan!B12 0 → 30.000',
      'Vermögensplan!B13 5.000 → 0',
      'Vermögensplan!B14 150.000 → 175.000',
    ]);
    expect(linesOf(proposal)[3]!.reason).toBe(
      'Jahresergebnis nach dem Erfolgsplan (Blatt „Erfolgsplan“): −30.000. Ein Verlust gehört in „2. Jahresverlust“.',
    );
  });

  test('stay what they are without an Erfolgsplan', () => {
    expect(
      lines({ Vermögensplan: changed(VERMÖGENSPLAN, { '2. Abschreibungen': '71.000' }) }),
    ).toEqual([
      'Vermögensplan!B9 150.000 → 151.000',
      'Vermögensplan!B13 5.000 → 6.000',
      'Vermögensplan!B14 150.000 → 151.000',
    ]);
    expect(propose({ Vermögensplan: VERMÖGENSPLAN }).plans[0]!.notes).toEqual([
      'Abschreibungen und Jahresergebnis wurden nicht abgeglichen, weil in der Mappe kein Erfolgsplan zu erkennen ist.',
    ]);
  });

  test('stay what they are where the Erfolgsplan is one of another year', () => {
    const earlier = ERFOLGSPLAN.replace(/2024/g, '2022');
    expect(propose({ ...BOTH, Erfolgsplan: earlier }).plans[0]!.notes).toEqual([
      'Abschreibungen und Jahresergebnis wurden nicht abgeglichen, weil der Erfolgsplan für diese Spalten keine Beträge dafür nennt.',
    ]);
    expect(propose(BOTH).plans[0]!.notes).toEqual([]);
  });

  test('are rounded to thousands in a plan in T€', () => {
    const thousands = VERMÖGENSPLAN.replace('2024 €', '2024 T€').replace(/(\d)\.000/g, '$1');
    const [erfolg] = [
      changed(ERFOLGSPLAN, { '5. Abschreibungen': '69.500', '4. Personalaufwand': '450.500' }),
    ];
    expect(lines({ Erfolgsplan: erfolg, Vermögensplan: thousands })).toEqual([]);
    const more = changed(ERFOLGSPLAN, {
      '5. Abschreibungen': '72.499',
      '6. Jahresergebnis': '77.501',
    });
    expect(lines({ Erfolgsplan: more, Vermögensplan: thousands })).toEqual([
      'Vermögensplan!B4 70 → 72',
      'Vermögensplan!B5 80 → 78',
    ]);
  });

  test('are said as they are, and that they are rounded, in a plan in whole euros', () => {
    const cents = changed(ERFOLGSPLAN, {
      '5. Abschreibungen': '70.010,55',
      '6. Jahresergebnis': '79.989,45',
    });
    const [first] = linesOf(propose({ ...BOTH, Erfolgsplan: cents }));
    expect([first!.after, first!.reason]).toEqual([
      70_011,
      'Abschreibungen nach dem Erfolgsplan (Blatt „Erfolgsplan“): 70.010,55, gerundet 70.011.',
    ]);
    const some = changed(VERMÖGENSPLAN, { '1. Investitionen': '145.000,2' });
    const [exact] = linesOf(propose({ Erfolgsplan: cents, Vermögensplan: some }));
    expect(exact!.after).toBe(70_010.55);
  });

  describe('of Erfolgspläne that contradict each other', () => {
    const other = changed(ERFOLGSPLAN, {
      '5. Abschreibungen': '75.000',
      '4. Personalaufwand': '445.000',
    });

    test('are those of the Erfolgsplan itself, and not of its accounts; both are said', () => {
      const proposal = propose({
        Konten: ERFOLGSPLAN,
        Erfolgsplan: other,
        Vermögensplan: VERMÖGENSPLAN,
      });
      expect(linesOf(proposal)[0]).toMatchObject({
        position: 'Abschreibungen',
        after: 75_000,
        reason:
          'Abschreibungen nach dem Erfolgsplan (Blatt „Erfolgsplan“): 75.000. Abweichend: Blatt „Konten“ (70.000).',
      });
      expect(proposal.plans[0]!.columns[0]).toMatchObject({
        rest: 0,
        notes: [
          'Abschreibungen: Übernommen wird der Betrag von Blatt „Erfolgsplan“. Abweichend: Blatt „Konten“ (70.000). Bitte klären, welcher Betrag stimmt.',
        ],
      });
    });

    test('stay where nobody can tell which counts, and the column is not called balanced', () => {
      const proposal = propose({
        'Erfolgsplan A': ERFOLGSPLAN,
        'Erfolgsplan B': other,
        Vermögensplan: VERMÖGENSPLAN,
      });
      const [column] = proposal.plans[0]!.columns;
      expect(linesOf(proposal)).toEqual([]);
      expect(isSettled(column!)).toBe(false);
      expect(column!.notes).toEqual([
        'Abschreibungen: Blatt „Erfolgsplan A“ (70.000) und Blatt „Erfolgsplan B“ (75.000) nennen verschiedene Beträge; welcher gilt, ist nicht zu erkennen. Die Spalte bleibt, wie sie ist.',
      ]);
    });

    test('are what it says, also where its own rows say otherwise, which is said', () => {
      const typed = changed(ERFOLGSPLAN, { '6. Jahresergebnis': '-30.000' });
      const [gain] = linesOf(propose({ ...BOTH, Erfolgsplan: typed }));
      expect(gain!.reason).toBe(
        'Jahresergebnis nach dem Erfolgsplan (Blatt „Erfolgsplan“): −30.000. Abweichend: die eigenen Zeilen des Erfolgsplans (80.000).',
      );
    });

    test('of an interim report count for its own tables alone', () => {
      const interim = { 'Zwischenbericht GuV': other, 'Zwischenbericht VP': VERMÖGENSPLAN };
      expect(lines({ ...BOTH, ...interim }).filter((line) => line.startsWith('V'))).toEqual([]);
      expect(lines({ ...BOTH, ...interim })[0]).toBe('Zwischenbericht VP!B4 70.000 → 75.000');
    });
  });
});

describe('Sums', () => {
  test('that fail are repaired, and the plan is balanced with what they give', () => {
    const broken = withFigures({
      'Summe Mittelherkunft': '149.000',
      'Summe Mittelverwendung': '149.000',
    });
    expect(lines(broken)).toEqual([
      'Vermögensplan!B9 149.000 → 150.000',
      'Vermögensplan!B14 149.000 → 150.000',
    ]);
    expect(linesOf(propose(broken))[0]!.reason).toBe(
      'Die Summe stimmt nicht; die Zeilen ergeben 150.000.',
    );
  });

  test('that are missing are filled in', () => {
    const missing = withFigures({ 'Summe Mittelherkunft': '' });
    expect(lines(missing)).toEqual(['Vermögensplan!B9 leer → 150.000']);
    expect(linesOf(propose(missing))[0]!.reason).toBe('Die Summe fehlt.');
  });

  test('of an Ist column keep what rounding explains', () => {
    const actual = changed(VERMÖGENSPLAN, {
      'Summe Mittelherkunft': '150.001',
      '9. Zunahme der liquiden Mittel': '0',
    })
      .replace('Ansatz 2024', 'IST per 30.06.2024')
      .replace('| 150.000', '| 145.000');
    expect(lines({ Vermögensplan: actual })).toEqual([]);
    const columns = new Set([propose({ Vermögensplan: actual }).plans[0]!.columns[0]!.id]);
    expect(lines({ Vermögensplan: actual }, { columns })).toEqual([
      'Vermögensplan!B13 0 → 5.001',
      'Vermögensplan!B14 145.000 → 150.001',
    ]);
  });
});

test('A cell with text instead of a figure is said, and its column left as it is', () => {
  const proposal = propose(withFigures({ '1. Investitionen': 'offen', '2. Abschreibungen': '1' }));
  expect(linesOf(proposal)).toEqual([]);
  expect(proposal.plans[0]!.columns[0]!.notes).toEqual([
    'In B11 steht keine Zahl („offen“); die Spalte lässt sich so nicht ausgleichen.',
  ]);
});

describe('A figure that is stored as text', () => {
  const sheets = (investitionen: Entry, sum: Entry) => ({
    Vermögensplan: [
      ['Vermögensplan 2024'],
      [null, 'Ansatz 2024 €'],
      ['Mittelherkunft'],
      ['1. Zuweisungen', 800],
      ['2. Abnahme der liquiden Mittel', 0],
      ['Summe Mittelherkunft', { value: 800, formula: '=SUM(B4:B5)' }],
      ['Mittelverwendung'],
      ['1. Investitionen', investitionen],
      ['2. Tilgung', 50],
      ['3. Zunahme der liquiden Mittel', 0],
      ['Summe Mittelverwendung', sum],
    ],
  });

  test('is named where the sum passes it over, and the formula stays', () => {
    const proposal = propose(sheets('700', { value: 50, formula: '=SUM(B8:B10)' }));
    expect(linesOf(proposal)).toEqual([]);
    expect(proposal.plans[0]!.columns[0]!.notes).toEqual([
      'In B8 steht die Zahl als Text, und die Formel in B11 zählt sie nicht mit. Bitte dort eine Zahl eintragen; die Spalte lässt sich so nicht ausgleichen.',
    ]);
  });

  test('stands in nobody’s way where the sum counts it', () => {
    expect(lines(sheets('700', { value: 750, formula: '=B8+B9+B10' }))).toContain(
      'Vermögensplan!B10 0 → 50',
    );
  });
});
