import { propose } from './proposal';

/** 20 are left over, and the Mittelverwendung, with these rows, has no position for them. */
function newRowIn(verwendung: string) {
  const [plan] = propose({
    Vermögensplan: `
Vermögensplan 2024
                          | Ansatz 2024 €
Mittelherkunft
1. Zuweisungen            | 100
Summe Mittelherkunft      | 100
Mittelverwendung
${verwendung}`,
  }).plans;
  return plan!.newRows.map(({ before, texts }) => [before + 1, [...texts.values()].join()]);
}

describe('A row for the liquid funds', () => {
  it.each([
    ['1. Investitionen | 80', '2. Zunahme der liquiden Mittel'],
    ['1) Investitionen | 80', '2. Zunahme der liquiden Mittel'],
    ['a) Investitionen | 80', 'Zunahme der liquiden Mittel'],
    ['Investitionen | 80', 'Zunahme der liquiden Mittel'],
  ])('is numbered on where it can be: %s', (row, label) => {
    expect(newRowIn(`${row}\nSumme Mittelverwendung | 80`)).toEqual([[8, label]]);
  });

  it('gets into a sum by formula although the amount that was stored before the row was deleted fits', () => {
    const sum = { formula: '=SUM(B8:B8)', value: 100 };
    const [plan] = propose({
      Vermögensplan: [
        ['Vermögensplan 2024'],
        [null, 'Ansatz 2024 €'],
        ['Mittelherkunft'],
        ['1. Zuweisungen', 100],
        ['Summe Mittelherkunft', 100],
        [],
        ['Mittelverwendung'],
        ['1. Investitionen', 80],
        ['Summe Mittelverwendung', sum],
      ],
    }).plans;
    expect(plan!.columns[0]!.lines.map(({ after, formula }) => [after, formula])).toEqual([
      [20, null],
      [100, '=SUM(B8:B9)'],
    ]);
  });

  it('stands with the Tilgung, not behind the Investitionen', () => {
    const blocks = `I. Finanzierung
1. Tilgung                | 30
Summe Finanzierung        | 30
II. Anlagevermögen
1. Bauten                 | 50
Summe Anlagevermögen      | 50
Summe Mittelverwendung    | 80`;
    expect(newRowIn(blocks)).toEqual([[9, '2. Zunahme der liquiden Mittel']]);
  });

  it('stands in the last block where none is for other flows of money', () => {
    const blocks = `I. Immaterielles
1. Software               | 30
Summe Immaterielles       | 30
II. Sachanlagen
1. Bauten                 | 50
Summe Sachanlagen         | 50
Summe Mittelverwendung    | 80`;
    expect(newRowIn(blocks)).toEqual([[12, '2. Zunahme der liquiden Mittel']]);
  });
});
