import { figuresOf, sumsOf, tableOf } from './picture';

describe('a table with its years in rows', () => {
  const table = tableOf(`
    Entwicklung des Ergebnisses
    Jahr        | Erlöse  | Kosten       | Ergebnis
    Ist 2022    | 100     | 90           | 10
    Ansatz 2023 | 110     | 95           | 15
    Ansatz 2024 | 120     | 100          | 20`);

  it('is read by its columns', () => {
    expect(table.transposed).toBe(true);
    expect(table.rows.map(({ label, type }) => [label, type])).toEqual([
      ['Erlöse', 'item'],
      ['Kosten', 'item'],
      ['Ergebnis', 'result'],
    ]);
    expect(table.columns.map(({ kind, year }) => [kind, year])).toEqual([
      ['ist', 2022],
      ['plan', 2023],
      ['plan', 2024],
    ]);
    expect(figuresOf(table)).toEqual([
      [100, 110, 120],
      [90, 95, 100],
      [10, 15, 20],
    ]);
  });

  it('knows the places of its rows and columns on the sheet', () => {
    expect(table.rows.map(({ position }) => position)).toEqual([1, 2, 3]);
    expect(table.columns.map(({ position }) => position)).toEqual([2, 3, 4]);
    expect(table.rows[2]!.entries[0]).toMatchObject({ row: 2, column: 3, value: 10 });
  });

  it('has sums as well', () => {
    expect(sumsOf(table)).toEqual(['Ergebnis = Erlöse − Kosten']);
  });

  it('has sums by its formulas, which run along the row', () => {
    const netto = (value: number, formula: string) => ({ value, formula });
    const total = tableOf([
      ['Jahr', 'Neue Darlehen', 'Sondereffekt', 'Summe'],
      ['Ist 2022', 50, 3, netto(47, '=B2-C2')],
      ['Plan 2023', 60, 3, netto(57, '=B3-C3')],
      ['Plan 2024', 60, 4, netto(56, '=B4-C4')],
    ]);
    expect(sumsOf(total)).toEqual(['Summe = Neue Darlehen − Sondereffekt']);
  });

  it('may have the years in a column of their own', () => {
    const plain = tableOf(`
      Jahr | Zinsen | Tilgung | Summe
      2022 | 10     | 20      | 30
      2023 | 9      | 21      | 30
      2024 | 8      | 22      | 30`);
    expect(plain.transposed).toBe(true);
    expect(plain.columns.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(figuresOf(plain)).toEqual([
      [10, 9, 8],
      [20, 21, 22],
      [30, 30, 30],
    ]);
  });

  it.each([
    ['a column without heading', 'Jahr | Erträge | ', 'Ist 2022 | 100 | 90'],
    ['a year over a column', 'Jahr | Erträge | Stand 2021', 'Ist 2022 | 100 | 90'],
  ])('is none with %s', (_, heading, row) => {
    expect(tableOf(`${heading}\n ${row}\n Ansatz 2023 | 110 | 95`).transposed).toBe(false);
  });

  it('is none where only one row is a year', () => {
    expect(
      tableOf(`
        Posten      | Zinsen | Tilgung
        Ist 2022    | 10     | 20
        Kredit Bank | 9      | 21`).transposed,
    ).toBe(false);
  });
});
