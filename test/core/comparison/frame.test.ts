import { newSettings } from '../../../src/core/comparison/newSettings';
import { areaAddress } from '../../../src/core/workbook/address';
import { readingIn, readingOf } from '../../support/comparison';
import { rowsOf, snapshotOf } from '../../support/workbook';

const TABLE = `
Stadt | Mahnungen | Fälle
Rheinberg | 5.854 | 12
Xanten | 3.000 | 13
Moers | 4.100 | 14
Kamp-Lintfort | 2.500 | 15
Alpen | 900 | 16
Sonsbeck | 700 | 17
Wesel | 6.000 | 18
Kleve | 3.900 | 19`;

const KOMMUNEN = 'Rheinberg Xanten Moers Kamp-Lintfort Alpen Sonsbeck Wesel Kleve';

it.each([
  ['„Kennzahlen 2015“', 'Kennzahlen 2015', 1],
  ['„Mahnwesen 2015“', 'Mahnwesen 2015', 1],
  ['a title without a year', 'Stadtvergleich', 1],
  ['a title that speaks of nothing', 'Niederrhein', 1],
  ['titles of several lines', 'GPA NRW\nAnlage 3: Mahnwesen\nStand: 31.12.2015', 3],
  ['a title and its source', 'Mahnwesen 2015\nQuelle: IT.NRW, Düsseldorf 2016', 2],
  ['a title with its day beside it', 'Mahnwesen 2015 | | Stand: 31.12.2015', 1],
  ['a title with its page beside it', 'Mahnwesen | | Seite 12', 1],
  ['a title and a unit', 'Mahnwesen\nAngaben in €', 2],
  ['a title over the second column', ' | Kennzahlen der Städte', 1],
])('reads the table below %s as it stands', (_, above, lines) => {
  const rows = rowsOf(above + TABLE);
  for (const selected of ['A:C', 'B5', `A1:C${lines + 9}`]) {
    const { area, kommunen, kennzahlen, namesIn, remarks } = readingOf(rows, selected);
    expect(namesIn).toBe('column');
    expect(kommunen.map(({ name }) => name).join(' ')).toBe(KOMMUNEN);
    expect(kennzahlen.map(({ name }) => name)).toEqual(['Mahnungen', 'Fälle']);
    expect(areaAddress(area)).toBe(`A${lines + 1}:C${lines + 9}`);
    expect(remarks).toEqual([]);
  }
});

it.each([
  ['Quelle: IT.NRW, Düsseldorf 2016', 1],
  ['Datenquelle: Haushaltspläne 2015', 1],
  ['Stand: 31.12.2015\nQuelle: eigene Erhebung', 2],
  ['*) ohne Eigenbetriebe', 1],
  ['1) geschätzt\n2) ohne Bußgelder', 2],
  ['k. A. = keine Angabe', 1],
  ['- nichts vorhanden\n. Zahlenwert unbekannt', 2],
  ['© Statistisches Landesamt 2016', 1],
  [
    'Die Angaben beruhen auf den Rückmeldungen der Kommunen und sind nicht in jedem Fall vergleichbar.',
    1,
  ],
])('knows „%s“ below the table for no Kommune', (below) => {
  const { area, kommunen, remarks } = readingOf(rowsOf(`${TABLE}\n${below}`), 'B5');
  expect(kommunen.map(({ name }) => name).join(' ')).toBe(KOMMUNEN);
  expect(areaAddress(area)).toBe('A1:C9');
  expect(remarks).toEqual([]);
});

it('reads a table across below its title', () => {
  const reading = readingOf(
    rowsOf('Mahnwesen 2015\n | Koblenz | Trier | Mainz\nMahnungen | 1 | 2 | 3\nQuelle: ADD'),
  );
  expect(reading.namesIn).toBe('row');
  expect(reading.kommunen.map(({ name }) => name)).toEqual(['Koblenz', 'Trier', 'Mainz']);
  expect(reading.kennzahlen.map(({ name, values }) => [name, values])).toEqual([
    ['Mahnungen', [1, 2, 3]],
  ]);
});

it('keeps the table where the title is, or is not, marked with it', () => {
  const rows = rowsOf(`Mahnwesen 2015${TABLE}\nQuelle: ADD`);
  const [first, again] = [readingOf(rows, 'A1:C11'), readingOf(rows, 'A2:C10')];
  expect(again).toEqual(first);
});

it.each([
  ['a Kommune without figures at its head', ' | Mahnungen\nKoblenz | \nTrier | 2\nMainz | 3'],
  ['a Kommune without figures at its foot', 'Stadt | Mahnungen\nTrier | 2\nMainz | 3\nKoblenz | '],
  ['a Kommune without figures and no heading', 'Koblenz | \nTrier | 2\nMainz | 3'],
])('takes %s for no title and no note', (_, picture) => {
  const { kommunen, kennzahlen } = readingOf(rowsOf(picture));
  expect(kommunen.map(({ name }) => name).sort()).toEqual(['Koblenz', 'Mainz', 'Trier']);
  expect(kennzahlen).toHaveLength(1);
});

it('takes a name over some columns for theirs, and no title', () => {
  const book = snapshotOf(
    { Daten: rowsOf(' | Übersicht | \nStadt | offen | erledigt\nKoblenz | 1 | 2\nTrier | 3 | 4') },
    { Daten: { merges: ['B1:C1'] } },
  );
  expect(readingIn(book, 'Daten', 'A1:C4').kennzahlen.map(({ name }) => name)).toEqual([
    'Übersicht offen',
    'Übersicht erledigt',
  ]);
});

it.each([
  ['of the title', `Kennzahlen 2015${TABLE}`, '2015'],
  ['of the second line of the title', `GPA NRW\nMahnwesen 2015${TABLE}`, '2015'],
  ['of no source', `Mahnwesen\nQuelle: IT.NRW 2016${TABLE}`, ''],
  ['of none of two', `Mahnwesen 2014 und 2015${TABLE}`, ''],
  ['of no title', TABLE, ''],
  [
    'of the title above indicators that name theirs',
    'Bericht 2016\n\nStadt | 2014 | 2015\nA | 1 | 2\nB | 3 | 4',
    '',
  ],
])('proposes the year %s', (_, picture, jahr) => {
  expect(newSettings(readingOf(rowsOf(picture), 'A:C')).jahr).toBe(jahr);
});
