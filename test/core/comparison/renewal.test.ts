import { findComparisons, type Earlier } from '../../../src/core/comparison/existing/earlier';
import type { Settings } from '../../../src/core/comparison/settings';
import { insertionOf } from '../../../src/core/comparison/table/destination';
import { misfitOf } from '../../../src/core/comparison/table/inPlaceOf';
import { tableAt } from '../../../src/core/comparison/table/table';
import type { CellChange } from '../../../src/core/workbook/change';
import type { CellValue, Snapshot } from '../../../src/core/workbook/snapshot';
import { cellAddress } from '../../../src/core/workbook/address';
import { STAND, comparisonOf, readingOf } from '../../support/comparison';
import { laterWorkbook } from '../../support/laterWorkbook';
import { snapshotOf } from '../../support/workbook';

const CITIES = ['Koblenz', 'Trier', 'Mainz', 'Worms', 'Speyer', 'Landau', 'Pirmasens', 'Mayen'];
const DATA: CellValue[][] = [
  ['Stadt', 'VZÄ', 'Fälle', 'Stellen; offen'],
  ...CITIES.map((city, row) => [city, 10 + row, 90 - row, 5 + row]),
];
const reading = readingOf(DATA);
const compared = (parts: Partial<Settings>, own: string | null = 'Koblenz') =>
  comparisonOf(reading, own, parts);
const made = (parts: Partial<Settings>, own: string | null = 'Koblenz'): Snapshot =>
  laterWorkbook(DATA, compared(parts, own));

function only(workbook: Snapshot): Earlier {
  const { earlier, lost } = findComparisons(workbook);
  expect([earlier.length, lost]).toEqual([1, []]);
  return earlier[0]!;
}

function renewed(workbook: Snapshot, parts: Partial<Settings>) {
  const earlier = only(workbook);
  const found = insertionOf(compared(parts), { kind: 'earlier', earlier }, workbook, STAND);
  if ('refused' in found) throw new Error(found.refused);
  const changes = found.changes as readonly CellChange[];
  const inFirst = changes.filter(({ column }) => column === 0);
  return {
    occupied: found.occupied,
    changes,
    says: Object.fromEntries(
      inFirst.map(({ row, write }) => [row, 'text' in write ? write.text : write]),
    ),
  };
}

const ONE: Settings['chosen'] = [{ position: 1, direction: 'neutral' }];

it.each<[string, Settings['chosen'], string | null]>([
  ['of nobody', [{ position: 1, direction: 'niedrig' }], null],
  ['with an own value that equals the Median', [{ position: 1, direction: 'hoch' }], 'Worms'],
  [
    'of several indicators, one with a semicolon in its name',
    [
      { position: 1, direction: 'neutral' },
      { position: 2, direction: 'niedrig' },
      { position: 3, direction: 'hoch' },
    ],
    null,
  ],
  [
    'that is the same for all',
    [
      { position: 1, direction: 'hoch' },
      { position: 2, direction: 'hoch' },
    ],
    'Mayen',
  ],
])('reads the direction again from a comparison %s', (_, chosen, own) => {
  for (const live of [true, false]) {
    expect(only(made({ chosen, live }, own)).settings.chosen).toEqual(chosen);
  }
});

it('says below an earlier picture all that a longer footer has to say', () => {
  const before = made({ live: false, chosen: ONE, picture: true });
  const { layout } = only(before);
  expect([layout.footer, layout.footerLines, layout.picture!.title]).toEqual([4, 2, 7]);
  const more: Partial<Settings> = {
    chosen: [{ position: 1, direction: 'niedrig' }],
    picture: true,
    live: false,
    quelle: 'Stadt',
    anonymous: true,
  };
  const { says, occupied } = renewed(before, more);
  expect(occupied).toEqual([]);
  expect([says[4], says[6]]).toEqual([
    'Quelle: Stadt',
    'Ein niedriger Wert ist günstig. Feste Werte statt Formeln (Stand 21.11.2026). Vergleichskommunen anonym.',
  ]);
  const table = tableAt(compared(more), { sheet: 'Vergleich', row: 0, column: 0 }, STAND, layout);
  expect(table.layout.picture).toEqual(layout.picture);
});

it('goes on telling of small groups in a line that it shares', () => {
  const few: CellValue[][] = [
    DATA[0]!.slice(0, 2),
    ...DATA.slice(1, 8).map((row) => row.slice(0, 2)),
  ];
  const comparison = (parts: Partial<Settings>) => comparisonOf(readingOf(few), 'Koblenz', parts);
  const before = laterWorkbook(few, comparison({ picture: true }));
  const { layout, anchor } = only(before);
  const more = comparison({ picture: true, quelle: 'Stadt', anonymous: true });
  const { cells } = tableAt(more, anchor, STAND, layout);
  const last = cells.find(({ row, column }) => row === layout.picture!.title - 1 && column === 0);
  expect(last!.write).toMatchObject({
    formula: expect.stringMatching(/^=TRIM\("Vergleichskommunen anonym\."&" "&TRIM\(/),
  });
});

it('says that there is no room above a picture that rows have been taken from', () => {
  const earlier = only(made({ chosen: ONE, picture: true }));
  const { layout } = earlier;
  const title = layout.footer + 1;
  const closer = { ...earlier, layout: { ...layout, picture: { ...layout.picture!, title } } };
  expect(misfitOf(compared({ chosen: ONE, picture: true }), closer)).toBe(
    'Über dem Bild dort ist für Sätze und Fußzeile kein Platz mehr.',
  );
});

it('knows a table of before, with its footer in front of the sentence, and takes its place', () => {
  const sentence = 'Koblenz entspricht mit 10 dem Minimum.';
  const workbook = snapshotOf({
    Daten: DATA,
    Vergleich: [
      ['VZÄ'],
      ['Koblenz', 'Minimum', 'Maximum', 'Mittelwert', '1. Quartil', 'Median', '3. Quartil', 'n'],
      [10, 10, 17, 13.5, 11.75, 13.5, 15.25, 8],
      [
        'Methode: Quartile nach QUARTILE.INKL; n = 8; eigener Wert enthalten; Vergleich mit Planwerk aus Daten!A1:D9.',
      ],
      ['Feste Werte statt Formeln (Stand 20.11.2026).'],
      ...Array.from({ length: 4 }, (): CellValue[] => []),
      [sentence],
      ['siehe Akte 12'],
    ],
  });
  const { says, occupied } = renewed(workbook, { chosen: ONE, live: false });
  expect(occupied).toEqual([]);
  expect(Object.keys(says).map((row) => cellAddress(Number(row), 0))).toEqual([
    'A1',
    'A2',
    'A3',
    'A4',
    'A5',
    'A6',
    'A10',
  ]);
  expect([says[3], says[9]]).toEqual([expect.stringMatching(/^Koblenz liegt mit 10 unter/), '']);
});

it('leaves alone what somebody has written beside the title', () => {
  const workbook = made({ chosen: ONE });
  const [daten, vergleich] = workbook.sheets;
  const [title, ...others] = vergleich!.cells;
  const cells = [title!, { ...title!, column: 3, value: 'siehe Akte 12' }, ...others];
  const now = { ...workbook, sheets: [daten!, { ...vergleich!, cells }] };
  const { occupied, changes } = renewed(now, { chosen: ONE });
  expect([occupied, changes.filter(({ row, column }) => row === 0 && column > 0)]).toEqual([
    [],
    [],
  ]);
});

it('finds a comparison where somebody has inserted a row below its sentence', () => {
  const workbook = made({ chosen: ONE, live: false });
  const [daten, vergleich] = workbook.sheets;
  const cells = vergleich!.cells.map((cell) =>
    cell.row > 3 ? { ...cell, row: cell.row + 1 } : cell,
  );
  const { layout, settings } = only({ ...workbook, sheets: [daten!, { ...vergleich!, cells }] });
  expect([layout.footer, layout.footerLines, settings.live]).toEqual([5, 2, false]);
});
