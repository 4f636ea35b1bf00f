import type { Entry } from '../../support/workbook';
import { sumsOf, tableOf } from './picture';

/** Four rows, and a sum that these formulas calculate. */
function tableWith(first: Entry, second: Entry, label = 'Summe') {
  return tableOf([
    ['Position', 'Ansatz 2024', 'Ansatz 2023'],
    ['Alpha', 10, 20],
    ['Beta', 30, 40],
    ['Gamma', 5, 6],
    ['Delta', 7, 8],
    [label, first, second],
  ]);
}

const calculated = (value: number, formula: string): Entry => ({ value, formula });

describe('a sum by the formulas of the workbook', () => {
  it.each([
    ['=SUM(B2:B5)', '=SUM(C2:C5)', 'Alpha + Beta + Gamma + Delta'],
    ['=B2-B3-B4-B5', '=C2-C3-C4-C5', 'Alpha − Beta − Gamma − Delta'],
    ['=+B2-B3', '=+C2-C3', 'Alpha − Beta'],
    ['=-B2+B3', '=-C2+C3', '− Alpha + Beta'],
    ['=SUM(B2:B3)-SUM(B4,B5)', '=SUM(C2:C3)-SUM(C4,C5)', 'Alpha + Beta − Gamma − Delta'],
    ['=$B$2 - B$5', '=$C$2 - C$5', 'Alpha − Delta'],
    ['=sum(b2:b3)-b4-b5', '=sum(c2:c3)-c4-c5', 'Alpha + Beta − Gamma − Delta'],
  ])('%s', (first, second, parts) => {
    const table = tableWith(calculated(1, first), calculated(2, second));
    expect(sumsOf(table)).toEqual([`Summe = ${parts}`]);
  });

  it('passes over blank lines within its range', () => {
    const table = tableOf([
      ['Position', 'Ansatz 2024', 'Ansatz 2023'],
      ['Alpha', 10, 20],
      [],
      ['Beta', 30, 40],
      ['Ergebnis', calculated(40, '=SUM(B2:B4)'), calculated(60, '=SUM(C2:C4)')],
    ]);
    expect(sumsOf(table)).toEqual(['Ergebnis = Alpha + Beta']);
  });

  it.each([
    ['anything else', '=B2*2', '=C2*2'],
    ['another function', '=ROUND(B2,0)', '=ROUND(C2,0)'],
    ['another column', '=SUM(A2:A3)', '=SUM(A2:A3)'],
    ['several columns', '=SUM(B2:C3)', '=SUM(B2:C3)'],
    ['a row outside', '=B2+B99', '=C2+C99'],
    ['whole columns', '=SUM(B:B)', '=SUM(C:C)'],
    ['a name', '=SUM(Alles)', '=SUM(Alles)'],
    ['nothing', '=', '='],
    ['a constant as well', '=B2+5', '=C2+5'],
    ['text between', '=B2B3', '=C2C3'],
    ['formulas that do not agree', '=B2+B3', '=C4-C5'],
  ])('is read without them where they calculate %s', (_, first, second) => {
    const table = tableWith(calculated(52, first), calculated(74, second));
    expect(sumsOf(table)).toEqual(['Summe = Alpha + Beta + Gamma + Delta']);
  });

  it('is read without them where only some figures are formulas', () => {
    const table = tableWith(calculated(52, '=B2-B3'), 74);
    expect(sumsOf(table)).toEqual(['Summe = Alpha + Beta + Gamma + Delta']);
  });

  it('is meant to be the whole block where its formula leaves out a row', () => {
    const table = tableWith(calculated(45, '=SUM(B2:B4)'), calculated(66, '=SUM(C2:C4)'));
    expect(sumsOf(table)).toEqual(['Summe = Alpha + Beta + Gamma + Delta']);
  });

  it('is what its formula says where that leaves out most of the block', () => {
    const table = tableWith(calculated(10, '=B2'), calculated(20, '=C2'));
    expect(sumsOf(table)).toEqual(['Summe = Alpha']);
  });
});
