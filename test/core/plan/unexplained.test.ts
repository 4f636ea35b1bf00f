import { sumsOf, tableOf, unexplainedOf } from './picture';

describe('a sum of which nobody can say what it adds up', () => {
  it.each([
    [
      'Kennzahlen',
      'Umsatz Nord | 10 | 20\n Umsatz Süd | 30 | 40\n Umsatz gesamt | 99 | 98',
      'Umsatz gesamt',
    ],
    [
      'Blatt',
      'Einwohner | 1000 | 1100\n Fläche | 50 | 50\n Summe Kunden | 77 | 78',
      'Summe Kunden',
    ],
  ])('is said, not guessed (%s)', (sheet, rows, label) => {
    const table = tableOf(`| Ist 2023 | Ist 2022\n ${rows}`, sheet);
    expect(sumsOf(table)).toEqual([]);
    expect(unexplainedOf(table)).toEqual([label]);
  });

  it('is no riddle without a figure', () => {
    const table = tableOf(
      [
        ['', 'Ist 2023', 'Ist 2022'],
        ['Einwohner', 1000, 1100],
        ['Fläche', 50, 50],
        ['Summe Kunden', { error: '#REF!' }, { error: '#REF!' }],
      ],
      'Kennzahlen',
    );
    expect(table.unexplained).toEqual([]);
  });

  it.each(['Festsetzung', 'Benchmark'])(
    'is none in a table whose rows are no parts (%s)',
    (kind) => {
      const heading = kind === 'Benchmark' ? 'Minimum 2024' : 'Ansatz 2024';
      const table = tableOf(
        `
                   | ${heading} | Ansatz 2023
      Erträge      | 10          | 9
      Aufwendungen | 8           | 7
      Summe        | 18          | 16`,
        kind,
      );
      expect(table).toMatchObject({ kind, sums: [], unexplained: [] });
    },
  );
});
