import { readThreshold, thresholdText } from '../../../../src/core/checks/settings/thresholdText';

test.each([
  [10, '10'],
  [12.5, '12,5'],
  [0.25, '0,25'],
  [0, '0'],
  [10_000, '10.000'],
  [1_234_567.89, '1.234.567,89'],
])('%d is shown as %s, and read again', (value, text) => {
  expect(thresholdText(value)).toBe(text);
  expect(readThreshold(text, value > 1000 ? '€' : '%')).toBe(value);
});

test.each([
  ['10 %', '%', 10],
  ['10.000 €', '€', 10_000],
  [' 10 000 ', '€', 10_000],
  ['50000', '€', 50_000],
  ['7,5', '%', 7.5],
] as const)('„%s“ is %s %d', (text, sign, value) => {
  expect(readThreshold(text, sign)).toBe(value);
});

test.each([
  ['', '%'],
  ['zehn', '%'],
  ['-5', '%'],
  ['10 €', '%'],
  ['20 T€', '€'],
  ['1.5', '%'],
  ['1.001', '%'],
  ['1.000.000.000.001', '€'],
  ['1.0000', '€'],
  ['1,234.56', '€'],
  ['1e3', '€'],
  ['10,', '%'],
] as const)('„%s“ is no threshold in %s', (text, sign) => {
  expect(readThreshold(text, sign)).toBeNull();
});
