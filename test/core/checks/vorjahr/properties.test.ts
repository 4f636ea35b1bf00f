import fc from 'fast-check';
import { checkWorkbook } from '../../../../src/core/checks/checkWorkbook';
import { DEFAULTS } from '../../../../src/core/checks/settings/settings';
import { vorjahresabgleich } from '../../../../src/core/checks/vorjahr/abgleich';
import { snapshotOf, type Entry } from '../../../support/workbook';
import { place } from '../report';
import { ofLastYear } from './compared';

const GROUPS = ['Umsatzerlöse', 'Materialaufwand', 'Personalaufwand'];

/** Per group its accounts, each with its Ansatz for three years. */
type Plan = readonly (readonly (readonly number[])[])[];

const plans: fc.Arbitrary<Plan> = fc.tuple(
  ...GROUPS.map(() =>
    fc.array(fc.array(fc.integer({ min: 1_000, max: 9_999_999 }), { minLength: 3, maxLength: 3 }), {
      minLength: 1,
      maxLength: 6,
    }),
  ),
);

/** The plan of 2023 or 2024, which gives the Ansatz of its year and of the one before. */
function write(plan: Plan, year: 2023 | 2024): Entry[][] {
  const shown = (amounts: readonly number[]) => amounts.slice(year - 2023, year - 2021);
  const rows: Entry[][] = [
    [`Erfolgsplan ${year}`],
    ['Konto', 'Bezeichnung', `Ansatz ${year - 1} €`, `Ansatz ${year} €`],
  ];
  const sums = plan.map((accounts, group) => {
    const sum = [0, 1].map((at) => accounts.reduce((all, each) => all + shown(each)[at]!, 0));
    rows.push([null, `${group + 1}. ${GROUPS[group]!}`]);
    accounts.forEach((amounts, index) =>
      rows.push([`${500_010 + group * 1_000 + index * 10}`, `Konto ${index}`, ...shown(amounts)]),
    );
    rows.push([null, `Summe ${GROUPS[group]!}`, ...sum]);
    return sum;
  });
  const [erlöse = [], ...aufwand] = sums;
  rows.push([
    null,
    '4. Jahresergebnis',
    ...erlöse.map((all, at) => aufwand.reduce((rest, sum) => rest - sum[at]!, all)),
  ]);
  return rows;
}

function compared(rows: Entry[][], last: Entry[][]) {
  const rule = vorjahresabgleich('2023.xlsx', snapshotOf({ Erfolgsplan: last }));
  return checkWorkbook(snapshotOf({ Erfolgsplan: rows }), [], DEFAULTS, rule);
}

test('A plan against the one that it follows: every Ansatz agrees', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const report = compared(write(plan, 2024), write(plan, 2023));
      expect(ofLastYear(report)).toEqual([]);
      expect(report.vorjahr).toMatchObject({
        gleich: plan.flat().length + GROUPS.length + 1,
        abweichend: 0,
      });
    }),
  );
});

test('One figure that is another is found at its cell', () => {
  fc.assert(
    fc.property(
      plans,
      fc.nat(),
      fc.integer({ min: 10, max: 5_000_000 }),
      (plan, which, difference) => {
        const rows = write(plan, 2024);
        const cells = rows.flatMap((row, line) => (typeof row[2] === 'number' ? [line] : []));
        const line = cells[which % cells.length]!;
        rows[line]![2] = (rows[line]![2] as number) + difference;
        const found = compared(rows, write(plan, 2023))
          .findings.flatMap((finding) => [finding, ...finding.folgen])
          .filter(({ rule }) => rule === 'VJ-01');
        expect(found.map(({ cell }) => place(cell))).toEqual([`Erfolgsplan!C${line + 1}`]);
      },
    ),
  );
});
