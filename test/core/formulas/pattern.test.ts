import { patternOf } from '../../../src/core/formulas/pattern';
import { takeApart } from '../../../src/core/formulas/references';
import { parseArea } from '../../../src/core/workbook/address';

function patternAt(address: string, formula: string): string {
  const { row, column } = parseArea(address)!;
  return patternOf(takeApart(formula), row, column);
}

describe('A formula as it reads from its cell', () => {
  test.each([
    ['filled to the right', 'C9', '=SUM(C4:C8)', 'D9', '=SUM(D4:D8)'],
    ['filled down', 'E5', '=C5-D5', 'E6', '=C6-D6'],
    ['with a fixed row', 'C9', '=C8*C$2', 'D12', '=D11*D$2'],
    ['with a fixed column', 'C9', '=C8*$A9', 'D12', '=D11*$A12'],
    ['out of another sheet', 'C9', "='Plan 2024'!C5", 'D9', "='Plan 2024'!D5"],
    ['with blanks', 'C9', '=SUM( C4:C8 )', 'D9', '=SUM(D4:D8)'],
    ['with whole columns', 'C9', '=SUM(B:B)', 'D12', '=SUM(C:C)'],
    [
      'of the same column of a table',
      'C9',
      '=SUM(Plan[Ansatz 2024])',
      'D9',
      '=SUM(Plan[Ansatz 2024])',
    ],
  ])('%s stays the same', (_, at, formula, other, filled) => {
    expect(patternAt(at, formula)).toBe(patternAt(other, filled));
  });

  test.each([
    ['a shorter area', 'C9', '=SUM(C4:C8)', 'D9', '=SUM(D4:D7)'],
    ['the text of its neighbour', 'C9', '=SUM(C4:C8)', 'D9', '=SUM(C4:C8)'],
    ['another sheet', 'C9', '=Plan!C5', 'D9', '=Konten!D5'],
    ['a blank within a text', 'C9', '="a b"', 'D9', '="ab"'],
  ])('%s is another one', (_, at, formula, other, filled) => {
    expect(patternAt(at, formula)).not.toBe(patternAt(other, filled));
  });
});
