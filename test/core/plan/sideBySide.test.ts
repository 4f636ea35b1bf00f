import { figuresOf, labelsOf, tableOf, tablesOf } from './picture';

describe('tables', () => {
  it('stand side by side: the Einnahmen left, the Ausgaben right', () => {
    const [einnahmen, ausgaben, ...others] = tablesOf(`
      Vermögensplan
      Einnahmen      | Ansatz 2024 | Ansatz 2023 | Ausgaben      | Ansatz 2024 | Ansatz 2023
      Abschreibungen | 40          | 38          | Investitionen | 50          | 45
      Kredite        | 20          | 15          | Tilgung       | 15          | 12
      Zuschüsse      | 10          | 9           | Jahresverlust | 5           | 5
      Summe          | 70          | 62          | Summe         | 70          | 62`);
    expect(others).toEqual([]);
    expect(labelsOf(einnahmen!)).toEqual(['Abschreibungen', 'Kredite', 'Zuschüsse', 'Summe']);
    expect(einnahmen!.area).toEqual({ row: 1, column: 0, rows: 5, columns: 3 });
    expect(labelsOf(ausgaben!)).toEqual(['Investitionen', 'Tilgung', 'Jahresverlust', 'Summe']);
    expect(ausgaben!.area).toEqual({ row: 1, column: 3, rows: 5, columns: 3 });
    expect(figuresOf(ausgaben!)[0]).toEqual([50, 45]);
  });

  it('stand side by side with running numbers before the labels of both', () => {
    const [, ausgaben] = tablesOf(`
      Nr. | Einnahmen      | Ansatz 2024 | Nr. | Ausgaben      | Ansatz 2024
      1   | Abschreibungen | 40          | 1   | Investitionen | 50
      2   | Kredite        | 20          | 2   | Tilgung       | 15
      3   | Zuschüsse      | 10          | 3   | Jahresverlust | 5`);
    expect(ausgaben!.rows.map(({ number, label }) => `${number} ${label}`)).toEqual([
      '1 Investitionen',
      '2 Tilgung',
      '3 Jahresverlust',
    ]);
    expect(figuresOf(ausgaben!)).toEqual([[50], [15], [5]]);
  });

  it.each(['Erläuterung', 'Bemerkungen', 'Zuständig'])(
    'do not take %s beside the figures for labels',
    (heading) => {
      const table = tableOf(`
      Position        | Ansatz 2024 | ${heading}      | Ansatz 2023
      Umsatzerlöse    | 100         | neue Verträge   | 90
      Materialaufwand | 60          | höhere Preise   | 55
      Personalaufwand | 30          | Tarifabschluss  | 25`);
      expect(table.columns.map((column) => column.heading)).toEqual(['Ansatz 2024', 'Ansatz 2023']);
      expect(labelsOf(table)).toEqual(['Umsatzerlöse', 'Materialaufwand', 'Personalaufwand']);
    },
  );

  it('do not take a few words beside the figures for labels', () => {
    const table = tableOf(`
      Position        | Ansatz 2024 | Sparte     | Ansatz 2023
      Umsatzerlöse    | 100         | Wasser     | 90
      Materialaufwand | 60          |            | 55
      Personalaufwand | 30          |            | 25
      Abschreibungen  | 20          | Abwasser   | 18
      Zinsaufwand     | 10          |            | 8
      Steuern         | 5           | alle       | 4`);
    expect(table.columns).toHaveLength(2);
  });

  it('may have their labels behind the figures', () => {
    const table = tableOf(`
      Ansatz 2024 | Position
      100,5       | Umsatzerlöse
      60          | Materialaufwand`);
    expect(labelsOf(table)).toEqual(['Umsatzerlöse', 'Materialaufwand']);
  });
});
