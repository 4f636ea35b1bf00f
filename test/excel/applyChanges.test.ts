import fc from 'fast-check';
import type { CellChange, Change } from '../../src/core/workbook/change';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { discardUndo, undo, undoLabel } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import { EMPTY_CELL } from '../../src/preview/host/workbook/model/cells';
import type { OfficeClient } from '../support/officeClient';
import { openExcel, pictureOf, sheetOf, tripsOf } from './excelApp';

const PLAN = {
  Plan: [
    ['Umsatzerlöse', 100],
    ['Materialaufwand', -40],
    ['Ergebnis', '=B1+B2'],
  ],
};
const OPTIONS = { label: 'Korrektur' };
const cell = (row: number, column: number, write: CellChange['write']): CellChange => ({
  sheet: 'Plan',
  row,
  column,
  write,
});

let excel: OfficeClient;
let before: Snapshot;
beforeEach(async () => {
  excel = await openExcel(PLAN);
  before = await readWorkbook();
  excel.host.roundTrips.length = 0;
});

const contents = (sheet: string, row: number, column: number) => {
  const { value, formula, style } = sheetOf(excel, sheet).cells.get(row, column);
  return { value, formula, format: style.numberFormat };
};
const apply = (changes: readonly Change[]) => applyChanges(changes, before, OPTIONS);

it('writes figures, formulas and number formats in one batch between two short ones', async () => {
  const write = [
    { ...cell(1, 1, { value: -41.5 }), look: { numberFormat: '#,##0.00' } },
    cell(2, 1, { formula: '=SUM(B1:B2)' }),
  ];
  expect(await apply(write)).toEqual({ kind: 'written', label: 'Korrektur' });
  expect(contents('Plan', 1, 1)).toEqual({ value: -41.5, formula: null, format: '#,##0.00' });
  expect(contents('Plan', 2, 1).formula).toBe('=SUM(B1:B2)');
  expect(tripsOf(excel).length).toBe(3);
});

it.each([
  '=1+1',
  '+49 261',
  '-3',
  '@SUMME(A1)',
  "'kursiv'",
  '1.234,5',
  '31.12.2024',
  'WAHR',
  '=A1',
])('keeps the text %s a text', async (text) => {
  expect((await apply([cell(5, 0, { text })])).kind).toBe('written');
  expect(contents('Plan', 5, 0)).toMatchObject({ value: text, formula: null });
});

it('writes a figure as a figure into a cell that was formatted as text', async () => {
  sheetOf(excel, 'Plan').cells.change(1, 1, { value: '-40' });
  const { cells } = sheetOf(excel, 'Plan');
  cells.change(1, 1, { style: { ...cells.get(1, 1).style, numberFormat: '@' } });
  before = await readWorkbook();
  expect((await apply([cell(1, 1, { value: -40 })])).kind).toBe('written');
  expect(contents('Plan', 1, 1)).toEqual({ value: -40, formula: null, format: 'General' });
  expect((await undo()).kind).toBe('undone');
  expect(contents('Plan', 1, 1)).toEqual({ value: '-40', formula: null, format: '@' });
});

it.each([
  ['a formula', { formula: '=B2*2' }],
  ['an error', { value: { error: '#N/A' } }],
  ['a figure', { value: 5 }],
  ['a text', { value: '=B2*2' }],
  ['a text with an apostrophe', { value: "'kursiv" }],
])('gives %s back to a cell formatted as text', async (_, content) => {
  const { cells } = sheetOf(excel, 'Plan');
  const style = { ...cells.get(0, 1).style, numberFormat: '@' };
  cells.set(0, 1, { ...EMPTY_CELL, ...content, style });
  const picture = pictureOf(excel);
  before = await readWorkbook();
  expect((await apply([cell(0, 1, { value: -40 })])).kind).toBe('written');
  expect((await undo()).kind).toBe('undone');
  expect(pictureOf(excel)).toEqual(picture);
});

it('gives back what somebody enters in the moment before the writing', async () => {
  let picture: unknown;
  excel.host.failure = (request) => {
    if (picture === undefined && request.includes('"Add"')) {
      excel.standIn.person.enter(sheetOf(excel, 'Plan'), { row: 0, column: 1 }, '99');
      picture = pictureOf(excel);
    }
    return null;
  };
  expect(await apply([cell(0, 1, { value: 7 }), cell(1, 1, { value: 8 })])).toMatchObject({
    kind: 'failed',
    problem: { sentence: 'Während des Schreibens geändert: Plan!B1.' },
    written: [],
  });
  expect(contents('Plan', 0, 1).value).toBe(99);
  expect(pictureOf(excel)).toEqual(picture);
});

describe('refuses before it writes anything', () => {
  const protect = (): void => {
    sheetOf(excel, 'Plan').protection.protected = true;
  };
  const spill = (): void => {
    const { cells } = sheetOf(excel, 'Plan');
    cells.change(0, 1, { spilledFrom: { row: 0, column: 0 } });
  };
  const merge = (): void => {
    sheetOf(excel, 'Plan').merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
  };
  const edit = (): void => {
    excel.standIn.person.enter(sheetOf(excel, 'Plan'), { row: 0, column: 1 }, '99');
  };
  const lockStructure = (): void => {
    excel.standIn.workbook.structureProtected = true;
  };
  const lockFile = (): void => {
    excel.standIn.workbook.readOnly = true;
  };
  const nothing = (): void => undefined;
  const figure = cell(0, 1, { value: 7 });
  const sheet = (newSheet: string): Change => ({ newSheet, cells: [] });

  it.each<[string, () => void, Change[], string]>([
    ['a protected sheet', protect, [figure], 'Das Blatt „Plan“ ist geschützt.'],
    ['a read-only file', lockFile, [figure], 'Die Arbeitsmappe ist schreibgeschützt geöffnet.'],
    [
      'an overflow',
      spill,
      [figure],
      'An der Stelle Plan!B1 steht eine Matrixformel oder ihr Überlauf.',
    ],
    ['a merged area', merge, [figure], 'Von einem Zellverbund verdeckt: Plan!B1.'],
    ['a change since', edit, [figure], 'Seit dem Einlesen geändert: Plan!B1.'],
    ['two figures for a cell', nothing, [figure, figure], 'Mehrfach zu schreiben wäre: Plan!B1.'],
    [
      'a sheet that is there',
      nothing,
      [sheet('PLAN')],
      'Ein Blatt „PLAN“ gibt es in der Arbeitsmappe schon.',
    ],
    [
      'an impossible name',
      nothing,
      [sheet('A/B')],
      '„A/B“ ist als Name eines Blattes nicht erlaubt.',
    ],
    [
      'a protected structure',
      lockStructure,
      [sheet('Neu')],
      'Die Arbeitsmappe ist geschützt: Blätter können nicht hinzugefügt oder entfernt werden.',
    ],
    [
      'a missing sheet',
      nothing,
      [{ ...figure, sheet: 'Weg' }],
      'Das Blatt „Weg“ gibt es in der Arbeitsmappe nicht mehr.',
    ],
  ])('%s', async (_, prepare, changes, sentence) => {
    prepare();
    const picture = pictureOf(excel);
    const outcome = await apply(changes);
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ sentence }] });
    expect(pictureOf(excel)).toEqual(picture);
    expect(tripsOf(excel).length).toBe(1);
  });
});

describe('undo', () => {
  const many: Change[] = [
    cell(1, 1, { value: -41 }),
    { sheet: 'Plan', before: 2, insertRows: 1 },
    cell(2, 0, { text: 'Personalaufwand' }),
    cell(2, 1, { value: -10 }),
    { ...cell(3, 1, { formula: '=SUM(B1:B3)' }), look: { bold: true, indent: 1 } },
    {
      newSheet: 'Protokoll',
      cells: [{ row: 0, column: 0, write: { text: '=kein' }, look: { bold: true } }],
      columnWidths: { 0: 120 },
      frozenRows: 1,
      page: { landscape: true, titleRows: 1, fitToWidth: true },
    },
    { sheet: 'Plan', mark: 'B1:B3', fillColor: '#FFEB9C' },
  ];

  it('restores everything, also for a pane that was opened later', async () => {
    const picture = pictureOf(excel);
    expect((await apply(many)).kind).toBe('written');
    expect(sheetOf(excel, 'Plan').cells.get(3, 1).formula).toBe('=SUM(B1:B3)');
    expect(sheetOf(excel, 'Protokoll').cells.get(0, 0).value).toBe('=kein');
    excel = await openExcel(excel.standIn);
    expect(await undoLabel()).toBe('Korrektur');
    expect(await undo()).toEqual({ kind: 'undone', label: 'Korrektur' });
    expect(pictureOf(excel)).toEqual(picture);
    expect(await undoLabel()).toBeNull();
    expect(excel.standIn.workbook.customXmlParts).toEqual([]);
  });

  it('takes all marks off a sheet that has several', async () => {
    const picture = pictureOf(excel);
    await apply(['A1', 'B1', 'B3'].map((mark) => ({ sheet: 'Plan', mark, fillColor: '#FFEB9C' })));
    expect(sheetOf(excel, 'Plan').conditionalFormats).toHaveLength(3);
    expect((await undo()).kind).toBe('undone');
    expect(pictureOf(excel)).toEqual(picture);
  });

  it('takes back one change after the other, the latest first', async () => {
    const picture = pictureOf(excel);
    await apply([cell(0, 1, { value: 1 })]);
    before = await readWorkbook();
    await new Promise((resolve) => setTimeout(resolve, 5));
    await apply([cell(0, 1, { value: 2 })]);
    await undo();
    expect(contents('Plan', 0, 1).value).toBe(1);
    await undo();
    expect(pictureOf(excel)).toEqual(picture);
    expect(await undo()).toMatchObject({ kind: 'failed', problem: { kind: 'nothingToUndo' } });
  });

  it('overwrites what somebody changed since only when told to', async () => {
    const picture = pictureOf(excel);
    await apply([cell(0, 1, { value: 1 })]);
    excel.standIn.person.enter(sheetOf(excel, 'Plan'), { row: 0, column: 1 }, '5');
    expect(await undo()).toMatchObject({
      kind: 'changedSince',
      since: { cells: ['Plan!B1'] },
      canOverwrite: true,
    });
    expect(contents('Plan', 0, 1).value).toBe(5);
    expect((await undo({ overwrite: true })).kind).toBe('undone');
    expect(pictureOf(excel)).toEqual(picture);
  });

  it.each([
    ['an added sheet', 'Protokoll', 4, 'Protokoll'],
    ['an inserted row', 'Plan', 2, 'Plan!F3'],
  ])('never takes away %s where somebody went on', async (_, sheet, row, place) => {
    await apply(many);
    excel.standIn.person.enter(sheetOf(excel, sheet), { row, column: 5 }, 'meins');
    const outcome = await undo({ overwrite: true });
    expect(outcome).toMatchObject({ since: { grown: [place] }, canOverwrite: false });
    expect(sheetOf(excel, sheet).cells.get(row, 5).value).toBe('meins');
  });

  it.each(['', '{', '<rueckgaengig', '{"steps":[{"kind":"cells"}]}'])(
    'says that a record is damaged: %s',
    async (content) => {
      await apply([cell(0, 1, { value: 1 })]);
      const [part] = excel.standIn.workbook.customXmlParts;
      part!.xml = part!.xml.replace(/>[^]*</, `>${content.replace(/</g, '&lt;')}<`);
      expect(await undo()).toMatchObject({ kind: 'failed', problem: { kind: 'undoDamaged' } });
      await discardUndo();
      expect(await undoLabel()).toBeNull();
      expect(contents('Plan', 0, 1).value).toBe(1);
    },
  );

  it('brings any written cells back as they were', async () => {
    const write = fc.oneof(
      fc.record({ value: fc.oneof(fc.integer(), fc.boolean()) }),
      fc.record({ text: fc.string({ minLength: 1, maxLength: 12 }) }),
      fc.record({ formula: fc.constantFrom('=B1+1', '=SUM(B1:B3)') }),
    );
    const look = fc.record(
      {
        numberFormat: fc.constantFrom('General', '0.00', '@'),
        bold: fc.boolean(),
        indent: fc.integer({ min: 0, max: 3 }),
      },
      { requiredKeys: [] },
    );
    const place = fc.record({ row: fc.nat(5), column: fc.nat(3), write, look });
    const lists = fc.uniqueArray(place, {
      selector: ({ row, column }) => row * 10 + column,
      minLength: 1,
      maxLength: 8,
    });
    await fc.assert(
      fc.asyncProperty(lists, async (cells) => {
        const picture = pictureOf(excel);
        before = await readWorkbook();
        const outcome = await apply(cells.map((one) => ({ sheet: 'Plan', ...one })));
        expect(outcome.kind).toBe('written');
        expect((await undo()).kind).toBe('undone');
        expect(pictureOf(excel)).toEqual(picture);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
