import fc from 'fast-check';
import type { Comparison, Line } from '../../../src/core/comparison/compare';
import type { Layout } from '../../../src/core/comparison/table/layout';
import { MEASURES } from '../../../src/core/comparison/table/measures';
import { tableAt } from '../../../src/core/comparison/table/table';
import { cellAddress } from '../../../src/core/workbook/address';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { Book } from '../../preview/host/calculation/sheets';
import type { Entry } from '../../support/workbook';
import { STAND, comparisonOf, readingOf } from '../../support/comparison';

const ANCHOR = { sheet: 'Vergleich', row: 2, column: 1 };

/** What the formulas of the table give, by their place in it. */
function calculated(rows: readonly (readonly CellValueOrGap[])[], comparison: Comparison) {
  const source = rows.flatMap((line, row) =>
    line.map((value, column) => [`Daten!${cellAddress(row, column)}`, value] as const),
  );
  const { cells, layout } = tableAt(comparison, ANCHOR, STAND);
  const table = cells.map(({ row, column, write }) => [
    `Vergleich!${cellAddress(ANCHOR.row + row, ANCHOR.column + column)}`,
    'formula' in write ? write.formula : 'text' in write ? write.text : write.value,
  ]);
  const contents = Object.fromEntries([...source, ...table]) as Record<string, CellValueOrGap>;
  const book = new Book(contents, undefined, {}, ['Daten', 'Vergleich']).recalculate();
  const at = (row: number, column: number): CellValueOrGap =>
    book.value(`Vergleich!${cellAddress(ANCHOR.row + row, ANCHOR.column + column)}`);
  return { at, layout };
}

type CellValueOrGap = CellValue | null;

const value: fc.Arbitrary<CellValueOrGap> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -3000, max: 9000 }).map((cents) => cents / 100) },
  { weight: 1, arbitrary: fc.constantFrom<CellValueOrGap>(null, 'k. A.', '14,2', true) },
  { weight: 1, arbitrary: fc.constantFrom({ error: '#DIV/0!' }, { error: '#N/A' }) },
);
const case_ = fc.record({
  values: fc.array(value, { minLength: 5, maxLength: 25 }),
  own: fc.integer({ min: 0, max: 4 }),
  ownCounts: fc.boolean(),
  methode: fc.constantFrom('INKLUSIV' as const, 'EXKLUSIV' as const, 'RANG' as const),
  direction: fc.constantFrom('hoch' as const, 'niedrig' as const, 'neutral' as const),
  aside: fc.boolean(),
});

it('calculates in the sheet what it has calculated itself, the sentence too', () => {
  fc.assert(
    fc.property(case_, ({ values, own, aside, direction, ...settings }) => {
      const rows: CellValueOrGap[][] = [
        ['Stadt', 'VZÄ je 1.000 EW'],
        ...values.map((each, index) => [`Stadt ${index}`, each]),
        ...(aside ? [['Mittelwert', 12.5]] : []),
        ['Letzte Stadt', 20],
      ];
      const reading = readingOf(rows);
      const comparison = comparisonOf(reading, null, {
        ...settings,
        own: { kommune: own },
        chosen: [{ position: 1, direction }],
        picture: true,
      });
      const [line] = comparison.lines;
      const { at, layout } = calculated(rows, comparison);
      const expected = (figure: number | null): unknown =>
        figure === null ? '–' : expect.closeTo(figure, 9);
      expect(at(layout.firstLine, 0)).toEqual(expected(line!.group.own));
      MEASURES.forEach(([key], index) => {
        expect([key, at(layout.firstLine, index + 1)]).toEqual([key, expected(line!.figures[key])]);
      });
      expect(at(layout.sentences, 0) ?? '').toBe(line!.sentence ?? '');
      if (layout.picture === null || line!.group.own === null) return;
      const shares = [1, 2, 3, 4].map((column) => at(layout.picture!.firstLine, column));
      const { minimum, maximum } = line!.figures;
      const whole = minimum === maximum ? 0 : 1;
      expect(shares.reduce<number>((sum, share) => sum + Number(share), 0)).toBeCloseTo(whole, 9);
      // The Median is drawn where the two greys meet.
      const middle = whole === 0 ? 0.5 : Number(shares[0]) + Number(shares[1]);
      expect(at(layout.picture.firstLine, 6)).toEqual(
        minimum === null ? { error: '#N/A' } : expect.closeTo(middle, 9),
      );
    }),
    { numRuns: 120 },
  );
});

/** What a Kommune may tell one day, and another the next. */
const changing: fc.Arbitrary<CellValueOrGap> = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom<CellValueOrGap>(null, 'k. A.') },
);
const change = fc.record({
  values: fc.array(fc.tuple(changing, changing), { minLength: 3, maxLength: 11 }),
  ownCounts: fc.boolean(),
  methode: fc.constantFrom('INKLUSIV' as const, 'EXKLUSIV' as const, 'RANG' as const),
  direction: fc.constantFrom('hoch' as const, 'neutral' as const),
});

it('says of other figures what a new table would say, and as little where they have become few', () => {
  fc.assert(
    fc.property(change, ({ values, direction, ...settings }) => {
      const rowsOn = (day: 0 | 1): CellValueOrGap[][] => [
        ['Stadt', 'VZÄ'],
        ...values.map((each, index) => [`Stadt ${index}`, each[day]]),
      ];
      fc.pre(
        ([0, 1] as const).every((day) => values.some((each) => typeof each[day] === 'number')),
      );
      const comparisonOn = (day: 0 | 1) =>
        comparisonOf(readingOf(rowsOn(day)), null, {
          ...settings,
          own: { kommune: 0 },
          chosen: [{ position: 1, direction, decimals: 0 }],
        });
      const now = comparisonOn(1);
      const [line] = now.lines;
      const { at, layout } = calculated(rowsOn(1), comparisonOn(0));
      const expected = (figure: number | null): unknown =>
        figure === null ? '–' : expect.closeTo(figure, 9);
      expect(at(layout.firstLine, 0)).toEqual(expected(line!.group.own));
      MEASURES.forEach(([key], index) => {
        expect([key, at(layout.firstLine, index + 1)]).toEqual([key, expected(line!.figures[key])]);
      });
      expect(at(layout.sentences, 0) ?? '').toBe(line!.sentence ?? '');
      expect(footerOf(layout, at)).toEqual(laterFooter(comparisonOn(0), now));
    }),
    { numRuns: 150 },
  );
});

/** Its lines that are formulas: those of the outliers, if there were any, and of the groups. */
function footerOf({ footer, footerLines }: Layout, at: (row: number, column: number) => unknown) {
  const all = Array.from({ length: footerLines }, (_, index) => String(at(footer + index, 0)));
  return [...all.filter((text) => text.startsWith('Ausreißer: ')), all[all.length - 1]];
}

/** What they are to say of other figures than those that the table was made of. */
function laterFooter(before: Comparison, now: Comparison): unknown[] {
  const [{ outliers: then }] = before.lines as [Line];
  const [{ outliers }] = now.lines as [Line];
  const notes =
    tableAt(now, ANCHOR, STAND).footer.find((text) => text.startsWith('Geringe ')) ?? '';
  if (then.length > 0) {
    return [
      expect.stringMatching(`^Ausreißer: ${outliers.length}\\. Am ${STAND} war(?:en)? es: `),
      notes,
    ];
  }
  const found = outliers.length === 0 ? notes : `Ausreißer: ${outliers.length}. ${notes}`.trim();
  return outliers.length === 0 ? [found] : [found, found];
}

const NAMES = ['Alpen', 'Moers', 'Wesel', 'Xanten', 'Rees', 'Kleve', 'Goch', 'Uedem'];
const ERROR = { error: '#DIV/0!' };
const NO_FIGURES = ['–', '–', '–', '–', '–', '–'];

/** A comparison of figures as they were, and what stands in its first row and the last line of its footer later. */
function laterOf(kennzahlen: number, own: string, later: readonly CellValueOrGap[]): unknown[] {
  const rowsOf = (values: readonly CellValueOrGap[]): CellValueOrGap[][] => [
    ['Stadt', ...Array.from({ length: kennzahlen }, (_, index) => `Fälle ${index + 1}`)],
    ...later.map((_, row) => [
      NAMES[row]!,
      values[row]!,
      ...Array.from({ length: kennzahlen - 1 }, (__, index) => 7 + row * index),
    ]),
  ];
  const before = readingOf(rowsOf(later.map((_, index) => 10 + 10 * index)));
  const comparison = comparisonOf(before, own, { picture: true });
  const { at, layout } = calculated(rowsOf(later), comparison);
  const figures = MEASURES.map((_, index) => at(layout.firstLine, layout.ownColumn + 1 + index));
  return [...figures, at(layout.footer + 1, 0)];
}

it.each<[string, CellValueOrGap[], unknown[]]>([
  ['nothing', [10, 20, 30, 40, 50, 60, 70, 80], [10, 80, 45, 27.5, 45, 62.5, 8, '']],
  [
    'an error',
    [10, 20, 30, ERROR, 50, 60, 70, 80],
    [
      ...NO_FIGURES,
      7,
      'Fehlerwert in den Ausgangsdaten: bis er behoben ist, steht „–“ statt der Vergleichszahlen. Geringe Vergleichsbasis (weniger als 8 Werte).',
    ],
  ],
  [
    'an error instead of the own figure',
    [ERROR, 20, 30, 40],
    [
      ...NO_FIGURES,
      3,
      'Fehlerwert in den Ausgangsdaten: bis er behoben ist, steht „–“ statt der Vergleichszahlen. Geringe Vergleichsbasis (weniger als 8 Werte). Weniger als 4 Werte: Minimum, Maximum, Mittelwert sowie 1. und 3. Quartil nicht ausgewiesen, da sie Rückschlüsse auf einzelne Kommunen zuließen.',
    ],
  ],
])('shows „–“ and says why once there is %s among its figures', (_, later, expected) => {
  expect(laterOf(1, 'Alpen', later)).toEqual(expected);
});

it.each([
  [2, 'Fehlerwert in den Ausgangsdaten: Fälle 1 – bis er behoben ist'],
  [41, 'Fehlerwert in den Ausgangsdaten bei 1 Kennzahl – bis er behoben ist'],
])('names the indicator that an error stands in, of %d', (kennzahlen, note) => {
  expect(laterOf(kennzahlen, 'Moers', [10, 20, 30, ERROR, 50, 60, 70, 80]).pop()).toMatch(
    new RegExp(`^${note}, steht „–“ statt der Vergleichszahlen. Geringe`),
  );
});

it('shows thousands as thousands and shares as percent in the sentence', () => {
  const rows: Entry[][] = [
    ['Stadt', 'Quote', 'Kosten'],
    ...[0.5, 0.6, 0.7, 0.8, 0.9].map((quote, index): Entry[] => [
      `Stadt ${index}`,
      [quote, '0.0%'],
      [quote * 1e6, '#,##0.0,'],
    ]),
  ];
  const comparison = comparisonOf(readingOf(rows), 'Stadt 1', {});
  const plain = rows.map((line) =>
    line.map((cell) => (Array.isArray(cell) ? (cell as [number])[0] : (cell as string))),
  );
  const { at, layout } = calculated(plain, comparison);
  expect([0, 1].map((index) => at(layout.sentences + index, 0))).toEqual([
    'Quote: Stadt 1 entspricht mit 60,0 % dem 1. Quartil (60,0 %).',
    'Kosten: Stadt 1 entspricht mit 600,0 dem 1. Quartil (600,0).',
  ]);
});

it('writes values where no formula can take a value given apart from another sheet', () => {
  const reading = readingOf([['Stadt', 'VZÄ'], ...[1, 2, 3, 4, 5].map((n) => [`Stadt ${n}`, n])]);
  const own = { name: 'Rheinberg', values: new Map([[1, 9]]) };
  const comparison = comparisonOf(reading, null, { own });
  const formulas = (sheet: string): string[] =>
    tableAt(comparison, { sheet, row: 20, column: 0 }, STAND).cells.flatMap(({ write }) =>
      'formula' in write && write.formula.includes('MAX(') ? [write.formula] : [],
    );
  expect(formulas('Vergleich')).toEqual([]);
  expect(formulas('Daten')).toEqual(['=IF(H23<4,"–",IFERROR(MAX($B$2:$B$6,A23),"–"))']);
  expect(comparison.lines[0]!.figures).toMatchObject({ maximum: 9, anzahl: 6 });
});

it.each([
  [
    1,
    'VZÄ: Alpen liegt mit 30 unter dem 1. Quartil (32), niedriger als bei mindestens 75 Prozent der Vergleichskommunen. Minimum = 0 %, Maximum = 100 %.',
  ],
  [
    3,
    'Kennzahlen im Vergleich: Alpen bei 1 von 3 Kennzahlen über dem Median (0 % = Minimum, 100 % = Maximum)',
  ],
])('says above the picture of %d what it shows, live and fixed', (count, title) => {
  const rows = [
    ['Stadt', ...['VZÄ', 'Fälle', 'Fristen'].slice(0, count)],
    ...NAMES.slice(0, 5).map((name, row) => [name, ...[30 + 2 * row, 90 - row, 7].slice(0, count)]),
  ];
  for (const live of [true, false]) {
    const comparison = comparisonOf(readingOf(rows), 'Alpen', { picture: true, live });
    const { at, layout } = calculated(rows, comparison);
    expect(at(layout.picture!.title, 0)).toBe(title);
  }
});
