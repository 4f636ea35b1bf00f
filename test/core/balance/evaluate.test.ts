import { Calculation } from '../../../src/core/balance/calculation/calculation';
import { snapshotOf } from '../../support/workbook';

const WORKBOOK = snapshotOf({
  Plan: [
    [1, 2, 3],
    ['Text', null, '=SUBTOTAL(9,A1:C1)'],
    [{ error: '#DIV/0!' }, true, '=C3'],
  ],
  'Plan 2024': [[40]],
});

const result = (formula: string): number | null =>
  new Calculation(WORKBOOK).result({ sheet: 'Plan', row: 9, column: 9 }, formula);

test.each([
  ['=1+2*3-4/2', 5],
  ['=-2^2', 4],
  ['=(1+2)*-3', -9],
  ['=50%*A1', 0.5],
  ['=SUM(A1:C1,10,B1)', 18],
  ['=SUM(A1:A2)', 1],
  ['=SUM(A:A)', null],
  ['=A1+B2', 1],
  ['=B2', 0],
  ["='Plan 2024'!A1+Plan!$C$1", 43],
  ['=MAX(0,A1-B1)', 0],
  ['=MIN(A1:C1)', 1],
  ['=ABS(A1-C1)', 2],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-1234.565,-1)', -1230],
  ['=ROUNDUP(1.1,0)+ROUNDDOWN(1.9,0)', 3],
  ['=IF(A1>=B1,10,20)', 20],
  ['=IF(A2="text",1,0)', 1],
  ['=SUBTOTAL(9,A1:C2)', 6],
  ['=C2', 6],
  ['=A2+1', null],
  ['=A3', null],
  ['=SUM(A1:A3)', null],
  ['=1/B2', null],
  ['=VLOOKUP(A1,A1:C2,2)', null],
  ['=[Vorjahr.xlsx]Plan!A1', null],
  ['=Weg!A1', null],
  ['=SUM(A1:C1', null],
  ['={1,2}', null],
  ['=+A1', 1],
  ['=50%', 0.5],
  ['=*1', null],
  ['=(1', null],
  ['=1+', null],
  ['=1 2', null],
  ['=A1:C1', null],
  ['=KeinName', null],
  ['=SUM()', 0],
  ['=MAX(B2:B2)', 0],
  ['=MIN(B2:B2)', 0],
  ['=MAX(1,"a")', 1],
  ['=ABS()', null],
  ['=ABS(A2)', null],
  ['=ROUND(A2,0)', null],
  ['=ROUND(2.5)', null],
  ['=SUBTOTAL(1,A1:C1)', null],
  ['=SUBTOTAL(109,A1:C1)', 6],
  ['=IF(A2,1,0)', null],
  ['=IF(A1:C1,1,0)', null],
  ['=IF(FALSE,1)', null],
  ['=IF(TRUE,1,2)', 1],
  ['=IF(A1<B1,1,0)', 1],
  ['=IF(A1<=1,1,0)', 1],
  ['=IF(A1>B1,1,0)', 0],
  ['=IF(A1=1,1,0)', 1],
  ['=IF(A1<>B1,1,0)', 1],
  ['=IF(A2<>"x",1,0)', 1],
  ['=IF(B2="",1,0)', 1],
  ['=IF(A2<1,1,0)', null],
])('%s is %s', (formula, expected) => {
  expect(result(formula)).toBe(expected);
});

test('A circle of formulas is no endless one', () => {
  expect(result('=C3')).toBeNull();
});
