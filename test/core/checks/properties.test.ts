import fc from 'fast-check';
import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import type { Report } from '../../../src/core/checks/report';
import { snapshotOf, type Entry } from '../../support/workbook';
import { equationsIn, inShort, place } from './report';

const NAMES = [
  ['Umsatzerlöse', 'Gebühren', 'Entgelte', 'Erstattungen', 'Mieten', 'Pachten'],
  ['Materialaufwand', 'Strom', 'Wasser', 'Wartung', 'Lizenzen', 'Treibstoff'],
  ['Personalaufwand', 'Löhne', 'Bezüge', 'Sozialabgaben', 'Beihilfen', 'Fortbildung'],
] as const;

/** The figures of a plan: per group its items, each with one amount per column. */
type Amounts = readonly (readonly (readonly number[])[])[];

const HEADINGS = ['Ansatz 2024 €', 'Ansatz 2023 €', 'Ergebnis 2022 €'];

const amount = fc.integer({ min: 1_000, max: 9_999_999 });

const plans: fc.Arbitrary<Amounts> = fc.integer({ min: 1, max: 3 }).chain((columns) =>
  fc.tuple(
    ...NAMES.map(() =>
      fc.array(fc.array(amount, { minLength: columns, maxLength: columns }), {
        minLength: 2,
        maxLength: 5,
      }),
    ),
  ),
);

interface Written {
  readonly rows: Entry[][];
  /** The row and column of every figure. */
  readonly cells: readonly (readonly [number, number])[];
}

/** Groups with their Summe, and the Jahresergebnis that they leave. */
function write(groups: Amounts): Written {
  const columns = groups[0]![0]!.length;
  const rows: Entry[][] = [['Erfolgsplan 2024'], [null, ...HEADINGS.slice(0, columns)]];
  const sums = groups.map((items, group) => {
    const [name, ...labels] = NAMES[group]!;
    const sum = items[0]!.map((_, column) =>
      items.reduce((total, amounts) => total + amounts[column]!, 0),
    );
    rows.push([`${group + 1}. ${name}`]);
    items.forEach((amounts, index) => rows.push([labels[index]!, ...amounts]));
    rows.push([`Summe ${name}`, ...sum]);
    return sum;
  });
  const [erlöse = [], ...aufwand] = sums;
  rows.push([
    '4. Jahresergebnis',
    ...erlöse.map((total, column) => aufwand.reduce((rest, sum) => rest - sum[column]!, total)),
  ]);
  const cells = rows.flatMap((row, line) =>
    row.flatMap((entry, column) => (typeof entry === 'number' ? [[line, column] as const] : [])),
  );
  return { rows, cells };
}

function check(rows: readonly (readonly Entry[])[]): Report {
  return checkWorkbook(snapshotOf({ Erfolgsplan: rows }));
}

test('A plan that adds up has no findings, and all its equations hold', () => {
  fc.assert(
    fc.property(plans, (groups) => {
      const { findings, tally } = check(write(groups).rows);
      expect(findings.map(inShort)).toEqual([]);
      expect(tally).toEqual({
        bestanden: 4 * groups[0]![0]!.length,
        rundung: 0,
        fehlgeschlagen: 0,
        nichtPruefbar: 0,
      });
    }),
  );
});

test('One wrong figure, whichever and by whatever, is one finding with that cell', () => {
  fc.assert(
    fc.property(
      plans,
      fc.nat(),
      fc.integer({ min: 10, max: 5_000_000 }),
      fc.boolean(),
      (groups, which, size, more) => {
        const { rows, cells } = write(groups);
        const [row, column] = cells[which % cells.length]!;
        const right = rows[row]![column] as number;
        // Figures of a plan keep their sign.
        const less = !more && right > size;
        rows[row]![column] = less ? right - size : right + size;
        const { findings } = check(rows);
        expect(findings.map(inShort)).toHaveLength(1);
        expect(findings[0]!.cells.map(place)).toContain(
          place({ sheet: 'Erfolgsplan', row, column }),
        );
      },
    ),
  );
});

const anything: fc.Arbitrary<Entry> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: -5_000, max: 5_000_000 }) },
  { weight: 2, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) },
  { weight: 3, arbitrary: fc.constant(null) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      'Summe',
      'Summe Erträge',
      'Jahresgewinn',
      'Jahresverlust',
      'Abschreibungen',
      'davon',
      'Mittelherkunft',
      'Mittelverwendung',
      'Stand am 01.01.',
      'Stand am 31.12.',
      'Tilgung',
      'Minimum',
      '3. Quartil',
      'Anzahl',
      'Gesamtausgaben T€',
      'bereitgestellte Mittel',
      'Ansatz 2024 €',
      'Ist per 30.06.2023',
      'Hochrechnung 2023',
      '% vom Plan',
      'Abweichung',
      'in den Erträgen auf',
      'Höchstbetrag',
      'I.1.1',
      '1. Umsatzerlöse',
      'a) Löhne',
      '5621000000',
      'Festsetzung 2024',
    ),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Entry>(
      { error: '#DIV/0!' },
      { error: '#NV' },
      '=A1',
      [45_000, 'dd.mm.yyyy'],
      [0.5, '0 %'],
      '1.234,50',
      '–',
    ),
  },
);

const grids = fc.array(fc.array(anything, { maxLength: 7 }), { maxLength: 20 });

test('Whatever stands on the sheets, there is a report whose states add up', () => {
  fc.assert(
    fc.property(grids, grids, (one, two) => {
      const report = checkWorkbook(snapshotOf({ Eins: one, Vermögensplan: two }));
      const inTables = report.tables.reduce((sum, { tally }) => sum + equationsIn(tally), 0);
      expect(equationsIn(report.tally)).toBe(inTables);
      expect(report.tally.nichtPruefbar).toBe(report.unchecked.length);
    }),
    { numRuns: 400 },
  );
});
