import { areaAddress } from '../../../src/core/workbook/address';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { gridOf } from '../../../src/core/comparison/table/layout';
import { comparisonOf, readingOf } from '../../support/comparison';
import { laterWorkbook, saysAt } from '../../support/laterWorkbook';

const ERROR = { error: '#DIV/0!' };
const rowsWith = (moers: CellValue | null): (CellValue | null)[][] => [
  ['Stadt', 'Mahnungen'],
  ['Rheinberg', 10],
  ['Xanten', 20],
  ['Alpen', 30],
  ['Wesel', 40],
  ['Hamminkeln', ERROR],
  ['Moers', moers],
  ['Summe', 100],
];

const { firstLine, columns } = gridOf(1, false);
const anzahl = (rows: (CellValue | null)[][], made: (CellValue | null)[][]) =>
  saysAt(laterWorkbook(rows, comparisonOf(readingOf(made), null)), firstLine, columns - 1);

it.each<[string, CellValue | null]>([
  ['a figure', 50],
  ['nothing yet', null],
])('takes a Kommune between an error and a sum into the formulas: %s', (_, moers) => {
  const made = rowsWith(moers);
  const [line] = comparisonOf(readingOf(made), null).lines;
  expect(line!.group.areas.map(areaAddress)).toEqual(['B2:B5', 'B7']);
  expect(anzahl(made, made)).toBe(moers === 50 ? 5 : 4);
  // What it tells later counts, and so does what it takes back.
  expect(anzahl(rowsWith(60), made)).toBe(5);
});

it('takes it into the formulas between an own value that does not count and a sum', () => {
  const reading = readingOf([...rowsWith(null).slice(0, 5), ['Moers', null], ['Summe', 100]]);
  const comparison = comparisonOf(reading, 'Wesel', { ownCounts: false });
  expect(comparison.lines[0]!.group.areas.map(areaAddress)).toEqual(['B2:B4', 'B6']);
});

it('leaves out a text between an error and a sum', () => {
  const [line] = comparisonOf(readingOf(rowsWith('k. A.')), null).lines;
  expect(line!.group.areas.map(areaAddress)).toEqual(['B2:B5']);
});

it('leaves out a line of which nobody is named', () => {
  const rows = [...rowsWith(50).slice(0, 6), [null, null], ['Mittelwert', 25]];
  expect(comparisonOf(readingOf(rows), null).lines[0]!.group.areas.map(areaAddress)).toEqual([
    'B2:B5',
  ]);
});
