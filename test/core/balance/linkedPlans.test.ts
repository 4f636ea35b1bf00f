import fc from 'fast-check';
import { changesOf } from '../../../src/core/balance/changes';
import { isSettled } from '../../../src/core/balance/propose';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { columnName } from '../../../src/core/workbook/address';
import { changedSnapshot } from '../../support/changedSnapshot';
import { snapshotOf, type Entry } from '../../support/workbook';
import { linesOf, propose } from './proposal';

/** One year of an Erfolgsplan and of the Vermögensplan that goes with it. */
interface Year {
  readonly umsatz: number;
  readonly aufwand: number;
  readonly afa: number;
  readonly investition: number;
  /** What is typed into the Vermögensplan; null for a formula. */
  readonly typedAfa: number | null;
  readonly typedGewinn: number | null;
  readonly typedSum: number | null;
  readonly zunahme: number;
  /** What a euro of the liquid funds yields; the yield goes back into the Erfolgsplan. */
  readonly rate: number;
}

const amount = fc.nat(2_000_000);
const year = (rates: readonly number[]): fc.Arbitrary<Year> =>
  fc.record({
    umsatz: amount,
    aufwand: amount,
    afa: amount,
    investition: amount,
    typedAfa: fc.option(amount),
    typedGewinn: fc.option(amount),
    typedSum: fc.option(amount),
    zunahme: amount,
    rate: fc.constantFrom(...rates),
  });
const years = (rates: readonly number[]) => fc.array(year(rates), { minLength: 1, maxLength: 3 });

/** As Excel would hold it: every formula is calculated. */
function workbook(drawn: readonly Year[]): Snapshot {
  const row = (label: string, entry: (year: Year, column: string) => Entry): Entry[] => [
    label,
    ...drawn.map((one, index) => entry(one, columnName(index + 1))),
  ];
  const heads = [null, ...drawn.map((_, index) => `Ansatz ${2024 + index} €`)];
  const ownYield = ({ rate }: Year, column: string): Entry =>
    rate === 0 ? 0 : `=ROUND(${rate}*(Vermögensplan!${column}11-Vermögensplan!${column}7),0)`;
  const typed = (figure: number | null, formula: string): Entry => figure ?? formula;
  const snapshot = snapshotOf({
    Erfolgsplan: [
      ['Erfolgsplan'],
      heads,
      row('1. Umsatzerlöse', ({ umsatz }) => umsatz),
      row('2. Zinserträge', ownYield),
      row('3. Materialaufwand', ({ aufwand }) => aufwand),
      row('4. Abschreibungen', ({ afa }) => afa),
      row('5. Jahresergebnis', (_, c) => `=${c}3+${c}4-${c}5-${c}6`),
    ],
    Vermögensplan: [
      ['Vermögensplan'],
      heads,
      ['Mittelherkunft'],
      row('2. Abschreibungen', ({ typedAfa }, c) => typed(typedAfa, `=Erfolgsplan!${c}6`)),
      row('3. Jahresgewinn', ({ typedGewinn }, c) =>
        typed(typedGewinn, `=MAX(0,Erfolgsplan!${c}7)`),
      ),
      row('8. Kreditaufnahme', () => 0),
      row('9. Abnahme der liquiden Mittel', () => 0),
      row('Summe Mittelherkunft', ({ typedSum }, c) => typed(typedSum, `=SUM(${c}4:${c}7)`)),
      row('1. Investitionen', ({ investition }) => investition),
      row('2. Jahresverlust', (_, c) => `=MAX(0,-Erfolgsplan!${c}7)`),
      row('9. Zunahme der liquiden Mittel', ({ zunahme }) => zunahme),
      row('Summe Mittelverwendung', (_, c) => `=SUM(${c}9:${c}11)`),
    ],
  });
  return changedSnapshot(snapshot, []);
}

const cent = (figure: number): number => Math.round(figure * 100);

function secondRun(before: Snapshot) {
  const first = propose(before);
  return { first, after: propose(changedSnapshot(before, changesOf(first))) };
}

test('A plan that follows its Erfolgsplan by formulas, or should, balances to the cent in every year, and once', () => {
  fc.assert(
    fc.property(years([0]), (drawn) => {
      const { first, after } = secondRun(workbook(drawn));
      const columns = after.plans.flatMap((plan) => plan.columns);
      expect(columns).toHaveLength(drawn.length);
      expect(first.plans.every((plan) => plan.columns.every(isSettled))).toBe(true);
      for (const { before } of columns) expect(cent(before.herkunft)).toBe(cent(before.verwendung));
      expect(linesOf(after)).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('Whatever of the liquid funds comes back through the Erfolgsplan, a column balances once, or stays as it is and says why', () => {
  let [balanced, refused] = [0, 0];
  fc.assert(
    fc.property(years([0.02, 0.1, 0.5, 1, 3]), (drawn) => {
      const { first, after } = secondRun(workbook(drawn));
      first.plans[0]!.columns.forEach((column, index) => {
        const { before } = after.plans[0]!.columns[index]!;
        if (isSettled(column)) {
          balanced += 1;
          expect(cent(before.herkunft)).toBe(cent(before.verwendung));
        } else {
          refused += 1;
          expect(column.lines).toEqual([]);
          expect(column.notes.join()).toContain('im Kreis');
        }
      });
      expect(linesOf(after)).toEqual([]);
    }),
    { numRuns: 60 },
  );
  expect(balanced).toBeGreaterThan(20);
  expect(refused).toBeGreaterThan(0);
});
