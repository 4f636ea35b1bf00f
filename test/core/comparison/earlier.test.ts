import { findComparisons, type Earlier } from '../../../src/core/comparison/existing/earlier';
import type { Settings } from '../../../src/core/comparison/settings';
import type { CellValue, Snapshot } from '../../../src/core/workbook/snapshot';
import { comparisonOf, readingOf } from '../../support/comparison';
import { laterWorkbook } from '../../support/laterWorkbook';

const CITIES = ['Koblenz', 'Trier', 'Mainz', 'Worms'];
const rowsWith = (...heads: string[]): CellValue[][] => [
  ['Stadt', ...heads],
  ...CITIES.map((city, row) => [city, ...heads.map((_, column) => 100 * column + row)]),
];

/** The workbook of a comparison of all these indicators, or of the chosen ones. */
function made(heads: string[], parts: Partial<Settings> = {}): Snapshot {
  const rows = rowsWith(...heads);
  return laterWorkbook(rows, comparisonOf(readingOf(rows), 'Koblenz', parts));
}

/** Somebody has typed into the title. */
function titled(workbook: Snapshot, title: string): Snapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        sheet.name === 'Vergleich' && cell.row === 0 ? { ...cell, value: title } : cell,
      ),
    })),
  };
}

function only(workbook: Snapshot): Earlier {
  const { earlier, lost } = findComparisons(workbook);
  expect([earlier.length, lost]).toEqual([1, []]);
  return earlier[0]!;
}

const justThe = (position: number): Partial<Settings> => ({
  chosen: [{ position, direction: 'neutral' }],
});

it.each([
  ['formulas', true],
  ['values', false],
])('tells two indicators of the same name apart in a table of %s', (_, live) => {
  const { settings } = only(made(['Fälle', 'Fälle', 'Stellen'], { live }));
  expect(settings.chosen.map(({ position }) => position)).toEqual([1, 2, 3]);
});

it('takes the second of two indicators of the same name where the title is that of both', () => {
  expect(only(made(['Fälle', 'Fälle'], justThe(2))).settings.chosen).toMatchObject([
    { position: 2 },
  ]);
});

it.each([
  ['formulas', true],
  ['values', false],
])('reads a year of several words from the title of a table of %s', (_, live) => {
  const { settings, notes } = only(
    made(['Fälle', 'Fälle je Stelle'], { ...justThe(2), jahr: '1. Halbjahr 2020', live }),
  );
  expect(settings).toMatchObject({ ...justThe(2), jahr: '1. Halbjahr 2020' });
  expect(notes).toEqual([]);
});

it.each([
  ['formulas', true],
  ['values', false],
])('knows a table of %s by another title, and says so', (_, live) => {
  const workbook = titled(made(['Fälle', 'Stellen'], { ...justThe(2), live }), 'Unsere Stellen');
  const { settings, notes } = only(workbook);
  expect(settings.chosen).toMatchObject([{ position: 2 }]);
  expect(notes).toEqual([
    'Der Titel „Unsere Stellen“ beginnt nicht mit dem Namen einer Kennzahl; übernommen ist „Stellen“.',
  ]);
});

it('says that no indicator is called like a title without formulas', () => {
  const workbook = titled(made(['Fälle'], { live: false }), 'Personal');
  expect(findComparisons(workbook).lost.map(({ reason }) => reason)).toEqual([
    'In Daten!A1:B5 steht keine Kennzahl, die so heißt wie sein Titel.',
  ]);
});
