import * as fc from 'fast-check';
import { judge } from '../../../src/core/checks/judge/judge';
import { sums } from '../../../src/core/checks/rules/sums';
import { readPlan } from '../../../src/core/plan/readPlan';
import { snapshotOf, type Entry } from '../../support/workbook';

/** A Summe of two to six amounts in cents, off by so many thousandths of a cent. */
const statement = fc.record({
  cents: fc.array(fc.integer({ min: -9_999_999, max: 9_999_999 }), { minLength: 2, maxLength: 6 }),
  off: fc.constantFrom(0, 0.0001, 0.4, 0.9, 1.1, 4.9, 5.1, 300, 600, 1000, 12_345),
  format: fc.constantFrom('#,##0.00', '#,##0', 'General'),
});

function erfolgsplan(cents: readonly number[], off: number, format: string): Entry[][] {
  const sum = cents.reduce((total, one) => total + one, 0);
  return [
    ['Erfolgsplan 2024'],
    [null, 'Ansatz 2024 €'],
    ['1. Umsatzerlöse'],
    ...cents.map((amount, index): Entry[] => [
      `Entgelt ${'abcdef'[index]!}`,
      [amount / 100, format],
    ]),
    ['Summe Umsatzerlöse', [(sum + off / 1000) / 100, format]],
  ];
}

describe('What holds without being written out', () => {
  it('is what the judge would pass as well', () => {
    fc.assert(
      fc.property(statement, ({ cents, off, format }) => {
        const plan = readPlan(snapshotOf({ Erfolgsplan: erfolgsplan(cents, off, format) }));
        const { exact = [] } = sums(plan);
        for (const one of exact) {
          const judgements = one.write().map(judge);
          expect(judgements).toHaveLength(one.count);
          for (const { state, differenz } of judgements) {
            expect([state, differenz]).toEqual(['bestanden', 0]);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['sums to the cent', [12_345, 67_890, 1], 0, 1],
    ['sums that are off by binary dust', [10, 20], 0, 1],
    ['no sum that is off by a cent', [12_345, 67_890], 1000, 0],
    ['no sum of zeros, which states nothing', [0, 0], 0, 0],
  ])('are %s', (_, cents, off, count) => {
    const plan = readPlan(snapshotOf({ Erfolgsplan: erfolgsplan(cents, off, '#,##0.00') }));
    const { exact = [] } = sums(plan);
    expect(exact.reduce((total, one) => total + one.count, 0)).toBe(count);
  });
});
