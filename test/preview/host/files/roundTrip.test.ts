import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx, type Cell } from 'hucre/xlsx';
import { openWorkbookFile } from '../../../../src/preview/host/files/openWorkbookFile';
import { saveWorkbookFile } from '../../../../src/preview/host/files/saveWorkbookFile';
import { DEFAULT_STYLE, type Style } from '../../../../src/preview/host/workbook/model/style';
import { newWorkbook } from '../../../../src/preview/host/workbook/model/newWorkbook';
import type {
  SheetState,
  WorkbookState,
} from '../../../../src/preview/host/workbook/model/workbook';
import { readWorkbook } from '../../../../src/xlsx/readWorkbook';
import { UnreadableFile } from '../../../../src/xlsx/unreadableFile';

const EXAMPLE = join(__dirname, '../../../../assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');

/** Everything of a workbook but the ids, which are new every time. */
function content({ sheets, activeSheet, ...workbook }: WorkbookState): unknown {
  return {
    ...workbook,
    active: activeSheet.name,
    sheets: sheets.map(({ cells, rows, columns, ...sheet }) => ({
      ...withoutIds(sheet),
      rows: Object.fromEntries(rows),
      columns: Object.fromEntries(columns),
      cells: Object.fromEntries(
        [...cells]
          .map(([{ row, column }, cell]) => [`${String(row)},${String(column)}`, cell] as const)
          .sort(([one], [other]) => one.localeCompare(other)),
      ),
    })),
  };
}

function withoutIds(value: object): object {
  return JSON.parse(
    JSON.stringify(value, (name, part: unknown) => (name === 'id' ? undefined : part)),
  ) as object;
}

async function saved(workbook: WorkbookState): Promise<WorkbookState> {
  const { bytes } = await saveWorkbookFile(workbook);
  return openWorkbookFile(workbook.name, bytes);
}

function book(change: (sheet: SheetState, workbook: WorkbookState) => void): WorkbookState {
  const workbook = newWorkbook('Probe.xlsx', ['Plan', 'Zweites Blatt']);
  change(workbook.sheets[0]!, workbook);
  return workbook;
}

const BOLD_RED: Style = {
  ...DEFAULT_STYLE,
  numberFormat: '#,##0.00;[Red]-#,##0.00',
  font: {
    ...{ name: 'Arial', size: 9, color: '#FF0000', bold: true, italic: true },
    ...{ underline: 'Double', strikethrough: true },
  },
  fill: { color: '#FFFF00' },
  alignment: {
    ...{ horizontal: 'CenterAcrossSelection', vertical: 'Top', wrapText: true },
    ...{ indentLevel: 2, textOrientation: -45, shrinkToFit: true },
  },
  borders: {
    EdgeTop: { style: 'Continuous', weight: 'Hairline', color: '#B8C1CC' },
    EdgeBottom: { style: 'Double', weight: 'Thick', color: '#000000' },
    DiagonalUp: { style: 'Dash', weight: 'Medium', color: '#00FF00' },
  },
  protection: { locked: false, formulaHidden: true },
};

it('opens the example with its looks', async () => {
  const workbook = await openWorkbookFile('Plan.xlsx', readFileSync(EXAMPLE));
  const sheet = workbook.sheets.find(({ name }) => name === 'Erfolgsplan')!;
  expect(sheet.cells.get(0, 0)).toMatchObject({
    value: 'Erfolgsplan: Gesamtübersicht',
    style: { font: { name: 'Arial', size: 13, bold: true, color: '#1F2933' } },
  });
  expect(sheet.cells.get(10, 1)).toMatchObject({
    formula: '=SUM(B7:B10)',
    style: { fill: { color: '#F4F6F8' }, numberFormat: '#,##0.00' },
  });
  expect(sheet.frozen).toEqual({ rows: 6, columns: 0 });
  expect(sheet.showGridlines).toBe(false);
  expect(sheet.columns.get(0)?.size).toBe(315);
  expect(sheet.pageLayout.printTitleRows).toMatchObject({ row: 4, rows: 2 });
  expect(sheet.pageLayout.settings).toMatchObject({
    centerHorizontally: true,
    'headersFooters/defaultForAllPages/rightFooter': '&8Seite &P von &N',
  });
});

it('keeps the whole example', async () => {
  const workbook = await openWorkbookFile('Plan.xlsx', readFileSync(EXAMPLE));
  const { bytes, lost } = await saveWorkbookFile(workbook);
  expect(lost).toEqual(['Verschiedene Schriften innerhalb einer Zelle werden nicht gespeichert.']);
  expect(content(await openWorkbookFile('Plan.xlsx', bytes))).toEqual(content(workbook));
  const [before, after] = [readWorkbook(readFileSync(EXAMPLE)), readWorkbook(bytes)];
  const values = ({ sheets }: typeof before) =>
    sheets.map(({ name, cells }) => [
      name,
      cells
        .filter(({ value }) => value !== null)
        .map(({ row, column, value, formula }) => ({ row, column, value, formula })),
    ]);
  expect(values(after)).toEqual(values(before));
});

it.each<[string, (sheet: SheetState, workbook: WorkbookState) => void]>([
  [
    'values of every kind, calculated ones too',
    ({ cells }) => {
      cells.change(0, 0, { value: 1.5 });
      cells.change(0, 1, { value: '<b>&"1"</b>' });
      cells.change(0, 2, { value: true });
      cells.change(0, 3, { value: { error: '#N/A' } });
      cells.change(1, 0, { formula: '=A1*2', value: 3 });
      cells.change(1, 1, { formula: '=B1&""', value: '#NV' });
      cells.change(1, 2, { formula: '=A1>1', value: true });
      cells.change(1, 3, { formula: '=1/0', value: { error: '#DIV/0!' } });
      cells.change(1, 4, { formula: '=SUM(XLOOKUP(1,A1:A2,A1:A2),@B1:B2)', value: 1 });
    },
  ],
  [
    'a spilled array',
    ({ cells }) => {
      cells.change(2, 1, { formula: '=SEQUENCE(2,2)', value: 1 });
      const spilledFrom = { row: 2, column: 1 };
      cells.change(2, 2, { value: 2, spilledFrom });
      cells.change(3, 1, { value: 3, spilledFrom });
      cells.change(3, 2, { value: 4, spilledFrom });
      cells.change(5, 1, { formula: '=SUM(B3#)', value: 10 });
    },
  ],
  [
    'looks, of empty cells too',
    ({ cells }) => {
      cells.change(0, 0, { value: 1, style: BOLD_RED });
      cells.change(1, 1, { style: BOLD_RED });
      cells.change(1, 2, { style: { ...DEFAULT_STYLE, numberFormat: 'dd.mm.yyyy' } });
    },
  ],
  [
    'lines, merges, frozen panes and the tab',
    (sheet) => {
      sheet.cells.change(5, 0, { value: 'x' });
      sheet.rows.set(1, { size: 30, hidden: false, style: null });
      sheet.rows.set(2, { size: null, hidden: true, style: null });
      sheet.columns.set(0, { size: 84, hidden: false, style: null });
      sheet.columns.set(2, { size: null, hidden: true, style: null });
      sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 3 });
      Object.assign(sheet, { frozen: { rows: 1, columns: 2 }, tabColor: '#FF8800' });
      Object.assign(sheet, {
        showGridlines: false,
        autoFilter: { row: 3, column: 0, rows: 4, columns: 2 },
      });
    },
  ],
  [
    'names, the sheet in front, hidden sheets and 1904',
    (sheet, workbook) => {
      const name = (text: string, formula: string) => ({
        name: text,
        formula,
        comment: '',
        visible: true,
      });
      workbook.names.push(name('Ansatz', '=Plan!$A$1:$A$4'), name('Satz', '=0.19'));
      sheet.names.push(name('Ansatz', '=Plan!$B$1'));
      sheet.visibility = 'VeryHidden';
      workbook.activeSheet = workbook.sheets[1]!;
      Object.assign(workbook, { date1904: true, structureProtected: true });
    },
  ],
  [
    'rules',
    (sheet) => {
      sheet.conditionalFormats.push(
        {
          ...{
            id: '',
            area: { row: 0, column: 0, rows: 3, columns: 1 },
            type: 'Custom',
            priority: 0,
          },
          ...{ stopIfTrue: true, rule: { formula: '=$A1>10' } },
          format: { fontColor: '#FF0000', bold: true, italic: null, fillColor: '#FFFF00' },
        },
        {
          ...{
            id: '',
            area: { row: 0, column: 1, rows: 3, columns: 2 },
            type: 'CellValue',
            priority: 1,
          },
          ...{ stopIfTrue: false, rule: { operator: 'Between', formula1: '=1', formula2: '=5' } },
          format: { fontColor: '', bold: null, italic: null, fillColor: '#00FF00' },
        },
        {
          ...{
            id: '',
            area: { row: 0, column: 3, rows: 3, columns: 1 },
            type: 'CellValue',
            priority: 2,
          },
          ...{ stopIfTrue: false, rule: { operator: 'NotEqualTo', formula1: '=$A$1' } },
          format: { fontColor: '#0000FF', bold: null, italic: null, fillColor: '' },
        },
      );
      const alert = { showAlert: true, style: 'Warning', title: 'Achtung', message: 'Nur 0 bis 3' };
      const prompt = { showPrompt: true, title: 'Skala', message: '0 bis 3' };
      const common = { ignoreBlanks: true, prompt, errorAlert: alert };
      const at = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
      sheet.dataValidations.push(
        { ...common, area: at(0), rule: { list: { inCellDropDown: true, source: 'ja,nein' } } },
        { ...common, area: at(1), rule: { list: { inCellDropDown: true, source: '=$A$1:$A$3' } } },
        {
          ...common,
          area: at(2),
          rule: { wholeNumber: { operator: 'Between', formula1: '=0', formula2: '=3' } },
        },
        {
          ...common,
          area: at(3),
          rule: { decimal: { operator: 'GreaterThanOrEqualTo', formula1: '=0' } },
        },
        { ...common, area: at(4), rule: { custom: { formula: '=ISNUMBER(A5)' } } },
      );
    },
  ],
  [
    'tables, notes and links',
    (sheet) => {
      ['Konto', 'Betrag', 40, 1.5].forEach((value, index) => {
        sheet.cells.change(Math.floor(index / 2), index % 2, { value });
      });
      sheet.tables.push({
        ...{ id: '', name: 'Posten', area: { row: 0, column: 0, rows: 2, columns: 2 } },
        ...{ showHeaders: true, showTotals: false, showFilterButton: true, showBandedRows: false },
        ...{ showBandedColumns: true, highlightFirstColumn: false, highlightLastColumn: false },
        style: 'TableStyleMedium9',
      });
      sheet.comments.push({
        ...{ id: '', cell: { row: 5, column: 0 }, content: 'Siehe § 15', authorName: 'Amt 20' },
        ...{ creationDate: '', resolved: false, isNote: true },
      });
      sheet.hyperlinks.push(
        {
          ...{
            area: { row: 6, column: 0, rows: 1, columns: 1 },
            address: 'https://www.koblenz.de/',
          },
          ...{ documentReference: null, screenTip: 'Stadt', textToDisplay: null },
        },
        {
          ...{ area: { row: 7, column: 0, rows: 1, columns: 1 }, address: null },
          ...{ documentReference: "'Zweites Blatt'!A1", screenTip: null, textToDisplay: null },
        },
      );
    },
  ],
  [
    'protection and the page',
    (sheet) => {
      sheet.protection = {
        protected: true,
        options: {
          allowFormatCells: true,
          allowSort: true,
          allowEditObjects: true,
          selectionMode: 'Unlocked',
        },
        password: null,
      };
      sheet.pageLayout = {
        orientation: 'Landscape',
        paperSize: 'A3',
        printArea: { row: 0, column: 0, rows: 9, columns: 3 },
        printTitleRows: null,
        printTitleColumns: { row: 0, column: 0, rows: 1_048_576, columns: 2 },
        rowBreaks: [3, 6],
        columnBreaks: [2],
        settings: {
          ...{ leftMargin: 36, rightMargin: 36, topMargin: 72, bottomMargin: 72 },
          ...{ headerMargin: 18, footerMargin: 18, centerVertically: true },
          zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
          'headersFooters/defaultForAllPages/centerHeader': 'Wirtschaftsplan',
        },
      };
    },
  ],
])('keeps %s', async (_, change) => {
  const workbook = book(change);
  expect((await saveWorkbookFile(workbook)).lost).toEqual([]);
  expect(content(await saved(workbook))).toEqual(content(workbook));
});

it.each<[string, string, (sheet: SheetState, workbook: WorkbookState) => void]>([
  [
    'a chart',
    'Diagramme werden nicht gespeichert.',
    (sheet) => {
      sheet.charts.push({
        ...{
          id: '',
          name: 'Diagramm 1',
          chartType: 'Line',
          source: 'Plan!A1:B2',
          seriesBy: 'Auto',
        },
        ...{ title: '', titleVisible: false, legendPosition: 'Right', legendVisible: true },
        ...{ top: 0, left: 0, width: 1, height: 1, settings: {} },
      });
    },
  ],
  [
    'a comment',
    'Kommentare werden als Notizen gespeichert, ohne Datum und Erledigt-Vermerk.',
    (sheet) => {
      sheet.comments.push({
        ...{ id: '', cell: { row: 0, column: 0 }, content: 'Offen', authorName: 'Amt 20' },
        ...{ creationDate: '2025-01-01T00:00:00Z', resolved: true, isNote: false },
      });
    },
  ],
  [
    'a setting',
    'Was Add-ins in der Arbeitsmappe abgelegt haben, wird nicht gespeichert.',
    (_sheet, workbook) => workbook.settings.set('planwerk', 1),
  ],
  [
    'a setting of the page',
    'Einige Einstellungen der Seite werden nicht gespeichert.',
    ({ pageLayout }) => (pageLayout.settings['blackAndWhite'] = true),
  ],
])('says that %s is lost', async (_, sentence, change) => {
  expect((await saveWorkbookFile(book(change))).lost).toEqual([sentence]);
});

it('says what of the opened file is not kept', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'Plan',
        cells: new Map<string, Partial<Cell>>([
          ['1,0', { value: 1 }],
          [
            '0,0',
            { value: 'fett', richText: [{ text: 'fe', font: { bold: true } }, { text: 'tt' }] },
          ],
        ]),
        sparklines: [{ location: 'B1', dataRange: 'Plan!C1:D1' }],
        rowDefs: new Map([[1, { outlineLevel: 1 }]]),
        protection: { sheet: true, password: 'geheim' },
      },
    ],
  });
  expect((await saveWorkbookFile(await openWorkbookFile('Plan.xlsm', bytes))).lost).toEqual([
    'Sparklines werden nicht gespeichert.',
    'Gliederungen von Zeilen und Spalten werden nicht gespeichert.',
    'Verschiedene Schriften innerhalb einer Zelle werden nicht gespeichert.',
    'Hat der Blattschutz ein Kennwort, so wird es nicht gespeichert.',
    'Makros werden nicht gespeichert.',
  ]);
});

it('writes calculated values that another reader reads', async () => {
  const workbook = book(({ cells }) => {
    cells.change(0, 0, { formula: '=1/0', value: { error: '#DIV/0!' } });
    cells.change(1, 0, { formula: '=PLANWERK.DECKUNGSGRAD(1,2)', value: 0.5 });
  });
  const { bytes } = await saveWorkbookFile(workbook);
  expect(readWorkbook(bytes).sheets[0]!.cells).toMatchObject([
    { formula: '=1/0', value: { error: '#DIV/0!' } },
    { formula: '=_xldudf_PLANWERK_DECKUNGSGRAD(1,2)', value: 0.5 },
  ]);
});

it('says why a file cannot be opened', async () => {
  await expect(openWorkbookFile('x.xlsx', new Uint8Array([1, 2, 3]))).rejects.toThrow(
    UnreadableFile,
  );
});
