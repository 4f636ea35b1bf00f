import { LIQUID_FUNDS, type Wishes } from '../../../src/core/balance/types';
import { lines, linesOf, propose } from './proposal';
import { BOTH, changed, VERMÖGENSPLAN, withFigures } from './plans';

const order = (...positions: readonly (readonly [string, number | null])[]): Partial<Wishes> => ({
  order: positions.map(([position, limit]) => ({ position, limit })),
});

/** 105.000 lack, and 5.000 of them would have raised the liquid funds. */
const SHORT = withFigures({ '1. Investitionen': '250.000', 'Summe Mittelverwendung': '255.000' });

const figures = (wishes: Partial<Wishes>, sheets = SHORT): string[] =>
  lines(sheets, wishes).filter((line) => !/B(?:9|14) /.test(line));

describe('The order of positions', () => {
  test('lets a Kredit take up what lacks, instead of the liquid funds', () => {
    expect(figures(order(['Kreditaufnahme', null]))).toEqual([
      'Vermögensplan!B7 0 → 100.000',
      'Vermögensplan!B13 5.000 → 0',
    ]);
  });

  test('goes on to the next position where one is at its limit', () => {
    expect(
      figures(order([LIQUID_FUNDS, 60_000], ['Kreditaufnahme', 30_000], ['Zuweisungen', null])),
    ).toEqual([
      'Vermögensplan!B6 0 → 10.000',
      'Vermögensplan!B7 0 → 30.000',
      'Vermögensplan!B8 0 → 60.000',
      'Vermögensplan!B13 5.000 → 0',
    ]);
  });

  test('says of every position what it takes, and not that it were the first', () => {
    const wishes = order([LIQUID_FUNDS, 60_000], ['Kreditaufnahme', 30_000], ['Zuweisungen', null]);
    const reasons = linesOf(propose(SHORT, wishes)).map(({ position, reason }) => [
      position,
      reason,
    ]);
    expect(reasons).toContainEqual([
      'Kreditaufnahme',
      'Zum Ausgleich fehlen 100.000; 30.000 davon trägt nach Wunsch diese Position.',
    ]);
    expect(reasons).toContainEqual([
      'Zuweisungen',
      'Zum Ausgleich fehlen 100.000; 10.000 davon trägt nach Wunsch diese Position.',
    ]);
  });

  test('says what does not fit, and does not force it', () => {
    const wishes = order([LIQUID_FUNDS, 60_000], ['Kreditaufnahme', 30_000]);
    const [column] = propose(SHORT, wishes).plans[0]!.columns;
    const abnahme = column!.lines.find(({ position }) => position.startsWith('Abnahme'));
    expect(abnahme!.reason).toMatch(/fehlen 100\.000; 60\.000 davon sind hier möglich\.$/);
    expect(column).toMatchObject({
      rest: 10_000,
      after: { herkunft: 240_000, verwendung: 250_000 },
      notes: [
        'Es fehlen 10.000, die in keine Position passen: Investitionskredit oder Kürzung prüfen (§ 15 Abs. 3 Nr. 2 EigAnVO).',
      ],
    });
  });

  test('leaves no dust of binary fractions in what is written', () => {
    const plan = withFigures({
      '1. Investitionen': '152.770,37',
      'Summe Mittelverwendung': '157.770,37',
    });
    const [column] = propose(plan).plans[0]!.columns;
    const written = column!.lines.map(({ after }) => after);
    expect(written).toContain(2_770.37);
    expect(written.map((amount) => Math.round(amount * 100) / 100)).toEqual(written);
  });

  test('may cut what goes out, down to nothing', () => {
    expect(figures(order(['Investitionen', null]))).toEqual([
      'Vermögensplan!B11 250.000 → 150.000',
      'Vermögensplan!B13 5.000 → 0',
    ]);
  });

  test('lets a surplus first lower the Kredit, and then raise the liquid funds', () => {
    const plan = withFigures({ '8. Kreditaufnahme': '20.000', 'Summe Mittelherkunft': '170.000' });
    expect(figures(order(['Kreditaufnahme', null]), plan)).toEqual(['Vermögensplan!B7 20.000 → 0']);
  });

  test('means euros also in a plan in T€', () => {
    const thousands = {
      Vermögensplan: SHORT.Vermögensplan.replace('2024 €', '2024 T€').replace(/(\d)\.000/g, '$1'),
    };
    expect(lines(thousands, order([LIQUID_FUNDS, 60_000], ['Kreditaufnahme', null]))).toContain(
      'Vermögensplan!B8 0 → 60',
    );
  });
});

describe('A line that is not wanted', () => {
  const without = (...ids: readonly string[]): Partial<Wishes> => ({ deselected: new Set(ids) });

  test('keeps its figure, and the rest is worked out without it', () => {
    const plan = withFigures({ '2. Abschreibungen': '60.000' });
    const deselected = linesOf(propose(plan, without("'Vermögensplan'!B4")));
    expect(deselected.map(({ id, after, selected }) => [id, after, selected])).toEqual([
      ["'Vermögensplan'!B4", 70_000, false],
      ["'Vermögensplan'!B8", 5_000, true],
      ["'Vermögensplan'!B9", 145_000, true],
      ["'Vermögensplan'!B13", 0, true],
      ["'Vermögensplan'!B14", 145_000, true],
    ]);
  });

  test('of a position leaves the difference to the next one', () => {
    const wishes = {
      ...order(['Kreditaufnahme', null], [LIQUID_FUNDS, null]),
      ...without("'Vermögensplan'!B7"),
    };
    expect(
      linesOf(propose(SHORT, wishes)).map(({ id, after, selected }) => [id, after, selected]),
    ).toEqual([
      ["'Vermögensplan'!B7", 100_000, false],
      ["'Vermögensplan'!B8", 100_000, true],
      ["'Vermögensplan'!B9", 250_000, true],
      ["'Vermögensplan'!B13", 0, true],
      ["'Vermögensplan'!B14", 250_000, true],
    ]);
  });

  test('of the liquid funds leaves the plan out of balance, and says so', () => {
    const [column] = propose(
      withFigures({ '9. Zunahme der liquiden Mittel': '0', 'Summe Mittelverwendung': '145.000' }),
      without("'Vermögensplan'!B13"),
    ).plans[0]!.columns;
    expect(column!.rest).toBe(-5_000);
    expect(column!.notes).toEqual([
      'Es bleiben 5.000 übrig: Mit den ausgewählten Zeilen allein geht die Spalte nicht auf.',
    ]);
  });
});

describe('A position that the plan does not have', () => {
  const lacking = VERMÖGENSPLAN.replace(/9\. Abnahme.*\n/, '');

  test('is offered as a new row in front of the total', () => {
    const sheets = { ...BOTH, Vermögensplan: changed(lacking, { '1. Investitionen': '160.000' }) };
    const proposal = propose(sheets);
    expect(lines(sheets)).toEqual([
      'Vermögensplan!B8 leer → 10.000 neue Zeile Abnahme der liquiden Mittel',
      'Vermögensplan!B8 150.000 → 160.000',
      'Vermögensplan!B12 5.000 → 0',
      'Vermögensplan!B13 150.000 → 160.000',
    ]);
    expect(proposal.plans[0]!.newRows).toEqual([
      {
        sheet: 'Vermögensplan',
        before: 7,
        texts: new Map([[0, '9. Abnahme der liquiden Mittel']]),
      },
    ]);
    expect(proposal.plans[0]!.columns[0]!.rest).toBe(0);
  });

  test('is not missed while nobody needs it', () => {
    expect(lines({ ...BOTH, Vermögensplan: lacking })).toEqual([]);
  });

  test('leaves the plan out of balance when the row is not wanted', () => {
    const sheets = { ...BOTH, Vermögensplan: changed(lacking, { '1. Investitionen': '160.000' }) };
    const [line] = linesOf(propose(sheets));
    const [plan] = propose(sheets, { deselected: new Set([line!.id]) }).plans;
    expect(plan!.newRows).toEqual([]);
    expect(plan!.columns[0]!.rest).toBe(10_000);
  });
});
