import { sumsOf, tableOf } from './picture';

/** A Vermögensplan whose Mittelherkunft is empty as yet; `of` says what a total holds: a formula, or its value. */
function plan(of: (formula: string, value: number) => string | number) {
  const zero = (label: string): readonly [string, number] => [label, 0];
  const total = (label: string, formula: string, value: number) => {
    const held = of(formula, value);
    return [label, typeof held === 'number' ? held : { value, formula: held }];
  };
  return tableOf(
    [
      ['Position', 'Ansatz 2024 €'],
      ['Mittelherkunft'],
      zero('Abschreibungen'),
      zero('Jahresgewinn'),
      total('Summe Mittelherkunft', '=SUM(B3:B4)', 0),
      ['Mittelverwendung'],
      ['I. Sachanlagen'],
      ['Bauten', 30],
      ['Maschinen', 20],
      total('Summe Sachanlagen', '=SUM(B8:B9)', 50),
      ['II. Finanzanlagen'],
      ['Wertpapiere', 5],
      total('Summe Finanzanlagen', '=SUM(B12:B12)', 5),
      total('Summe Anlagevermögen', '=B10+B13', 55),
      ['III. Sonstiges'],
      ['Tilgung', 10],
      total('Summe Sonstiges', '=SUM(B16:B16)', 10),
      total('Summe Mittelverwendung', '=B14+B17', 65),
    ],
    'Vermögensplan',
  );
}

describe('A Summe of totals below a side that holds nothing but zeros', () => {
  it.each([
    ['formulas', (formula: string): string => formula],
    ['typed figures', (_: string, value: number): number => value],
  ])('takes up those of its own side: %s', (_, of) => {
    expect(sumsOf(plan(of))).toEqual([
      'Summe Mittelherkunft = Abschreibungen + Jahresgewinn',
      'Summe Sachanlagen = Bauten + Maschinen',
      'Summe Finanzanlagen = Wertpapiere',
      'Summe Anlagevermögen = Summe Sachanlagen + Summe Finanzanlagen',
      'Summe Sonstiges = Tilgung',
      'Summe Mittelverwendung = Summe Anlagevermögen + Summe Sonstiges',
    ]);
  });
});

test('The total of a part that is closed is no row that the formula of the next part leaves out', () => {
  const table = tableOf([
    ['Position', 'Ansatz 2024 €'],
    ['Wasser'],
    ['Brunnen', 0],
    ['Summe Wasser', { value: 0, formula: '=SUM(B3:B3)' }],
    ['Abwasser'],
    ['Netz'],
    ['Kanäle', 30],
    ['Summe Netz', { value: 30, formula: '=SUM(B7:B7)' }],
    ['Kläranlage'],
    ['Becken', 20],
    ['Summe Kläranlage', { value: 20, formula: '=SUM(B10:B10)' }],
    ['Pumpen'],
    ['Motoren', 0],
    ['Summe Pumpen', { value: 0, formula: '=SUM(B13:B13)' }],
    ['Zwischensumme', { value: 50, formula: '=B8+B11+B14' }],
  ]);
  expect(sumsOf(table).at(-1)).toBe('Zwischensumme = Summe Netz + Summe Kläranlage + Summe Pumpen');
});
