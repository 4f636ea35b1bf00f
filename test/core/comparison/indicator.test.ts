import { Book } from '../../preview/host/calculation/sheets';
import { suggestedDecimals } from '../../../src/core/comparison/indicator/decimals';
import { rowsOf, snapshotOf, type Entry } from '../../support/workbook';
import {
  deriveIndicator,
  suggestedFigures,
  type Basis,
} from '../../../src/core/comparison/indicator/indicator';
import { areaAddress, cellAddress } from '../../../src/core/workbook/address';
import { readingIn } from '../../support/comparison';

const DATA = rowsOf(`
Stadt | Mahnungen | Einwohner
Rheinberg | 5.854 | 26.928
Xanten | 3.000 |
Kamp | 2.000 | 0`);

function derived(basis: Basis, rows = DATA, address = 'A1') {
  const snapshot = snapshotOf({ Daten: rows });
  const reading = readingIn(snapshot, 'Daten', address);
  const [zaehler, nenner] = reading.kennzahlen.map(({ position }) => position);
  const spec = { basis, zaehler: zaehler!, nenner: nenner!, decimals: basis === 'Anteil' ? 1 : 0 };
  const found = deriveIndicator(reading, snapshot.sheets[0]!, spec)!;
  const written = Object.fromEntries(
    found.changes.map(({ row, column, write, look }) => [
      cellAddress(row, column),
      'formula' in write
        ? `${write.formula} ${look?.numberFormat ?? ''}`
        : 'text' in write && write.text,
    ]),
  );
  return { ...found, written };
}

/** Nothing where a base figure is missing. */
function of(above: string, below: string, closing: string): string {
  const [factor = '', format = ''] = closing.split(' ');
  return `=IF(COUNT(${above},${below})=2,IF(${below}>0,${above}/${below}${factor},""),"") ${format}`;
}

it.each<[Basis, string, string]>([
  ['je 10.000 Einwohner', 'Mahnungen je 10.000 Einwohner', '*10000 #,##0'],
  ['je Vollzeit-Stelle', 'Mahnungen je Einwohner', ' #,##0'],
  ['je Fall', 'Mahnungen je Einwohner', ' #,##0'],
  ['Anteil', 'Mahnungen in Prozent von Einwohner', ' 0.0%'],
])('writes „%s“ as a formula that can be read', (basis, name, closing) => {
  const { written, area } = derived(basis);
  expect(written).toMatchObject({ D1: name, D2: of('B2', 'C2', closing) });
  expect(areaAddress(area)).toBe('A1:D4');
});

it.each<[string, Basis, string]>([
  ['Einwohner | Fälle', 'je 10.000 Einwohner', 'Fälle je 10.000 Einwohner'],
  ['Einwohner | Stellen | Fälle', 'je Vollzeit-Stelle', 'Einwohner je Vollzeit-Stelle'],
  ['Fälle | Aufwendungen', 'je Fall', 'Aufwendungen je Fall'],
  ['Fälle | Stellen', 'je 10.000 Einwohner', 'Fälle je 10.000 Stellen'],
  ['Mahnungen | Erfolge', 'Anteil', 'Mahnungen in Prozent von Erfolge'],
])('proposes of „%s“ %s: „%s“', (heads, basis, name) => {
  const figures = heads.split('|').map(() => '7');
  const rows = rowsOf(`Stadt | ${heads}\nRheinberg | ${figures.join(' | ')}`);
  const snapshot = snapshotOf({ Daten: rows });
  const reading = readingIn(snapshot, 'Daten', 'A1');
  const spec = { basis, ...suggestedFigures(reading, basis), decimals: 0 };
  expect(deriveIndicator(reading, snapshot.sheets[0]!, spec)!.name).toBe(name);
});

it.each<[Basis, string, string, number]>([
  ['je 10.000 Einwohner', '5.854', '26.928', 0],
  ['je 10.000 Einwohner', '346', '112.100', 2],
  ['je 10.000 Einwohner', '411', '26.928', 1],
  ['je Vollzeit-Stelle', '38.198', '2,48', 0],
  ['je Fall', '172.424', '38.198', 2],
  ['Anteil', '4.109', '5.854', 1],
  ['je Fall', '5', '0', 2],
])('tells %s of %s and %s as usual', (basis, above, below, decimals) => {
  const rows = rowsOf(`Stadt | Fälle | Menge\nRheinberg | ${above} | ${below}`);
  const reading = readingIn(snapshotOf({ Daten: rows }), 'Daten', 'A1');
  const [zaehler, nenner] = reading.kennzahlen.map(({ position }) => position);
  const wanted = { basis, zaehler: zaehler!, nenner: nenner! };
  expect(suggestedDecimals(reading, wanted)).toBe(decimals);
});

it('says whom a base figure is missing of', () => {
  expect(derived('je Fall').without.map(({ row, column }) => cellAddress(row, column))).toEqual([
    'D3',
    'D4',
  ]);
});

it('has a figure for whom the base figure is told later', () => {
  const { written } = derived('je 10.000 Einwohner');
  expect([written['D3'], written['D4']]).toEqual([
    of('B3', 'C3', '*10000 #,##0'),
    of('B4', 'C4', '*10000 #,##0'),
  ]);
});

it.each<[string, Entry, Entry, unknown]>([
  ['two figures', 50, 25_000, 20],
  ['a divisor that is gone', 50, null, ''],
  ['a divisor that became 0', 50, 0, ''],
  ['a text', 'k. A.', 25_000, ''],
  ['an error', 50, { error: '#DIV/0!' }, ''],
])('gives no error one day of %s', (_, above, below, expected) => {
  const { written } = derived('je 10.000 Einwohner');
  const [formula] = written['D2']!.toString().split(' #');
  const book = new Book(
    { 'Daten!B2': above, 'Daten!C2': below, 'Daten!D2': formula } as never,
    undefined,
    {},
    ['Daten'],
  ).recalculate();
  expect(book.value('Daten!D2')).toEqual(expected);
});

it('writes beside what stands there already, never over it', () => {
  const rows = rowsOf(`
Stadt | Fälle | Stellen | | Notiz
Rheinberg | 100 | 2 | | bleibt`);
  expect(derived('je Vollzeit-Stelle', rows, 'A1:C2').written).toEqual({
    D1: 'Fälle je Vollzeit-Stelle',
    D2: of('B2', 'C2', ' #,##0'),
  });
  const taken = rows.map((line) => line.map((cell, column) => (column === 3 ? 'x' : cell)));
  expect(Object.keys(derived('je Vollzeit-Stelle', taken, 'A1:C2').written)).toEqual(['F1', 'F2']);
});

it('writes a row where the Kommunen stand beside one another', () => {
  const rows = rowsOf(`
Kennzahl | Rheinberg | Xanten
Fälle | 100 | 90
Stellen | 2 | 3`);
  expect(derived('je Vollzeit-Stelle', rows).written).toEqual({
    A4: 'Fälle je Vollzeit-Stelle',
    B4: of('B2', 'B3', ' #,##0'),
    C4: of('C2', 'C3', ' #,##0'),
  });
});
