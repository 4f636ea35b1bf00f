import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isUnreadable } from '../../src/core/comparison/source/readSource';
import { parseArea } from '../../src/core/workbook/address';
import type { CellValue, Snapshot } from '../../src/core/workbook/snapshot';
import { findIn } from '../../src/taskpane/vergleichen/found';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { comparisonOf, readingOf } from '../support/comparison';
import { laterWorkbook } from '../support/laterWorkbook';
import { rowsOf, snapshotOf } from '../support/workbook';

const CITIES = ['Koblenz', 'Trier', 'Mainz', 'Worms', 'Speyer', 'Landau', 'Neustadt', 'Pirmasens'];
const rowsWith = (...heads: string[]): CellValue[][] => [
  ['Stadt', ...heads],
  ...CITIES.map((city, row) => [city, ...heads.map((_, column) => 100 * column + row)]),
];

/** The workbook with a comparison of these indicators that Planwerk has inserted. */
function made(...heads: string[]): Snapshot {
  const rows = rowsWith(...heads);
  return laterWorkbook(rows, comparisonOf(readingOf(rows), 'Koblenz', { picture: true }));
}

/** What a selection is found to be: what is compared, how many finished tables are checked. */
function foundIn(snapshot: Snapshot, sheet: string, address: string) {
  const { source, existing } = findIn(snapshot, { sheet, area: parseArea(address)! });
  const compared = isUnreadable(source)
    ? source.text
    : `${source.kommunen.length} Kommunen, ${source.kennzahlen.length} Kennzahlen`;
  return [compared, existing.length];
}

const CHECKED = 'Markiert ist eine fertige Vergleichstabelle; sie ist unten geprüft.';

it.each([
  ['a cell of its figures', 'C3', CHECKED, 1],
  ['its title', 'A1', CHECKED, 1],
  ['all of it with its footer', 'A1:H5', CHECKED, 1],
  ['its whole columns with the figures of its picture', 'A:H', CHECKED, 1],
  ['its sentence', 'A4', CHECKED, 1],
  ['the figures of its picture', 'B29', CHECKED, 1],
])('only checks a table of our own, selected by %s', (_, address, text, tables) => {
  expect(foundIn(made('Fälle'), 'Vergleich', address)).toEqual([text, tables]);
});

it('only checks a table of our own of several indicators', () => {
  const workbook = made('Fälle', 'Stellen', 'Mahnungen');
  expect(foundIn(workbook, 'Vergleich', 'C4')).toEqual([CHECKED, 1]);
  expect(foundIn(workbook, 'Vergleich', 'A:I')).toEqual([CHECKED, 1]);
});

it('only checks a table of our own that is too small to say anything', () => {
  const rows = rowsWith('Fälle').slice(0, 3);
  const workbook = laterWorkbook(rows, comparisonOf(readingOf(rows), null, { picture: false }));
  expect(foundIn(workbook, 'Vergleich', 'A:H')).toEqual([CHECKED, 1]);
});

it('compares what it was made of, all the same', () => {
  expect(foundIn(made('Fälle', 'Stellen'), 'Daten', 'B3')).toEqual(['8 Kommunen, 2 Kennzahlen', 0]);
});

it('compares the figures beside a finished table, without it', () => {
  const file = join(__dirname, '../../assets/beispiele/vergleich-zwoelf-staedte.xlsx');
  const workbook = readWorkbook(readFileSync(file));
  const found = (address: string) => foundIn(workbook, 'Zwölf Städte', address);
  expect(found('A:H')).toEqual(['12 Kommunen, 1 Kennzahlen', 1]);
  expect(found('A1:H20')).toEqual(['12 Kommunen, 1 Kennzahlen', 1]);
  expect(found('B7')).toEqual(['12 Kommunen, 1 Kennzahlen', 0]);
  expect(found('A20')).toEqual([CHECKED, 1]);
});

it('compares the figures directly above a finished table', () => {
  const rows = rowsOf(`
Stadt | Fälle
Koblenz | 1
Trier | 2
Mainz | 3
Koblenz im Vergleich
Koblenz | Min | Max | Mittel | Q1 | Median | Q3 | n
1 | 1 | 3 | 2 | 1,5 | 2 | 2,5 | 3`);
  const workbook = snapshotOf({ Daten: rows });
  expect(foundIn(workbook, 'Daten', 'B2')).toEqual(['3 Kommunen, 1 Kennzahlen', 0]);
  expect(foundIn(workbook, 'Daten', 'A1:H7')).toEqual(['3 Kommunen, 1 Kennzahlen', 1]);
});
