import { newSettings } from '../../../src/core/comparison/newSettings';
import { comparisonOf, footerOfComparison, readingOf } from '../../support/comparison';
import type { Entry } from '../../support/workbook';

const ROWS: Entry[][] = [
  ['Stadt', 'Quote'],
  ...[0.5, 0.6, 0.7, 0.8, 0.9].map((quote, index): Entry[] => [`Stadt ${index}`, [quote, '0.0%']]),
  ['Mainz', 65],
];
const compared = (countsOtherUnits: boolean) =>
  comparisonOf(readingOf(ROWS), 'Stadt 1', { countsOtherUnits });

it('counts a figure in another unit, and says so', () => {
  const comparison = compared(true);
  expect(comparison.lines[0]!.figures).toMatchObject({ maximum: 65, anzahl: 6 });
  expect(footerOfComparison(comparison)).toContain(
    'In anderer Einheit, mitgezählt: B7 (ohne Einheit) (Stand 21.11.2026).',
  );
});

it('leaves it out where the person wants that, in the formulas, too', () => {
  const comparison = compared(false);
  const [line] = comparison.lines;
  expect(line!.figures).toMatchObject({ maximum: 0.9, anzahl: 5 });
  expect(line!.group.areas).toEqual([{ row: 1, column: 1, rows: 5, columns: 1 }]);
  expect(footerOfComparison(comparison)).toContain(
    'In anderer Einheit, nicht mitgezählt: B7 (ohne Einheit) (Stand 21.11.2026).',
  );
});

it('counts it only when the person says so, and calls nothing good by itself', () => {
  const rows: Entry[][] = [
    ['Stadt', 'Deckungsgrad'],
    ['Alpen', [100, '#,##0,']],
    ['Moers', 0.9],
    ['Wesel', 120_000],
  ];
  const { countsOtherUnits, chosen } = newSettings(readingOf(rows));
  expect([countsOtherUnits, chosen]).toEqual([false, [{ position: 1, direction: 'neutral' }]]);
});

it('names the unit of each', () => {
  const rows: Entry[][] = [
    ['Stadt', 'Kosten'],
    ['Alpen', [120_000, '#,##0 "€"']],
    ['Moers', [90_000, '#,##0 "€"']],
    ['Wesel', [100_000, '#,##0, "€"']],
    ['Xanten', [0.9, '0%']],
  ];
  expect(
    footerOfComparison(comparisonOf(readingOf(rows), null, { countsOtherUnits: false })),
  ).toContain(
    'In anderer Einheit, nicht mitgezählt: B4 (in „Tausend €“), B5 (in Prozent) (Stand 21.11.2026).',
  );
});

it.each<[string, Entry]>([
  ['percent', [0.61, '0.0%']],
  ['thousands', [61_000, '#,##0,']],
])('shows the others as they are where a single one is given in %s', (_, other) => {
  const figures = [70.2, 55, 43, 66, 81, 59];
  const rows: Entry[][] = [
    ['Stadt', 'Quote'],
    ...figures.map((figure, index): Entry[] => [`Stadt ${index}`, figure]),
    ['Mainz', other],
  ];
  const [line] = comparisonOf(readingOf(rows), 'Stadt 1', { countsOtherUnits: false }).lines;
  expect(line!.sentence).toMatch(/^Stadt 1 liegt mit 55,0 /);
});
