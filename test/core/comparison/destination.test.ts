import { findComparisons, type Earlier } from '../../../src/core/comparison/existing/earlier';
import {
  insertionOf,
  type Destination,
  type Insertion,
} from '../../../src/core/comparison/table/destination';
import { misfitOf } from '../../../src/core/comparison/table/inPlaceOf';
import type { Settings } from '../../../src/core/comparison/settings';
import type { CellChange, Change } from '../../../src/core/workbook/change';
import type { Cell, Snapshot } from '../../../src/core/workbook/snapshot';
import { cellAddress } from '../../../src/core/workbook/address';
import { STAND, comparisonOf, readingIn } from '../../support/comparison';
import { rowsOf, snapshotOf } from '../../support/workbook';

const CITIES = ['Koblenz', 'Trier', 'Mainz', 'Worms', 'Speyer', 'Landau', 'Pirmasens', 'Mayen'];
const DATA = rowsOf(
  [
    'Stadt | VZÄ | Mahnungen',
    ...CITIES.map((city, index) => `${city} | ${index + 10} | ${index * 7 + 90}`),
  ].join('\n'),
);
const WORKBOOK = snapshotOf({ Daten: DATA, Vergleich: [['Notiz']] });
const reading = readingIn(WORKBOOK, 'Daten', 'A1:C9');
const compared = (parts: Partial<Settings> = {}) => comparisonOf(reading, 'Koblenz', parts);
const ONE: Settings['chosen'] = [{ position: 1, direction: 'neutral' }];

function inserted(parts: Partial<Settings>, destination: Destination, workbook = WORKBOOK) {
  const found = insertionOf(compared(parts), destination, workbook, STAND);
  if ('refused' in found) throw new Error(found.refused);
  return found;
}

const atCell = (sheet: string, row: number, column: number): Destination => ({
  kind: 'cell',
  anchor: { sheet, row, column },
});

/** The workbook with what has been written, calculated by nobody: a formula gives what `values` says of its cell. */
function written(workbook: Snapshot, changes: readonly Change[], values: Record<string, string>) {
  const cells = changes.filter((change): change is CellChange => 'write' in change);
  const made = cells.map(({ row, column, write, look }): Cell => ({
    row,
    column,
    format: look?.numberFormat ?? 'General',
    indent: 0,
    bold: false,
    formula: 'formula' in write ? write.formula : null,
    value:
      'formula' in write
        ? (values[cellAddress(row, column)] ?? 1)
        : 'text' in write
          ? write.text
          : write.value,
  }));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === cells[0]!.sheet ? { ...sheet, cells: [...sheet.cells, ...made] } : sheet,
    ),
  };
}

/** A comparison that is already there, below the data. */
function earlierWith(parts: Partial<Settings>): Earlier {
  const { changes } = inserted({ live: false, ...parts }, atCell('Daten', 20, 0));
  return findComparisons(written(WORKBOOK, changes, {})).earlier[0]!;
}

it('takes a name that is free for a new sheet', () => {
  const { place, anchor, occupied } = inserted({}, { kind: 'new sheet' });
  expect([place, anchor.sheet, occupied]).toEqual(['Blatt „Vergleich 2“', 'Vergleich 2', []]);
});

it('tells cells that its picture would cover from those that it would write over', () => {
  const notes = snapshotOf({
    Daten: DATA,
    Vergleich: Array.from({ length: 40 }, (_, row) => [[0, 15, 20].includes(row) ? 'Notiz' : null]),
  });
  expect(inserted({ chosen: ONE, picture: true }, atCell('Vergleich', 0, 0), notes)).toMatchObject({
    occupied: ['A1'],
    covered: ['A16', 'A21'],
  });
});

it('names the cells that it would write over', () => {
  expect(inserted({ chosen: ONE }, atCell('Vergleich', 0, 0))).toMatchObject({
    place: 'Vergleich!A1',
    occupied: ['A1'],
  });
});

it.each([
  ['on it', 0, 0],
  ['with its last row', 8, 2],
  ['with its picture', 0, 2],
])('never writes over its own figures: %s', (_, row, column) => {
  const found = insertionOf(
    compared({ picture: true }),
    atCell('Daten', row, column),
    WORKBOOK,
    STAND,
  );
  expect(found).toHaveProperty('refused');
  expect((found as { refused: string }).refused).toContain(
    'würde seine eigenen Ausgangsdaten in Daten!A1:C9 überschreiben.',
  );
});

it.each([
  ['beside it', 'Daten', 0, 3],
  ['below it', 'Daten', 9, 0],
  ['on another sheet', 'Vergleich', 1, 0],
])('writes %s', (_, sheet, row, column) => {
  expect(inserted({}, atCell(sheet, row, column)).occupied).toEqual([]);
});

it('empties what an earlier one has said and the new one does not', () => {
  const earlier = earlierWith({ quelle: 'Stadt', anonymous: true, chosen: ONE });
  const workbook = written(
    WORKBOOK,
    inserted({ live: false, quelle: 'Stadt', anonymous: true, chosen: ONE }, atCell('Daten', 20, 0))
      .changes,
    {},
  );
  const { changes, occupied } = inserted({ chosen: ONE }, { kind: 'earlier', earlier }, workbook);
  const emptied = (changes as CellChange[])
    .filter(({ write }) => 'text' in write && write.text === '')
    .map(({ row, column }) => cellAddress(row, column));
  expect([emptied, occupied]).toEqual([['A27'], []]);
});

describe('a remark that somebody has written between the lines of an earlier one', () => {
  const there = { live: false, chosen: ONE };
  const remarkIn = (address: number): Snapshot => {
    const workbook = written(WORKBOOK, inserted(there, atCell('Daten', 20, 0)).changes, {});
    const [daten, ...others] = workbook.sheets;
    const cell: Cell = {
      row: address - 1,
      column: 0,
      format: 'General',
      indent: 0,
      bold: false,
      formula: null,
      value: 'siehe Akte 12',
    };
    const cells = [...daten!.cells.filter(({ row }) => row !== cell.row), cell];
    return { ...workbook, sheets: [{ ...daten!, cells }, ...others] };
  };
  const renewed = (workbook: Snapshot, parts: Partial<Settings>) => {
    const earlier = findComparisons(workbook).earlier[0]!;
    const found = inserted({ ...there, ...parts }, { kind: 'earlier', earlier }, workbook);
    return [found.occupied, (found.changes as CellChange[]).some(({ row }) => row === 27)];
  };

  it('stays where the new one has nothing to say', () => {
    expect(renewed(remarkIn(28), {})).toEqual([[], false]);
  });

  it('is written over only after a question', () => {
    const more = { quelle: 'Stadt', anonymous: true };
    expect(renewed(remarkIn(26), more)).toEqual([['A26'], false]);
  });
});

it('draws no second picture over that of an earlier one', () => {
  const earlier = earlierWith({ picture: true });
  const { changes }: Insertion = inserted({ picture: true }, { kind: 'earlier', earlier });
  expect(changes.filter((change) => 'chart' in change)).toEqual([]);
});

it.each<[string, Partial<Settings>, Partial<Settings>, string | null]>([
  ['the same', {}, { methode: 'RANG' }, null],
  ['the same with a picture', { picture: true }, { picture: true }, null],
  ['without a picture, whose ever', { own: null }, {}, null],
  ['fewer indicators', {}, { chosen: ONE }, 'Dort stehen 2 Kennzahlen, jetzt ist 1 gewählt.'],
  ['more indicators', { chosen: ONE }, {}, 'Dort stehen 1 Kennzahl, jetzt sind 2 gewählt.'],
  ['a picture', {}, { picture: true }, 'Dort steht kein Bild, jetzt ist eines gewünscht.'],
  ['no picture', { picture: true }, {}, 'Dort steht ein Bild, und jetzt wird keines eingefügt.'],
  [
    'an own value in the picture',
    { picture: true, own: null },
    { picture: true },
    'Das Bild dort zeigt keinen eigenen Wert.',
  ],
  [
    'no own value in the picture',
    { picture: true },
    { picture: true, own: null },
    'Das Bild dort zeigt einen eigenen Wert, und jetzt ist keine eigene Kommune gewählt.',
  ],
])('says why the place of an earlier one does not fit: %s', (_, before, now, reason) => {
  expect(misfitOf(compared(now), earlierWith(before))).toBe(reason);
});

describe('an earlier comparison', () => {
  const { changes } = inserted({ chosen: ONE, picture: true }, atCell('Vergleich', 3, 1));
  const method =
    'Methode: Quartile nach QUARTILE.INKL; n = 8; eigener Wert enthalten; Vergleich mit Planwerk aus Daten!A1:C9.';
  const workbook = written(WORKBOOK, changes, { B7: method });
  const renamed = (name: string): Snapshot => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      name: sheet.name === 'Daten' ? name : sheet.name,
      cells: sheet.cells.map((cell) => ({
        ...cell,
        formula: cell.formula?.replace(/'Daten'!/g, `${name}!`) ?? null,
      })),
    })),
  });

  it('is found with its settings', () => {
    const { earlier, lost } = findComparisons(workbook);
    expect([earlier.map(({ reading: found }) => found.sheet), lost]).toEqual([['Daten'], []]);
    expect(earlier[0]).toMatchObject({ settings: { own: { kommune: 0 }, live: true } });
  });

  it('goes with its sheet when that is given another name, as its formulas do', () => {
    const { earlier, lost } = findComparisons(renamed('Zahlen2021'));
    expect([earlier.map(({ reading: found }) => found.sheet), lost]).toEqual([['Zahlen2021'], []]);
  });

  it('is said to have lost its sheet where it has no formulas that tell', () => {
    const fixed = written(
      WORKBOOK,
      inserted({ chosen: ONE, live: false }, atCell('Vergleich', 3, 1)).changes,
      {},
    );
    const gone = { ...fixed, sheets: fixed.sheets.filter(({ name }) => name !== 'Daten') };
    expect(findComparisons(gone)).toEqual({
      earlier: [],
      lost: [
        {
          anchor: { sheet: 'Vergleich', row: 3, column: 1 },
          reason:
            'Das Blatt „Daten“ mit seinen Ausgangsdaten gibt es nicht mehr; vielleicht heißt es jetzt anders.',
        },
      ],
    });
  });

  it('is said to have lost its indicators where others stand there', () => {
    const several = written(
      WORKBOOK,
      inserted({ live: false }, atCell('Vergleich', 3, 1)).changes,
      {},
    );
    const others = snapshotOf({ Daten: rowsOf('Stadt | Fälle\nKoblenz | 1\nTrier | 2') });
    const sheets = [others.sheets[0]!, several.sheets[1]!];
    expect(findComparisons({ ...several, sheets }).lost).toMatchObject([
      { reason: 'In Daten!A1:C9 stehen seine Kennzahlen nicht mehr.' },
    ]);
  });
});
