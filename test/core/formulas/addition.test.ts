import { additionOf, type NameLookup } from '../../../src/core/formulas/addition';
import { takeApart } from '../../../src/core/formulas/references';
import { areaAddress, parseArea } from '../../../src/core/workbook/address';

const names: NameLookup = (name) =>
  name === 'Umsatz' ? { sheet: 'Plan', area: parseArea('B3:B5')! } : null;

/** `+C5:C9 -'Plan 2024'!C12`, or null. */
function read(formula: string): string | null {
  const found = additionOf(takeApart(formula), names);
  return (
    found
      ?.map(({ sheet, area, factor, withoutSubtotals }) => {
        const at = sheet === null ? areaAddress(area) : `${sheet}!${areaAddress(area)}`;
        return `${factor === 1 ? '+' : '-'}${at}${withoutSubtotals ? '*' : ''}`;
      })
      .join(' ') ?? null
  );
}

describe('What a formula adds up', () => {
  test.each([
    ['=C5', '+C5'],
    ['=-C5', '-C5'],
    ['=+C5 + C9 - C12', '+C5 +C9 -C12'],
    ['=SUM(C5:C9)', '+C5:C9'],
    ['=sum(C5:C9, C12, -C14+C15)', '+C5:C9 +C12 -C14 +C15'],
    ['=C11+SUM(C23:C25)-SUM(C12:C22)', '+C11 +C23:C25 -C12:C22'],
    ['=C5-(C6-C7)', '+C5 -C6 +C7'],
    ['=-SUM($C$5:$C$9)', '-C5:C9'],
    ['=ROUND(SUM(C5:C9),2)', '+C5:C9'],
    ['=ROUND(C5+C6,-3)', '+C5 +C6'],
    ['=SUBTOTAL(9,C5:C9)', '+C5:C9*'],
    ['=SUBTOTAL(109,C5:C9,C12)', '+C5:C9* +C12*'],
    ["='Plan 2024'!C5+Konten!C9", '+Plan 2024!C5 +Konten!C9'],
    ["=SUM('O''Brien'!C5:C9)", "+O'Brien!C5:C9"],
    ['=SUM(Umsatz)', '+Plan!B3:B5'],
    ['=SUM(C9:C5)', '+C5:C9'],
    ['=SUM(C:C)', '+C1:C1048576'],
    ['=SUM(5:5)', '+A5:XFD5'],
  ])('%s', (formula, expected) => {
    expect(read(formula)).toBe(expected);
  });

  test.each([
    '=C5*2',
    '=C5+100',
    '=C5:C9',
    '=IF(C5>0,C5,C6)',
    '=SUM(C5:C9',
    '=SUM(C5:C9)*1.03',
    '=SUM(Steuersatz)',
    '=SUM(Tabelle1[Betrag])',
    '=ROUND(C5)',
    '=ROUND(C5,A1)',
    '=ROUND("x",2)',
    '=SUBTOTAL(1,C5:C9)',
    '=SUBTOTAL(9;C5:C9)',
    '=SUM()',
    '="C5"',
    '=C5+',
    '=(C5',
    '=',
  ])('%s is no addition', (formula) => {
    expect(read(formula)).toBeNull();
  });
});
