import { PlanBuilder } from './generator/planBuilder';
import { leaf, sum } from './generator/table';
import { measurePair } from './runner/yearPairs';

/** An Erfolgsplan for 2025: of its three columns, the one in the middle is in the plan of the year before as well. */
function build() {
  const builder = new PlanBuilder('small');
  builder.sheet('Erfolgsplan').table({
    key: 'plan',
    at: [0, 0],
    textHeads: [['Posten']],
    columns: [
      { key: 'e23', head: ['Ergebnis 2023', '€'], plan: false },
      { key: 'a24', head: ['Ansatz 2024', '€'], plan: true },
      { key: 'a25', head: ['Ansatz 2025', '€'], plan: true },
    ],
    rows: [
      leaf('umsatz', 'Umsatzerlöse', [880, 900, 910]),
      leaf('zinsen', 'Zinserträge', [38, 40, 41]),
      sum('summe', 'Summe Erträge', ['umsatz', 'zinsen']),
    ],
  });
  return builder.finish();
}

const layout = { name: 'small', build, heldOut: false, published: false };

test('A plan and its last year’s file agree, and a slip in either is found at its cell', () => {
  const { onClean, possible, trials } = measurePair(layout, Infinity);
  expect(onClean).toEqual([]);
  expect(trials).toHaveLength(2 * possible);
  expect(new Set(trials.map(({ candidate: { at } }) => `${at.row},${at.column}`)).size).toBe(3);
  expect(trials.filter(({ verdict }) => !verdict.caught || !verdict.atCell)).toEqual([]);
});

test('What the new plan’s own sums tell is not taken for what last year’s file tells', () => {
  const noYear = { ...layout, build: () => withoutYears(build()) };
  const { trials } = measurePair(noYear, Infinity);
  expect(trials.filter(({ verdict }) => verdict.right.length > 0)).not.toEqual([]);
  expect(trials.filter(({ verdict }) => verdict.caught)).toEqual([]);
});

/** Nobody can tell which year such a plan is for. */
function withoutYears(plan: ReturnType<typeof build>) {
  const sheets = plan.snapshot.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) =>
      typeof cell.value === 'string' ? { ...cell, value: cell.value.replace(/ 20\d\d/, '') } : cell,
    ),
  }));
  return { ...plan, snapshot: { ...plan.snapshot, sheets } };
}
