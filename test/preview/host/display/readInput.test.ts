import fc from 'fast-check';
import type { CellValue } from '../../../../src/core/workbook/snapshot';
import { displayText } from '../../../../src/preview/host/display/displayText';
import { readInput } from '../../../../src/preview/host/display/readInput';

const TODAY = new Date(2025, 5, 1);

it.each<[string, CellValue, string | null]>([
  ['1.234,56', 1234.56, '#,##0.00'],
  ['1.234', 1234, '#,##0'],
  ['1234,5', 1234.5, null],
  [' 5 ', 5, null],
  ['-5', -5, null],
  ['+5', 5, null],
  ['(5)', -5, null],
  [',5', 0.5, null],
  ['5,', 5, null],
  ['0', 0, null],
  ['-0', 0, null],
  ['12 %', 0.12, '0%'],
  ['12,3%', 0.123, '0.00%'],
  ['1,5E3', 1500, '0.00E+00'],
  ['5 €', 5, '#,##0 "€";[Red]-#,##0 "€"'],
  ['-1.234,50 €', -1234.5, '#,##0.00 "€";[Red]-#,##0.00 "€"'],
  ['1 1/2', 1.5, '# ?/?'],
  ['12345678901234567', 12_345_678_901_234_500, null],
  ['31.12.2024', 45_657, 'm/d/yyyy'],
  ['1.1.24', 45_292, 'm/d/yyyy'],
  ['1.1.30', 10_959, 'm/d/yyyy'],
  ['2024-12-31', 45_657, 'm/d/yyyy'],
  ['31/12/2024', 45_657, 'm/d/yyyy'],
  ['1.1.1900', 1, 'm/d/yyyy'],
  ['1.3.1900', 61, 'm/d/yyyy'],
  ['31. Dezember 2024', 45_657, 'd-mmm-yy'],
  ['Mrz 24', 45_352, 'mmm-yy'],
  ['1.5', 45_778, 'd-mmm'],
  ['1.2024', 45_292, 'mmm-yy'],
  ['12:30', 0.520833333333333, 'h:mm'],
  ['6:00:00', 0.25, 'h:mm:ss'],
  ['36:00', 1.5, '[h]:mm:ss'],
  ['31.12.2024 12:00', 45_657.5, 'm/d/yyyy h:mm'],
  ['WAHR', true, null],
  ['falsch', false, null],
  ['#NV', { error: '#N/A' }, null],
  ["'0123", '0123', null],
  ["'=1", '=1', null],
  ['Erträge', 'Erträge', null],
  ['TRUE', 'TRUE', null],
  ['31.02.2024', '31.02.2024', null],
  ['1,234.56', '1,234.56', null],
  ['1.23.4567', '1.23.4567', null],
  ['12:75', '12:75', null],
  ['31.12.1899', '31.12.1899', null],
  ['- Zuschüsse', '- Zuschüsse', null],
  ['=', '=', null],
])('%p is %p in the format %p', (text, value, numberFormat) => {
  const input = readInput(text, TODAY);
  expect(input.formula).toBeNull();
  expect(input.numberFormat).toBe(numberFormat);
  if (typeof value === 'number') expect(input.value).toBeCloseTo(value, 12);
  else expect(input.value).toEqual(value);
});

it.each([
  ['=SUMME(A1:A3;B1)', '=SUM(A1:A3,B1)'],
  ['=wenn(A1>1,5;WAHR;"a;b")', '=IF(A1>1.5,TRUE,"a;b")'],
  ['+A1', '=+A1'],
  ['-SUMME(A1:A2)', '=-SUM(A1:A2)'],
])('%p is the formula %p', (text, formula) => {
  expect(readInput(text)).toEqual({ value: null, formula, numberFormat: null });
});

it('is nothing where nothing is typed', () => {
  expect(readInput('')).toEqual({ value: null, formula: null, numberFormat: null });
});

it('reads every amount as it is shown', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => {
      const amount = cents === 0 ? 0 : cents / 100;
      expect(readInput(displayText(amount, '#,##0.00').text).value).toBe(amount);
    }),
  );
});

it('never fails, and shows what it keeps as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const { value, formula } = readInput(text);
      if (typeof value === 'string') expect(text).toContain(value);
      else if (value === null) expect(formula !== null || text === '').toBe(true);
    }),
  );
});
