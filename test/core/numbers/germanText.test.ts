import * as fc from 'fast-check';
import { germanText } from '../../../src/core/numbers/germanText';
import { readNumberText } from '../../../src/core/numbers/numberText';

describe('a figure as a German reads it', () => {
  it.each([
    [0, 1, '0'],
    [7, 1, '7'],
    [999, 1, '999'],
    [1000, 1, '1.000'],
    [1234567, 1, '1.234.567'],
    [1234.5, 0.01, '1.234,50'],
    [1234.5, 0.1, '1.234,5'],
    [0.05, 0.01, '0,05'],
    [-3, 1, '−3'],
    [-1234.5, 0.01, '−1.234,50'],
    [-0.001, 0.01, '0,00'],
    [-0.4, 1, '0'],
    [12.5, 0.0001, '12,5000'],
    [1234, 1000, '1.234'],
    [0.1234567, 1e-9, '0,123457'],
    [1000000000000, 1, '1.000.000.000.000'],
  ])('%p with units of %p: %s', (value, unit, text) => {
    expect(germanText(value, unit)).toBe(text);
  });

  it('is read back to the same figure', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e12, max: 1e12 }),
        fc.integer({ min: 0, max: 4 }),
        (digits, decimals) => {
          const value = digits === 0 ? 0 : digits / 10 ** decimals;
          const text = germanText(value, 10 ** -decimals);
          expect(readNumberText(text)).toEqual({ value, decimals, percent: false });
        },
      ),
    );
  });
});
