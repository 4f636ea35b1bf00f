import fc from 'fast-check';
import { changesOf } from '../../../src/core/balance/changes';
import { LIQUID_FUNDS, type Source } from '../../../src/core/balance/types';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { columnName } from '../../../src/core/workbook/address';
import { changedSnapshot } from '../../support/changedSnapshot';
import { snapshotOf, type Entry } from '../../support/workbook';
import { linesOf, propose } from './proposal';

const HERKUNFT = ['2. Abschreibungen', '3. Jahresgewinn', '5. Zuweisungen', '8. Kreditaufnahme'];
const VERWENDUNG = ['1. Investitionen', '2. Fahrzeuge', '3. Tilgung', '4. Jahresverlust'];

/** Amounts in whole euros, in cents or in thousands of euros. */
interface Drawn {
  readonly cents: boolean;
  readonly formulas: boolean;
  readonly withAbnahme: boolean;
  readonly years: readonly (readonly number[])[];
  readonly typedSums: readonly number[];
}

const drawn: fc.Arbitrary<Drawn> = fc.integer({ min: 1, max: 4 }).chain((years) =>
  fc.record({
    cents: fc.boolean(),
    formulas: fc.boolean(),
    withAbnahme: fc.boolean(),
    years: fc.array(fc.array(fc.nat(9_999_999), { minLength: 10, maxLength: 10 }), {
      minLength: years,
      maxLength: years,
    }),
    typedSums: fc.array(fc.nat(9_999_999), { minLength: 2 * years, maxLength: 2 * years }),
  }),
);

/** A Finanzplan with these figures; a loss takes the place of half of the gains, sums are typed wrong or formulas. */
function workbook({ cents, formulas, withAbnahme, years, typedSums }: Drawn): Snapshot {
  const format = cents ? '#,##0.00' : '#,##0';
  const figure = (value: number): Entry => [cents ? value / 100 : value, format];
  const row = (label: string, index: number): Entry[] => [
    label,
    ...years.map((values) => figure(values[index]!)),
  ];
  const rows: Entry[][] = [['Finanzplan'], [null, ...years.map((_, year) => `${2024 + year} €`)]];
  const sum = (label: string, from: number, side: number): Entry[] => [
    label,
    ...years.map((_, year): Entry => {
      const column = columnName(year + 1);
      return formulas
        ? { formula: `=SUM(${column}${from}:${column}${rows.length})`, format }
        : figure(typedSums[2 * year + side]!);
    }),
  ];
  rows.push(['Mittelherkunft'], ...HERKUNFT.map(row));
  if (withAbnahme) rows.push(row('9. Abnahme der liquiden Mittel', 8));
  rows.push(sum('Summe Mittelherkunft', 4, 0), ['Mittelverwendung']);
  const first = rows.length + 1;
  rows.push(...VERWENDUNG.map((label, index) => row(label, index + 4)));
  rows.push(row('9. Zunahme der liquiden Mittel', 9));
  rows.push(sum('Summe Mittelverwendung', first, 1));
  return changedSnapshot(snapshotOf({ Finanzplan: rows }), []);
}

const sources: fc.Arbitrary<readonly Source[]> = fc
  .shuffledSubarray([LIQUID_FUNDS, 'Kreditaufnahme', 'Zuweisungen', 'Fahrzeuge'])
  .chain((names) =>
    fc.tuple(
      ...names.map((position) =>
        fc.record({
          position: fc.constant(position),
          limit: fc.option(fc.nat(20_000_000), { nil: null }),
        }),
      ),
    ),
  );

const cent = (amount: number): number => Math.round(amount * 100);

function totals(snapshot: Snapshot): readonly (readonly [number, number])[] {
  return propose(snapshot).plans.flatMap(({ columns }) =>
    columns.map(({ before }) => [cent(before.herkunft), cent(before.verwendung)] as const),
  );
}

test('After balancing both sides of every column are equal to the cent, and nothing more is proposed', () => {
  fc.assert(
    fc.property(drawn, (plan) => {
      const before = workbook(plan);
      const after = changedSnapshot(before, changesOf(propose(before)));
      expect(totals(after)).toHaveLength(plan.years.length);
      for (const [herkunft, verwendung] of totals(after)) expect(herkunft).toBe(verwendung);
      expect(linesOf(propose(after))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('With any order of positions and limits the sides differ by what is said not to fit, and a second run proposes nothing', () => {
  fc.assert(
    fc.property(drawn, sources, (plan, order) => {
      const before = workbook(plan);
      const proposal = propose(before, { order });
      const after = changedSnapshot(before, changesOf(proposal));
      expect(proposal.plans[0]?.columns).toHaveLength(plan.years.length);
      const rests = proposal.plans.flatMap(({ columns }) => columns.map(({ rest }) => cent(rest)));
      totals(after).forEach(([herkunft, verwendung], column) =>
        expect(verwendung - herkunft).toBe(rests[column]),
      );
      expect(linesOf(propose(after, { order }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('Whichever lines are not wanted, their cells stay, and the sides differ by what is said', () => {
  fc.assert(
    fc.property(drawn, fc.infiniteStream(fc.boolean()), (plan, dice) => {
      const before = workbook(plan);
      const refused = linesOf(propose(before)).filter(() => dice.next().value as boolean);
      const deselected = new Set(refused.map(({ id }) => id));
      const proposal = propose(before, { deselected });
      const written = changesOf(proposal);
      const changed = linesOf(proposal).filter(({ selected }) => selected);
      for (const { id } of changed) expect(deselected).not.toContain(id);
      expect(proposal.plans[0]?.columns).toHaveLength(plan.years.length);
      const rests = proposal.plans.flatMap(({ columns }) => columns.map(({ rest }) => cent(rest)));
      totals(changedSnapshot(before, written)).forEach(([herkunft, verwendung], column) =>
        expect(verwendung - herkunft).toBe(rests[column]),
      );
    }),
    { numRuns: 60 },
  );
});
