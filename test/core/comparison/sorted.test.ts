import { findComparisons } from '../../../src/core/comparison/existing/earlier';
import type { Settings } from '../../../src/core/comparison/settings';
import { gridOf } from '../../../src/core/comparison/table/layout';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { comparisonOf, readingOf } from '../../support/comparison';
import { laterWorkbook, saysAt } from '../../support/laterWorkbook';

const HEAD = ['Am Niederrhein', 'Mahnungen'];
const MOERS: [string, number][] = [
  ['Rheinberg', 5854],
  ['Xanten', 3000],
  ['Moers', 2500],
  ['Kamp-Lintfort', 2400],
  ['Alpen', 900],
  ['Sonsbeck', 700],
];
const sorted = [...MOERS].sort(([a], [b]) => a.localeCompare(b, 'de'));
const turned = (rows: readonly CellValue[][]): CellValue[][] =>
  rows[0]!.map((_, column) => rows.map((row) => row[column]!));

const LAYS: [string, (rows: CellValue[][]) => CellValue[][]][] = [
  ['below one another', (rows) => rows],
  ['beside one another', turned],
];

function afterSorting(lay: (rows: CellValue[][]) => CellValue[][], parts: Partial<Settings> = {}) {
  const reading = readingOf(lay([HEAD, ...MOERS]));
  const comparison = comparisonOf(reading, 'Rheinberg', parts);
  const grid = gridOf(1, true);
  const workbook = laterWorkbook(lay([HEAD, ...sorted]), comparison);
  return {
    own: saysAt(workbook, grid.firstLine, 0),
    maximum: saysAt(workbook, grid.firstLine, 2),
    sentence: saysAt(workbook, grid.sentences, 0),
    found: findComparisons(workbook),
  };
}

it.each(LAYS)('calls no other Kommune the own one when they are sorted, %s', (_, lay) => {
  const { own, maximum, sentence } = afterSorting(lay);
  expect([own, maximum, sentence]).toEqual([
    '–',
    5854,
    'Rheinberg steht in den Ausgangsdaten nicht mehr an derselben Stelle: Der Vergleich ist zu erneuern.',
  ]);
});

it('says that the group is another one, too, where the own one is not part of it', () => {
  expect(afterSorting((rows) => rows, { ownCounts: false })).toMatchObject({
    own: '–',
    sentence:
      'Rheinberg steht in den Ausgangsdaten nicht mehr an derselben Stelle, und auch die Vergleichsgruppe stimmt nicht mehr: Der Vergleich ist zu erneuern.',
  });
});

it.each(LAYS)('finds the own Kommune again where it stands now, %s', (_, lay) => {
  const { found } = afterSorting(lay, { ownName: 'Stadt Rheinberg' });
  const [{ settings, reading, notes }] = found.earlier as [(typeof found.earlier)[number]];
  expect(settings.ownName).toBe('Stadt Rheinberg');
  expect(settings.own).toEqual({
    kommune: reading.kommunen.findIndex(({ name }) => name === 'Rheinberg'),
  });
  expect(notes).toEqual([]);
});

it('says that the own Kommune is gone, and takes no other for it', () => {
  const comparison = comparisonOf(readingOf([HEAD, ...MOERS]), 'Rheinberg');
  const others = [['Wesel', 5854], ...MOERS.slice(1)];
  const [earlier] = findComparisons(laterWorkbook([HEAD, ...others], comparison)).earlier;
  expect([earlier!.settings.own, earlier!.notes]).toEqual([
    null,
    ['„Rheinberg“ steht nicht mehr in der Liste: Wählen Sie die eigene Kommune neu.'],
  ]);
});

it.each<[string, CellValue]>([
  ['a name with quotes', 'Stadt "Am Rhein"'],
  ['a name of two lines', 'Kreis\nWesel'],
  ['a number for a name', 5170],
  ['a name longer than a text in a formula can be', 'Verbandsgemeinde '.repeat(20)],
])('knows again %s', (_, name) => {
  const rows = [HEAD, ...MOERS.slice(1), [name, 1200]];
  const reading = readingOf(rows);
  const comparison = comparisonOf(reading, null, { own: { kommune: 5 } });
  const workbook = laterWorkbook(rows, comparison);
  expect(saysAt(workbook, 2, 0)).toBe(1200);
  expect(findComparisons(workbook).earlier[0]!.settings.own).toEqual({ kommune: 5 });
});

const NRW: [string, number][] = [...MOERS, ['NRW gesamt', 15354]];
const SMALL = 'Geringe Vergleichsbasis (weniger als 8 Werte).';
const RENEW =
  'Was in den Ausgangsdaten nicht mitzählt, steht nicht mehr dort oder heißt anders: Der Vergleich ist zu erneuern.';

/** The last line of the footer of a comparison of nobody, behind method, outliers and what does not count. */
function lastLineOf(later: [string, number][], follow?: (formula: string) => string) {
  const comparison = comparisonOf(readingOf([HEAD, ...NRW]), null);
  const workbook = laterWorkbook([HEAD, ...later], comparison, follow);
  return saysAt(workbook, gridOf(1, false).footer + 3, 0);
}

it('says that a sum counts where it is sorted among the Kommunen', () => {
  expect(lastLineOf([...NRW].sort(([a], [b]) => a.localeCompare(b, 'de')))).toBe(
    `${RENEW} ${SMALL}`,
  );
});

it('says nothing of it where the sum stays, or is deleted', () => {
  const deleted = (formula: string): string => formula.replace(/'Daten'!\$A\$8=/g, '#REF!=');
  expect(lastLineOf(NRW)).toBe(SMALL);
  expect(lastLineOf(MOERS, deleted)).toBe(SMALL);
});
