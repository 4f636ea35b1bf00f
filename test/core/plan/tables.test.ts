import { readPlan } from '../../../src/core/plan/readPlan';
import { rowsOf, snapshotOf } from '../../support/workbook';
import { figuresOf, labelsOf, tableOf, tablesOf } from './picture';

const ERFOLGSPLAN = `
  Position        | Ansatz 2024 | Ansatz 2023
  Umsatzerlöse    | 100         | 90
  Materialaufwand | 60          | 55
  Personalaufwand | 30          | 25`;

describe('the tables of a workbook', () => {
  it('are none where there is no figure', () => {
    expect(tablesOf('Deckblatt')).toEqual([]);
    expect(tablesOf([])).toEqual([]);
    expect(
      tablesOf('Inhalt | Seite\n Erfolgsplan | siehe dort\n Vermögensplan | siehe dort'),
    ).toEqual([]);
  });

  it('are found from A1 on', () => {
    const table = tableOf(ERFOLGSPLAN);
    expect(table).toMatchObject({
      sheet: 'Blatt',
      area: { row: 0, column: 0, rows: 4, columns: 3 },
      title: '',
      unit: null,
      unitCell: null,
      transposed: false,
    });
    expect(labelsOf(table)).toEqual(['Umsatzerlöse', 'Materialaufwand', 'Personalaufwand']);
    expect(figuresOf(table)).toEqual([
      [100, 90],
      [60, 55],
      [30, 25],
    ]);
  });

  it('are found wherever they stand', () => {
    const table = tableOf(`
      |||                |             |
      |||                |             |
      |||Position        | Ansatz 2024 | Ansatz 2023
      |||Umsatzerlöse    | 100         | 90
      |||Materialaufwand | 60          | 55`);
    expect(table.area).toEqual({ row: 2, column: 3, rows: 3, columns: 3 });
    expect(table.columns.map(({ position }) => position)).toEqual([4, 5]);
    expect(table.rows.map(({ position }) => position)).toEqual([3, 4]);
  });

  it('know their title, and the unit that it names', () => {
    const table = tableOf(`
      Eigenbetrieb Stadtentwässerung
      Erfolgsplan 2024
                      | in T€       |
                      |             |
      Position        | Ansatz 2024 | Ansatz 2023
      Umsatzerlöse    | 100         | 90
      Materialaufwand | 60          | 55`);
    expect(table.title).toBe('Eigenbetrieb Stadtentwässerung · Erfolgsplan 2024');
    expect(table).toMatchObject({
      kind: 'Erfolgsplan',
      unit: 1000,
      unitCell: { row: 2, column: 1, text: 'in T€' },
    });
  });

  it('may have no heading at all', () => {
    const table = tableOf(`
      Umsatzerlöse    | 100,5 | 90
      Materialaufwand | 60    | 55,5`);
    expect(table.columns.map(({ heading, kind }) => [heading, kind])).toEqual([
      ['', 'other'],
      ['', 'other'],
    ]);
    expect(labelsOf(table)).toEqual(['Umsatzerlöse', 'Materialaufwand']);
  });

  it('go on behind blank lines', () => {
    const table = tableOf(`
      Position        | Ansatz 2024
      Umsatzerlöse    | 100

      Materialaufwand | 60


      Personalaufwand | 30`);
    expect(labelsOf(table)).toEqual(['Umsatzerlöse', 'Materialaufwand', 'Personalaufwand']);
    expect(table.area.rows).toBe(7);
  });

  it('go on in hidden rows and columns, whose figures count in sums as well', () => {
    const snapshot = snapshotOf(
      { Blatt: rowsOf(ERFOLGSPLAN) },
      { Blatt: { hiddenRows: [3], hiddenColumns: ['B'], visibility: 'hidden' } },
    );
    const [table] = readPlan(snapshot).tables;
    expect(figuresOf(table!)).toEqual([
      [100, 90],
      [60, 55],
      [30, 25],
    ]);
  });

  it('are told apart by their headings', () => {
    const [erfolg, vermoegen, ...others] = tablesOf(`
      Erfolgsplan
      Position      | Ansatz 2024 | Ansatz 2023
      Umsatzerlöse  | 100         | 90
      Zinserträge   | 60          | 55
                    |             |
      Vermögensplan |             |
      Position      | Ansatz 2024 | VE 2024
      Tilgung       | 20          | 0
      Investitionen | 30          | 5`);
    expect(others).toEqual([]);
    expect(erfolg).toMatchObject({ title: 'Erfolgsplan', area: { row: 1, rows: 3 } });
    expect(labelsOf(erfolg!)).toEqual(['Umsatzerlöse', 'Zinserträge']);
    expect(vermoegen).toMatchObject({ title: 'Vermögensplan', area: { row: 6, rows: 3 } });
    expect(vermoegen!.columns.map(({ kind }) => kind)).toEqual(['plan', 've']);
    expect(labelsOf(vermoegen!)).toEqual(['Tilgung', 'Investitionen']);
  });

  it('bear the words that lead over from the one before as their title', () => {
    const [erfolg, darlehen, ...others] = tablesOf(`
                           | Ansatz 2024 | Ansatz 2023
      Umsatzerlöse         | 100         | 90
      Zinserträge          | 60          | 55
      Darlehen des Trägers
      in T€
                           | Ergebnis 2022 | VE 2024
      Sparkasse            | 20            | 0
      Förderbank           | 30            | 5`);
    expect(others).toEqual([]);
    expect(labelsOf(erfolg!)).toEqual(['Umsatzerlöse', 'Zinserträge']);
    expect(darlehen).toMatchObject({ title: 'Darlehen des Trägers · in T€', unit: 1000 });
    expect(darlehen!.columns.map(({ kind }) => kind)).toEqual(['ist', 've']);
  });

  it('are told apart by a title behind a blank line, which inherits the heading above', () => {
    const [erfolg, vermoegen, ...others] = tablesOf(`
      A. Erfolgsplan
                       | Ansatz 2024 | Ansatz 2023
      Umsatzerlöse     | 100         | 90
      Zinserträge      | 60          | 55

      B. Vermögensplan
      Kreditaufnahme   | 20          | 0
      Tilgung          | 30          | 5`);
    expect(others).toEqual([]);
    expect(erfolg!.title).toBe('A. Erfolgsplan');
    expect(vermoegen!.title).toBe('B. Vermögensplan');
    expect(vermoegen!.columns.map(({ heading }) => heading)).toEqual([
      'Ansatz 2024',
      'Ansatz 2023',
    ]);
  });

  it('drop the inherited heading when their own follows', () => {
    const [, vermoegen] = tablesOf(`
                       | Ansatz 2024 | Ansatz 2023
      Umsatzerlöse     | 100         | 90
      Zinserträge      | 60          | 55

      Vermögensplan
                       | Plan 2025   | Plan 2026
      Kreditaufnahme   | 20          | 0
      Tilgung          | 30          | 5`);
    expect(vermoegen!.columns.map(({ heading }) => heading)).toEqual(['Plan 2025', 'Plan 2026']);
  });

  it('do not end at their own title printed again, nor at a row of words', () => {
    const table = tableOf(`
      Vermögensplan
                       | Ansatz 2024 | Ansatz 2023
      Kreditaufnahme   | 100         | 90
      Zuschüsse        | 60          | 55

      Vermögensplan
      Entnahmen        | 20          | 0

      Verwendung
      Tilgung          | 30          | 5`);
    expect(labelsOf(table)).toEqual([
      'Kreditaufnahme',
      'Zuschüsse',
      'Vermögensplan',
      'Entnahmen',
      'Verwendung',
      'Tilgung',
    ]);
  });

  it('keep the order of the sheets', () => {
    const plan = readPlan(
      snapshotOf({
        Vermögensplan: rowsOf('Tilgung | 20,5\n Investitionen | 30,5'),
        Leer: [],
        Erfolgsplan: rowsOf(ERFOLGSPLAN),
      }),
    );
    expect(plan.tables.map(({ sheet }) => sheet)).toEqual(['Vermögensplan', 'Erfolgsplan']);
  });
});
