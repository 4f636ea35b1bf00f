import { marksFor, removalOfMarks } from '../../src/core/review/marks';
import { protocolSheet, type ProtocolInput } from '../../src/core/review/protocol';
import { protocolToReplace } from '../../src/core/review/protocolAgain';
import { reviewed } from '../../src/core/review/reviewed';
import type { Report } from '../../src/core/checks/report';
import { PROTOCOL_TITLE } from '../../src/core/workbook/protocolSheet';
import { readWorkbook } from '../../src/excel/read/readWorkbook';
import { undo, undoLabel } from '../../src/excel/undo/undo';
import { applyChanges } from '../../src/excel/write/applyChanges';
import type { OfficeClient } from '../support/officeClient';
import { finding, report, table } from '../support/reports';
import { openExcel, pictureOf, sheetOf, tripsOf } from './excelApp';

const SHEET = "=Müller's Plan";
const content = (findings: Report['findings']): Report =>
  report({ tables: [table({ sheet: SHEET })], findings });
const wrong = (row: number) =>
  finding({
    cell: { sheet: SHEET, row, column: 1 },
    text: '=1+1: Die Zeilen ergeben 600, angegeben sind 610,50.',
    berechnet: 600,
    gedruckt: 610.5,
    differenz: -10.5,
    ursache: '+49 261',
  });

/** Excel on the web refuses requests and responses over 5 MB (office-js #1012). */
const MOST_ON_THE_WEB = 5_000_000;
const largestTrip = (excel: OfficeClient): number =>
  Math.max(...tripsOf(excel).map(({ request, response }) => request.length + response.length));

const inputOf = (report: Report): Omit<ProtocolInput, 'sheets'> => ({
  report,
  reviewed: reviewed(report, []),
  file: '=Plan.xlsx',
  version: '1.2.3',
  time: '2026-11-07T14:05',
});

async function write(report: Report): Promise<ReturnType<typeof applyChanges>> {
  const snapshot = await readWorkbook();
  const sheets = snapshot.sheets.map(({ name }) => name);
  const change = protocolSheet({ ...inputOf(report), sheets });
  return applyChanges([change], snapshot, { label: 'Prüfprotokoll' });
}

it('stands on a sheet of its own, with links and figures, and goes again without a trace', async () => {
  const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
  const picture = pictureOf(excel);
  expect(await write(content([wrong(0)]))).toEqual({ kind: 'written', label: 'Prüfprotokoll' });

  const sheet = sheetOf(excel, 'Prüfprotokoll');
  const cells = [...sheet.cells].map(([{ row, column }, cell]) => ({ row, column, ...cell }));
  expect(sheet.cells.get(0, 0).value).toBe(PROTOCOL_TITLE);
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  const { row } = cells.find(({ value }) => value === 600)!;
  expect(sheet.cells.get(row, 3).value).toBe('B1');
  expect(sheet.cells.get(row, 6)).toMatchObject({
    value: 610.5,
    style: { numberFormat: '#,##0.00' },
  });
  expect(sheet.hyperlinks).toMatchObject([{ documentReference: "'=Müller''s Plan'!B1" }]);
  expect(sheet.merges).toEqual([]);
  expect(sheet.pageLayout).toMatchObject({ printTitleRows: { row: 12, rows: 1 } });

  expect((await undo()).kind).toBe('undone');
  expect(pictureOf(excel)).toEqual(picture);
});

describe('a Prüfprotokoll that is to be replaced', () => {
  const others = [wrong(2), wrong(5), wrong(7)];
  async function replaceBy(findings: Report['findings']) {
    const snapshot = await readWorkbook();
    const before = protocolToReplace(snapshot)!;
    const { newSheet } = before;
    const written = protocolSheet({ ...inputOf(content(findings)), sheets: [] });
    const rewrite = { ...written, newSheet };
    return applyChanges([{ rewrite, before }], snapshot, { label: 'Prüfprotokoll' });
  }

  it.each([
    ['a longer one', others],
    ['a shorter one', []],
  ])('becomes %s, and comes back exactly', async (_, findings) => {
    const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
    await write(content([wrong(0)]));
    sheetOf(excel, 'Prüfprotokoll').name = 'Protokoll vom Montag';
    const picture = pictureOf(excel);
    expect(await replaceBy(findings)).toEqual({ kind: 'written', label: 'Prüfprotokoll' });
    const { hyperlinks, cells } = sheetOf(excel, 'Protokoll vom Montag');
    expect(hyperlinks).toHaveLength(findings.length);
    expect([...cells].filter(([, { value }]) => value === 610.5)).toHaveLength(findings.length);
    expect((await undo()).kind).toBe('undone');
    expect(pictureOf(excel)).toEqual(picture);
  });

  it('stands as it was where Excel fails on the way', async () => {
    const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
    await write(content([wrong(0)]));
    const picture = pictureOf(excel);
    let failed: string | null = null;
    excel.host.actionFailure = (request, action) => {
      if (!request.includes('"Clear"') || action < 60) return null;
      failed ??= request;
      return failed === request ? 'GeneralException' : null;
    };
    expect((await replaceBy(others)).kind).toBe('failed');
    expect(failed).not.toBeNull();
    expect(pictureOf(excel)).toEqual(picture);
  });

  it('is none where somebody has written on it', async () => {
    const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
    await write(content([wrong(0)]));
    excel.standIn.person.enter(sheetOf(excel, 'Prüfprotokoll'), { row: 40, column: 2 }, 'so');
    expect(protocolToReplace(await readWorkbook())).toBeNull();
  });

  it('is left alone where somebody writes on it meanwhile', async () => {
    const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
    await write(content([wrong(0)]));
    const snapshot = await readWorkbook();
    const before = protocolToReplace(snapshot)!;
    excel.standIn.person.enter(sheetOf(excel, 'Prüfprotokoll'), { row: 40, column: 2 }, 'so');
    const rewrite = protocolSheet({ ...inputOf(content([])), sheets: [] });
    const outcome = await applyChanges([{ rewrite, before }], snapshot, { label: 'Protokoll' });
    expect(outcome).toMatchObject({ kind: 'refused', problems: [{ kind: 'changedMeanwhile' }] });
  });
});

it('marks two thousand places, and takes every mark off again', async () => {
  const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
  const snapshot = await readWorkbook();
  const marks = marksFor(Array.from({ length: 2000 }, (_, index) => wrong(index * 2)));
  expect((await applyChanges(marks, snapshot, { label: 'Markierungen' })).kind).toBe('written');
  expect(sheetOf(excel, SHEET).conditionalFormats).toHaveLength(2000);
  expect(largestTrip(excel)).toBeLessThan(MOST_ON_THE_WEB);
  const removal = removalOfMarks(snapshot.sheets);
  await applyChanges(removal, snapshot, { label: 'Markierungen entfernen' });
  expect(sheetOf(excel, SHEET).conditionalFormats).toEqual([]);
  expect(await undoLabel()).toBe('Markierungen');
}, 120_000);

it('adds a second one beside the first', async () => {
  const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
  await write(content([]));
  await write(content([]));
  expect(excel.standIn.workbook.sheets.map(({ name }) => name)).toEqual([
    SHEET,
    'Prüfprotokoll',
    'Prüfprotokoll 2',
  ]);
});

it('takes two thousand findings in requests that Excel on the web accepts', async () => {
  const excel = await openExcel({ [SHEET]: [['Summe', 610.5]] });
  const findings = Array.from({ length: 2000 }, (_, row) => wrong(row));
  excel.host.roundTrips.length = 0;
  expect((await write(content(findings))).kind).toBe('written');
  expect(largestTrip(excel)).toBeLessThan(MOST_ON_THE_WEB);
  expect(sheetOf(excel, 'Prüfprotokoll').hyperlinks).toHaveLength(2000);
}, 120_000);
