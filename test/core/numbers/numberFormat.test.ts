import * as fc from 'fast-check';
import { readNumberFormat, roundToPlaces, shownBy } from '../../../src/core/numbers/numberFormat';

describe('a number format', () => {
  const plain = { decimals: null, percent: false, divisor: 1, date: false, grouped: false };

  it.each([
    ['General', {}],
    ['GENERAL', {}],
    ['', {}],
    ['@', {}],
    ['"Text"', {}],
    ['General" €"', {}],
    ['0', { decimals: 0 }],
    ['0.0', { decimals: 1 }],
    ['0.00', { decimals: 2 }],
    ['#.##', { decimals: 2 }],
    ['0.0?', { decimals: 2 }],
    ['#,##0', { decimals: 0, grouped: true }],
    ['#,##0.00', { decimals: 2, grouped: true }],
    ['#,##0.00 "€"', { decimals: 2, grouped: true }],
    ['#,##0.00\\ "€"', { decimals: 2, grouped: true }],
    ['#,##0.00 [$€-407]', { decimals: 2, grouped: true }],
    ['#,##0;[Red]-#,##0', { decimals: 0, grouped: true }],
    ['#,##0.00;(#,##0)', { decimals: 2, grouped: true }],
    ['_-* #,##0.00 "€"_-;-* #,##0.00 "€"_-;_-* "-"?? "€"_-;_-@_-', { decimals: 2, grouped: true }],
    ['0%', { decimals: 0, percent: true }],
    ['0.0%', { decimals: 1, percent: true }],
    ['0.00 %', { decimals: 2, percent: true }],
    ['0" %"', { decimals: 0 }],
    ['#,##0,', { decimals: 0, divisor: 1000, grouped: true }],
    ['0,', { decimals: 0, divisor: 1000 }],
    ['#,##0.0,,', { decimals: 1, divisor: 1_000_000, grouped: true }],
    ['#,##0,"T€"', { decimals: 0, divisor: 1000, grouped: true }],
    ['0" m."', { decimals: 0 }],
    ['0.00E+00', { decimals: 2 }],
    ['dd.mm.yyyy', { date: true }],
    ['[$-407]d. mmmm yyyy', { date: true }],
    ['mm/yy', { date: true }],
    ['hh:mm', { date: true }],
    ['yyyy', { date: true }],
    ['"Stand "dd.mm.', { date: true }],
  ])('%j', (format, differs) => {
    expect(readNumberFormat(format)).toMatchObject({ ...plain, ...differs });
  });

  it('is read the same however many there are', () => {
    for (let index = 0; index < 1100; index += 1) readNumberFormat(`0.00"${index}"`);
    expect(readNumberFormat('0.00"1"')).toMatchObject({ ...plain, decimals: 2 });
  });

  it.each([
    ['General', null],
    ['#,##0', 1],
    ['0.00', 0.01],
    ['0.0%', 0.001],
    ['#,##0,', 1000],
    ['#,##0.0,,', 100_000],
  ])('%s shows figures down to %p', (format, unit) => {
    expect(readNumberFormat(format).unit).toBe(unit);
  });
});

describe('the figure that a format shows', () => {
  it.each([
    ['General', 1234.567, 1234.567],
    ['0', 1234.5, 1235],
    ['0', -1234.5, -1235],
    ['0', 1234.49, 1234],
    ['0', 0.4, 0],
    ['0.00', 1.005, 1.01],
    ['0.00', 2.675, 2.68],
    ['0.00', -1.005, -1.01],
    ['0.0', 0.25, 0.3],
    ['#,##0.00', 1234567.895, 1234567.9],
    ['0%', 0.125, 0.13],
    ['0%', 0.124, 0.12],
    ['0.0%', 0.12345, 0.123],
    ['#,##0,', 1_234_500, 1_235_000],
    ['#,##0,', 1_234_499, 1_234_000],
    ['#,##0,', -500, -1000],
    ['#,##0.0,,', 1_250_000, 1_300_000],
  ])('%s shows %p as %p', (format, value, shown) => {
    expect(shownBy(readNumberFormat(format), value)).toBe(shown);
  });

  it('does not change when it is shown again', () => {
    const formats = fc.constantFrom('General', '0', '0.00', '#,##0.0', '0.0%', '#,##0,', '0.0,,');
    const values = fc.double({ min: -1e11, max: 1e11, noNaN: true });
    fc.assert(
      fc.property(formats, values, (format, value) => {
        const once = shownBy(readNumberFormat(format), value);
        // -0 is 0 to a person.
        expect(shownBy(readNumberFormat(format), once) + 0).toBe(once + 0);
      }),
    );
  });

  it('is no further from the stored one than half its last digit', () => {
    const cents = fc.integer({ min: -1e12, max: 1e12 });
    fc.assert(
      fc.property(cents, fc.integer({ min: -3, max: 1 }), (value, places) => {
        const half = 10 ** -places / 2;
        expect(Math.abs(roundToPlaces(value / 100, places) - value / 100)).toBeLessThanOrEqual(
          half + 1e-3 * half,
        );
      }),
    );
  });

  it('is as far from zero below as above', () => {
    const values = fc.double({ min: 0, max: 1e11, noNaN: true });
    fc.assert(
      fc.property(values, fc.integer({ min: -3, max: 4 }), (value, places) => {
        expect(roundToPlaces(-value, places)).toBeCloseTo(-roundToPlaces(value, places), 10);
      }),
    );
  });
});
