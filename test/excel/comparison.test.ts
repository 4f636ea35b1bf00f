import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/core/checks/checkWorkbook';
import { compare } from '../../src/core/comparison/compare';
import { findComparisons } from '../../src/core/comparison/existing/earlier';
import type { Settings } from '../../src/core/comparison/settings';
import { changesOnSheet } from '../../src/core/comparison/table/changes';
import { insertionOf } from '../../src/core/comparison/table/destination';
import { newSheetOf } from '../../src/core/comparison/table/ownSheet';
import { tableAt } from '../../src/core/comparison/table/table';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { undo } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import { ExcelStandIn } from '../../src/preview/host/excelStandIn';
import { openWorkbookFile } from '../../src/preview/host/files/openWorkbookFile';
import { STAND, readingIn, settingsOf } from '../support/comparison';
import { openExcel, pictureOf, sheetOf } from './excelApp';

const FILE = readFileSync(join(__dirname, '../../assets/beispiele/vergleich-zwoelf-staedte.xlsx'));
const SHEET = 'Zwölf Städte';
const VARIANTS: [string, Partial<Settings>][] = [
  ['live formulas with a picture', { picture: true, quelle: 'Stadt Koblenz', jahr: '2021' }],
  ['values', { live: false, ownCounts: false, methode: 'RANG', anonymous: true }],
  ['another method', { methode: 'EXKLUSIV', ownName: 'Koblenz', picture: true }],
  [
    'a value given apart',
    { own: { name: 'Rheinberg', values: new Map([[1, 12.5]]) }, ownCounts: false },
  ],
  ['a direction', { chosen: [{ position: 1, direction: 'niedrig', decimals: 1 }] }],
  ['a direction of nobody', { own: null, chosen: [{ position: 1, direction: 'hoch' }] }],
];

async function open() {
  const excel = await openExcel(
    new ExcelStandIn(await openWorkbookFile('Vergleich.xlsx', new Uint8Array(FILE))),
  );
  const snapshot = await readWorkbook({ merges: true });
  const reading = readingIn(snapshot, SHEET, 'A4:B16');
  return { excel, snapshot, reading, before: pictureOf(excel) };
}

it.each(VARIANTS)(
  'writes %s on a sheet of its own, knows it again, and takes it back',
  async (_, parts) => {
    const { excel, snapshot, reading, before } = await open();
    const settings = settingsOf(reading, 'Koblenz', parts);
    const table = tableAt(
      compare(reading, settings),
      { sheet: 'Vergleich', row: 0, column: 0 },
      STAND,
    );
    const sheet = newSheetOf(table, 'Vergleich');
    expect(await applyChanges([sheet], snapshot, { label: 'Vergleich' })).toMatchObject({
      kind: 'written',
    });
    const { earlier: found, lost } = findComparisons(await readWorkbook());
    const [earlier, ...others] = found;
    expect([...others, ...lost]).toEqual([]);
    expect(earlier).toMatchObject({ anchor: { sheet: 'Vergleich', row: 0, column: 0 }, settings });
    expect(earlier!.layout).toEqual(table.layout);
    expect((await undo()).kind).toBe('undone');
    expect(pictureOf(excel)).toEqual(before);
  },
);

it('stands beside the figures, and is renewed in its place', async () => {
  const { excel, snapshot, reading, before } = await open();
  const anchor = { sheet: SHEET, row: 22, column: 1 };
  const settings = settingsOf(reading, 'Koblenz', { picture: true, quelle: 'Stadt Koblenz' });
  const written = changesOnSheet(tableAt(compare(reading, settings), anchor, STAND), anchor);
  expect((await applyChanges(written, snapshot, { label: 'Vergleich' })).kind).toBe('written');
  const first = pictureOf(excel);
  const now = await readWorkbook();
  const [earlier] = findComparisons(now).earlier;
  const other = { ...earlier!.settings, methode: 'RANG' as const, quelle: '' };
  const renewed = insertionOf(
    compare(earlier!.reading, other),
    { kind: 'earlier', earlier: earlier! },
    now,
    STAND,
  );
  if ('refused' in renewed) throw new Error(renewed.refused);
  expect(renewed.occupied).toEqual([]);
  expect((await applyChanges(renewed.changes, now, { label: 'Vergleich' })).kind).toBe('written');
  expect(findComparisons(await readWorkbook()).earlier.map(({ settings: found }) => found)).toEqual(
    [other],
  );
  expect(sheetOf(excel, SHEET).charts).toHaveLength(1);
  await undo();
  expect(pictureOf(excel)).toEqual(first);
  await undo();
  expect(pictureOf(excel)).toEqual(before);
});

it('spreads a long source across the table in a row that is high enough, and is renewed there', async () => {
  const { excel, snapshot, reading } = await open();
  const quelle = 'Stadt Koblenz, Controllingbericht zum Personal und zur Organisation. '.repeat(4);
  const comparison = compare(reading, settingsOf(reading, 'Koblenz', { quelle }));
  const anchor = { sheet: 'Vergleich', row: 0, column: 0 };
  const sheet = newSheetOf(tableAt(comparison, anchor, STAND), 'Vergleich');
  expect((await applyChanges([sheet], snapshot, { label: 'Vergleich' })).kind).toBe('written');
  const height = await excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Vergleich').getRange('A5');
    cell.load('format/rowHeight');
    await context.sync();
    return cell.format.rowHeight;
  });
  expect(height).toBe(30);
  const now = await readWorkbook({ merges: true });
  const written = now.sheets.find(({ name }) => name === 'Vergleich')!;
  expect(written.merges).toEqual([{ row: 4, column: 0, rows: 1, columns: 8 }]);
  const [earlier] = findComparisons(now).earlier;
  const shorter = compare(reading, { ...earlier!.settings, quelle: 'Stadt' });
  const renewed = insertionOf(shorter, { kind: 'earlier', earlier: earlier! }, now, STAND);
  if ('refused' in renewed) throw new Error(renewed.refused);
  expect((await applyChanges(renewed.changes, now, { label: 'Vergleich' })).kind).toBe('written');
  expect(findComparisons(await readWorkbook()).earlier[0]!.settings.quelle).toBe('Stadt');
});

it('holds nothing that a check would stumble over', async () => {
  const { snapshot, reading } = await open();
  const settings = settingsOf(reading, 'Koblenz', { picture: true, quelle: 'Stadt Koblenz' });
  const table = tableAt(
    compare(reading, settings),
    { sheet: 'Vergleich', row: 0, column: 0 },
    STAND,
  );
  await applyChanges([newSheetOf(table, 'Vergleich')], snapshot, { label: 'Vergleich' });
  expect(checkWorkbook(await readWorkbook()).findings).toEqual(checkWorkbook(snapshot).findings);
});
