import { newSheetOf } from '../../../src/core/comparison/table/ownSheet';
import { tableAt } from '../../../src/core/comparison/table/table';
import { STAND, comparisonOf, readingOf } from '../../support/comparison';

const LONG = 'Abgewickelte Vollstreckungsforderungen je Vollzeit-Stelle der Vollstreckung';
const sheetOf = (...names: string[]) => {
  const rows = [
    ['Stadt', ...names],
    ...[1, 2, 3, 4, 5].map((n) => [`Stadt ${n}`, ...names.map((_, index) => n * (index + 1))]),
  ];
  const comparison = comparisonOf(readingOf(rows), 'Stadt 1', { picture: true });
  const anchor = { sheet: 'Vergleich', row: 0, column: 0 };
  return newSheetOf(tableAt(comparison, anchor, STAND), 'Vergleich');
};

it('sets heads above their figures', () => {
  const heads = sheetOf('VZÄ', 'Fälle').cells.filter(({ row, column }) => row === 1 && column > 0);
  expect(heads.map(({ look }) => look!.horizontal)).toEqual(Array(8).fill('Right'));
});

it.each([
  [['VZÄ', 'Fälle'], 170],
  [['VZÄ', 'Fälle der Vollstreckung'], 211],
  [['Fälle der Vollstreckung'], 205],
  [['VZÄ', LONG], 320],
])('makes room for %j', (names, width) => {
  expect(sheetOf(...names).columnWidths![0]).toBe(width);
});

it('gives a long name more lines', () => {
  const cell = sheetOf('VZÄ', LONG).cells.find(({ row, column }) => row === 3 && column === 0);
  expect(cell).toMatchObject({ write: { text: LONG }, look: { wrap: true } });
});

it('gives the names below the picture more lines, too, with the ends of their spans', () => {
  const { cells, rowHeights } = sheetOf(LONG);
  const label = cells.filter(({ column }) => column === 0).pop()!;
  expect(label.look).toMatchObject({ wrap: true });
  expect(rowHeights![label.row]).toBe(30);
});

it('spreads what is longer than the table is wide across it, in a row that is high enough', () => {
  const { merges, rowHeights, cells } = sheetOf(LONG);
  expect(merges).toEqual(['A8:H8']);
  expect(rowHeights![7]).toBe(30);
  expect(cells.find(({ row }) => row === 7)!.look).toMatchObject({ bold: true, wrap: true });
});

it('lets what fits run on where it stands, as Excel does', () => {
  expect(sheetOf('VZÄ', 'Fälle').merges).toEqual([]);
});

it('gives the Median a sign and a name of its own in the picture', () => {
  const { cells, charts } = sheetOf('VZÄ', 'Fälle');
  expect(charts![0]!.series.map(({ kind }) => kind).slice(4)).toEqual(['diamond', 'dash']);
  const heads = cells.filter(({ row }) => row === Number(/\d+/.exec(charts![0]!.source)![0]) - 1);
  expect(heads.map(({ write }) => ('text' in write ? write.text : '')).slice(5)).toEqual([
    'Stadt 1',
    'Median',
  ]);
});
