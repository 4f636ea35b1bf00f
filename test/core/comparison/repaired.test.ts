import { gridOf } from '../../../src/core/comparison/table/layout';
import type { NamesIn } from '../../../src/core/comparison/source/reading';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { comparisonOf, readingOf } from '../../support/comparison';
import { laterWorkbook, saysAt } from '../../support/laterWorkbook';

const NO_DIVISOR: CellValue = { error: '#DIV/0!' };
const rowsWith = (moers: CellValue): CellValue[][] => [
  ['Kommune', 'Quote'],
  ...[10, 20, moers, 30, 40, 50, 60, 70, 80].map((quote, at) => [`Stadt ${at}`, quote]),
];
const turned = (rows: readonly CellValue[][]): CellValue[][] =>
  rows[0]!.map((_, column) => rows.map((row) => row[column]!));

const LAYS: [string, NamesIn, (rows: CellValue[][]) => CellValue[][]][] = [
  ['below one another', 'column', (rows) => rows],
  ['beside one another', 'row', turned],
];

it.each(LAYS)('says that a figure does not count yet that was an error, %s', (_, namesIn, lay) => {
  const reading = readingOf(lay(rowsWith(NO_DIVISOR)), undefined, namesIn);
  const comparison = comparisonOf(reading, null);
  // Behind the method and what does not count.
  const lastLine = (value: CellValue) =>
    saysAt(laterWorkbook(lay(rowsWith(value)), comparison), gridOf(1, false).footer + 2, 0);
  expect(lastLine(NO_DIVISOR)).toBe('');
  expect(lastLine(25)).toBe(
    'Ein Fehlerwert der Ausgangsdaten ist behoben, zählt aber noch nicht mit: Der Vergleich ist zu erneuern.',
  );
});
