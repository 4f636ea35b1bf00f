import { editText } from '../../../src/preview/editing/editText';
import { EMPTY_CELL } from '../../../src/preview/host/workbook/model/cells';
import { DEFAULT_STYLE } from '../../../src/preview/host/workbook/model/style';

it.each([
  [1234.56, '#,##0.00', '1234,56'],
  [0.125, '0%', '12,5%'],
  [0.07, '0.00%', '7%'],
  [45657, 'dd.mm.yyyy', '31.12.2024'],
  [1234.5, '#,##0.00 "Euro, geschätzt"', '1234,5'],
  [1234.5, '[Red]0.00', '1234,5'],
  [true, 'General', 'WAHR'],
  ['Summe', 'General', 'Summe'],
  ['0815', 'General', "'0815"],
  [null, 'General', ''],
])('%j in %s is edited as %j', (value, numberFormat, text) => {
  const style = { ...DEFAULT_STYLE, numberFormat };
  expect(editText({ ...EMPTY_CELL, value, style })).toBe(text);
});

it('shows formulas in German', () => {
  expect(editText({ ...EMPTY_CELL, value: 3, formula: '=SUM(A1:A2,1.5)' })).toBe(
    '=SUMME(A1:A2;1,5)',
  );
});

it.each([
  [44_195, 'm/d/yyyy', '31.12.2024'],
  [0, 'm/d/yyyy', '01.01.1904'],
  [0.5, 'h:mm', '12:00:00'],
])('shows %d in %s as it is typed where days count from 1904', (value, numberFormat, text) => {
  const style = { ...DEFAULT_STYLE, numberFormat };
  expect(editText({ ...EMPTY_CELL, value, style }, true)).toBe(text);
});
