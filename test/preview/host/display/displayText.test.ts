import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { displayText } from '../../../../src/preview/host/display/displayText';

it.each<[CellValue | null, string, string]>([
  [1234.56, '#,##0.00', '1.234,56'],
  [-1234.5, '#,##0.00 "€"', '-1.234,50 €'],
  [3.5, '#,##0.00 [$€-407]', '3,50 €'],
  [0.12, '0%', '12%'],
  [0.1234, '0.0%', '12,3%'],
  [1.005, '0.00', '1,01'],
  [45_657, 'dd.mm.yyyy', '31.12.2024'],
  [45_657, 'm/d/yyyy', '31.12.2024'],
  [45_657, 'mm-dd-yy', '31.12.2024'],
  [45_657, 'dd/mm/yyyy', '31.12.2024'],
  [45_657.5, 'm/d/yyyy h:mm', '31.12.2024 12:00'],
  [45_657, '[$-407]d. mmmm yyyy', '31. Dezember 2024'],
  [45_657, 'ddd, d. mmm yy', 'Di, 31. Dez 24'],
  [0.5, 'hh:mm', '12:00'],
  [1.5, '[h]:mm', '36:00'],
  [-1, 'dd.mm.yyyy', '########'],
  [0.5, '# ?/?', ' 1/2'],
  [0.1 + 0.2, 'General', '0,3'],
  [99_999_999_999, 'General', '99999999999'],
  [123_456_789_012, 'General', '1,23457E+11'],
  [-1_234_567.891234, 'General', '-1234567,891'],
  [0, '#,##0;-#,##0;"-"', '-'],
  [5, '[>1000]"viel";"wenig"', 'wenig'],
  [5000, '[>1000]"viel";"wenig"', 'viel'],
  [5, ';;;', ''],
  ['Erträge', '#,##0.00', 'Erträge'],
  ['Erträge', '0;0;0;"<"@">"', '<Erträge>'],
  ['007', '@', '007'],
  [true, 'General', 'WAHR'],
  [false, '0.00', 'FALSCH'],
  [null, '0.00', ''],
  [{ error: '#VALUE!' }, '0.00', '#WERT!'],
  [{ error: '#N/A' }, 'General', '#NV'],
  [{ error: '#NAME?' }, 'General', '#NAME?'],
  [{ error: '#DIV/0!' }, 'General', '#DIV/0!'],
  [{ error: '#NUM!' }, 'General', '#ZAHL!'],
  [{ error: '#REF!' }, 'General', '#BEZUG!'],
  [{ error: '#NULL!' }, 'General', '#NULL!'],
  [{ error: '#SPILL!' }, 'General', '#ÜBERLAUF!'],
  [1.5, 'foo"', '1,5'],
  [1.5, '[', '1,5'],
])('%p in %p is %p', (value, numberFormat, text) => {
  expect(displayText(value, numberFormat).text).toBe(text);
});

it.each([
  [-5, '#,##0.00;[Red]-#,##0.00', '#FF0000'],
  [5, '#,##0.00;[Red]-#,##0.00', null],
  [3, '[Color10]0', '#008000'],
])('%p in %p has the color %p', (value, numberFormat, color) => {
  expect(displayText(value, numberFormat).color).toBe(color);
});

it('counts days from 1904 where the workbook does', () => {
  expect(displayText(44_195, 'dd.mm.yyyy', true).text).toBe('31.12.2024');
  expect(displayText(44_195, '0', true).text).toBe('44195');
  expect(displayText(1.5, '[h]:mm', true).text).toBe('36:00');
});
