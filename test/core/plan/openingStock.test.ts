import { sumsOf, tableOf } from './picture';

const plan = (stock: string, sum: string): string => `
                   | 1. Quartal | 2. Quartal
${stock}           | 850        | 900
Gebühren           | 100        | 200
Kredite            | 30         | 40
Summe Einzahlungen | ${sum}`;

describe('what was there at the beginning', () => {
  it.each(['Anfangsbestand', 'Kassenbestand am 01.01.', 'Finanzmittelbestand zu Beginn'])(
    '"%s" is no part of what comes in',
    (stock) => {
      expect(sumsOf(tableOf(plan(stock, '130 | 240'), 'Liquiditätsplan'))).toEqual([
        'Summe Einzahlungen = Gebühren + Kredite',
      ]);
    },
  );

  it('is one where the figures say so', () => {
    expect(sumsOf(tableOf(plan('Anfangsbestand', '980 | 1.140'), 'Liquiditätsplan'))).toEqual([
      'Summe Einzahlungen = Anfangsbestand + Gebühren + Kredite',
    ]);
  });
});
