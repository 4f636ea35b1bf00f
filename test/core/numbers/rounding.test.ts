import fc from 'fast-check';
import { centsFromEuro, proRata } from '../../../src/core/numbers/cents';
import { roundHalfAwayFromZero, toExcelPrecision } from '../../../src/core/numbers/rounding';

describe('kaufmännisch runden', () => {
  it.each([
    [0.5, 1],
    [-0.5, -1],
    [1.5, 2],
    [2.5, 3],
    [-2.5, -3],
    [2.4999, 2],
    [-0.4, 0],
    [1.005 * 100, 101],
    [0, 0],
  ])('%p → %p', (value, rounded) => {
    expect(roundHalfAwayFromZero(value)).toBe(rounded);
  });

  it('is symmetrical around zero', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 1e12 }), (value) => {
        expect(roundHalfAwayFromZero(-value)).toBe(-roundHalfAwayFromZero(value));
      }),
    );
  });

  it('keeps the 15 digits that Excel keeps', () => {
    expect(toExcelPrecision(14.709999999999999)).toBe(14.71);
    expect(toExcelPrecision(0.1 + 0.2)).toBe(0.3);
  });
});

describe('Cent', () => {
  it.each([
    [12000, 1200000],
    [9999.99, 999999],
    [1.005, 101],
    [-1.005, -101],
    [8.345, 835],
    [0.1 + 0.2, 30],
  ])('%p € are %p cents', (euro, cents) => {
    expect(centsFromEuro(euro)).toBe(cents);
  });

  it('gives the exact pro-rata share up to a Billion Euro', () => {
    const share = fc.record({
      amount: fc.integer({ min: 0, max: 1e14 }),
      whole: fc.integer({ min: 1, max: 12 * 8100 }),
      part: fc.integer({ min: 0, max: 12 }),
      unit: fc.constantFrom(1, 10, 100, 100_000),
    });
    fc.assert(
      fc.property(share, ({ amount, whole, part, unit }) => {
        fc.pre(part <= whole);
        const denominator = BigInt(whole) * BigInt(unit);
        const exact = (2n * BigInt(amount) * BigInt(part) + denominator) / (2n * denominator);
        expect(BigInt(proRata(amount, part, whole, unit))).toBe(exact * BigInt(unit));
      }),
      { numRuns: 2000 },
    );
  });
});
