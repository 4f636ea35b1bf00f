import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { MAIN, RELATIONSHIPS, relationshipsXml, xlsxFile } from '../support/xlsxFile';

const EMPTY_SHEET = `<worksheet xmlns="${MAIN}"><sheetData/></worksheet>`;
const ONE = `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>`;

function workbookXml(content: string): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</workbook>`;
}

function sheetNames(file: Uint8Array): string[] {
  return readWorkbook(file).sheets.map(({ name }) => name);
}

test('Sheets come in the order of the tabs, whatever their parts are called', () => {
  const file = xlsxFile({
    sheets: { Erfolgsplan: [[1]], Vermögensplan: [[2]], Stellenübersicht: [[3]] },
    parts: {
      'xl/workbook.xml': workbookXml(
        '<sheets><sheet name="Stellenübersicht" sheetId="9" r:id="rId3"/><sheet name="Erfolgsplan" sheetId="2" r:id="rId1"/></sheets>',
      ),
    },
  });
  expect(readWorkbook(file).sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['Stellenübersicht', 3],
    ['Erfolgsplan', 1],
  ]);
});

test.each([
  ['relative', 'worksheets/plan.xml'],
  ['absolute', '/xl/worksheets/plan.xml'],
  ['with detours', './charts/../worksheets/plan.xml'],
  ['in other letter case', 'Worksheets/Plan.XML'],
])('The target of a sheet may be %s', (_, target) => {
  const file = xlsxFile({
    sheets: { Plan: [] },
    parts: {
      'xl/worksheets/plan.xml': ONE,
      'xl/_rels/workbook.xml.rels': relationshipsXml({ rId1: ['worksheet', target] }),
    },
  });
  expect(readWorkbook(file).sheets[0]!.cells).toHaveLength(1);
});

test('The workbook itself may stand anywhere', () => {
  const file = xlsxFile({
    sheets: { Plan: [] },
    parts: {
      '_rels/.rels': relationshipsXml({ a: ['officeDocument', '/mappe.xml'] }),
      'mappe.xml': workbookXml('<sheets><sheet name="Plan" sheetId="1" r:id="b"/></sheets>'),
      '_rels/mappe.xml.rels': relationshipsXml({ b: ['worksheet', 'blatt.xml'] }),
      'blatt.xml': ONE,
    },
  });
  expect(sheetNames(file)).toEqual(['Plan']);
});

test('Charts, dialogs and macro sheets are passed over, and names still find their sheet', () => {
  const sheets = ['Diagramm', 'Dialog', 'Makro', 'Plan']
    .map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('');
  const names = '<definedName name="Ansatz" localSheetId="3">Plan!$B$3</definedName>';
  const file = xlsxFile({
    sheets: { Plan: [] },
    parts: {
      'xl/workbook.xml': workbookXml(
        `<sheets>${sheets}</sheets><definedNames>${names}</definedNames>`,
      ),
      'xl/_rels/workbook.xml.rels': relationshipsXml({
        rId1: ['chartsheet', 'chartsheets/sheet1.xml'],
        rId2: ['dialogsheet', 'dialogsheets/sheet1.xml'],
        rId3: ['xlMacrosheet', 'macrosheets/sheet1.xml'],
        rId4: ['worksheet', 'worksheets/sheet1.xml'],
      }),
    },
  });
  const snapshot = readWorkbook(file);
  expect(snapshot.sheets.map(({ name }) => name)).toEqual(['Plan']);
  expect(snapshot.names).toEqual([{ name: 'Ansatz', refersTo: 'Plan!$B$3', sheet: 'Plan' }]);
});

test('Sheets are visible, hidden or very hidden', () => {
  const file = xlsxFile({
    sheets: { Plan: [], Hilfstabelle: [], Intern: [] },
    states: { Hilfstabelle: 'hidden', Intern: 'veryHidden' },
  });
  expect(readWorkbook(file).sheets.map(({ visibility }) => visibility)).toEqual([
    'visible',
    'hidden',
    'veryHidden',
  ]);
});

test('Names hold for the workbook or for a sheet; print areas and filters are none', () => {
  const file = xlsxFile({
    sheets: { Erfolgsplan: [], Vermögensplan: [] },
    names:
      '<definedName name="Summe">\'Erfolgsplan\'!$B$3:$B$9</definedName>' +
      '<definedName name="Summe" localSheetId="1">Vermögensplan!$C$4 &amp; ""</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Erfolgsplan!$A$1:$F$9</definedName>' +
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Erfolgsplan!$A$1</definedName>',
  });
  expect(readWorkbook(file).names).toEqual([
    { name: 'Summe', refersTo: "'Erfolgsplan'!$B$3:$B$9", sheet: null },
    { name: 'Summe', refersTo: 'Vermögensplan!$C$4 & ""', sheet: 'Vermögensplan' },
  ]);
});

test.each([
  ['<workbookPr date1904="1"/>', true],
  ['<workbookPr date1904="true"/>', true],
  ['<workbookPr date1904="0"/>', false],
  ['<workbookPr/>', false],
  ['', false],
])('%s tells the calendar', (properties, date1904) => {
  expect(readWorkbook(xlsxFile({ sheets: { Plan: [] }, properties })).date1904).toBe(date1904);
});

test('A workbook of one empty sheet is one', () => {
  const file = xlsxFile({
    sheets: { Plan: [] },
    parts: { 'xl/worksheets/sheet1.xml': EMPTY_SHEET },
  });
  expect(readWorkbook(file)).toEqual({
    sheets: [
      {
        name: 'Plan',
        visibility: 'visible',
        cells: [],
        merges: [],
        hiddenRows: new Set(),
        hiddenColumns: new Set(),
      },
    ],
    names: [],
    date1904: false,
  });
});
