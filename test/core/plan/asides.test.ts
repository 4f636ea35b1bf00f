import { sumsOf, tableOf } from './picture';

/** Sums of a table with two columns of figures. */
function sums(sheet: string, rows: string): string[] {
  return sumsOf(tableOf(`| Ansatz 2024 | Ansatz 2023\n${rows.trimStart()}`, sheet));
}

describe('rows that no sum takes up', () => {
  it('are "davon" rows', () => {
    expect(
      sums(
        'Blatt',
        `
        Löhne                | 10 | 20
        davon Überstunden    | 4  | 5
        Abgaben              | 2  | 3
        darunter: Zusatzvers.| 1  | 1
        Summe                | 12 | 23`,
      ),
    ).toEqual(['Summe = Löhne + Abgaben']);
  });

  it('are those for information', () => {
    expect(
      sums(
        'Stellenübersicht',
        `
        Beschäftigte           |     |
        E 13                   | 1,5 | 2
        E 12                   | 2   | 2
        Summe Beschäftigte     | 3,5 | 4
        nachrichtlich: Beamte  | 6   | 6`,
      ),
    ).toEqual(['Summe Beschäftigte = E 13 + E 12']);
  });

  it('are those carried from page to page', () => {
    expect(
      sums(
        'Blatt',
        `
        Löhne    | 10 | 20
        Übertrag | 10 | 20
        Abgaben  | 2  | 3
        Summe    | 12 | 23`,
      ),
    ).toEqual(['Summe = Löhne + Abgaben']);
  });
});
