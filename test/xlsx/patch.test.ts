import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync, zipSync } from 'fflate';
import type { Change } from '../../src/core/workbook/change';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { parseArea } from '../../src/core/workbook/address';
import { patchWorkbook } from '../../src/xlsx/patch/patchWorkbook';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { relationshipsXml, xlsxFile, type WrittenWorkbook } from '../support/xlsxFile';

const PUBLISHED = readFileSync('assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx');

const at = (place: string): { sheet: string; row: number; column: number } => {
  const [sheet = '', cell = ''] = place.split('!');
  const { row, column } = parseArea(cell)!;
  return { sheet, row, column };
};
const value = (place: string, figure: number): Change => ({
  ...at(place),
  write: { value: figure },
});
const formula = (place: string, text: string): Change => ({
  ...at(place),
  write: { formula: text },
});
const row = (sheet: string, before: number): Change => ({
  sheet,
  before: before - 1,
  insertRows: 1,
});

function cell(snapshot: Snapshot, place: string): unknown {
  const { sheet, row: line, column } = at(place);
  const found = snapshot.sheets
    .find(({ name }) => name === sheet)!
    .cells.find((one) => one.row === line && one.column === column);
  return found && (found.formula ?? found.value);
}

const xmlOf = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part]!);

/** A workbook with one sheet whose XML the test writes itself. */
const oneSheet = (xml: string, more: Partial<WrittenWorkbook> = {}): Uint8Array =>
  xlsxFile({ sheets: { Plan: xml }, ...more });

/** The bytes of every entry as it lies packed in the archive, with its header. */
function packedEntries(bytes: Uint8Array): Map<string, string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== 0x06054b50) end -= 1;
  const entries = new Map<string, string>();
  let record = view.getUint32(end + 16, true);
  for (let index = 0; index < view.getUint16(end + 10, true); index += 1) {
    const [length, extra, comment] = [28, 30, 32].map((field) =>
      view.getUint16(record + field, true),
    );
    const name = strFromU8(bytes.subarray(record + 46, record + 46 + length!));
    const start = view.getUint32(record + 42, true);
    const local = 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    const packed = view.getUint32(record + 20, true);
    entries.set(
      name,
      Buffer.from(bytes.subarray(start, start + local + packed)).toString('base64'),
    );
    record += 46 + length! + extra! + comment!;
  }
  return entries;
}

describe('Cells in the published plan', () => {
  const patched = patchWorkbook(
    PUBLISHED,
    [value('Vermögensplan!B9', 1_500_000), formula('Finanzplan!C9', '=Erfolgsplan!D21')],
    [
      { ...at('Finanzplan!C9'), value: 1_480_000 },
      { ...at('Vermögensplan!B17'), value: 2_048_230 },
    ],
  );

  test('change, and nothing else that the reader sees', () => {
    const [before, after] = [readWorkbook(PUBLISHED), readWorkbook(patched)];
    expect(cell(after, 'Vermögensplan!B9')).toBe(1_500_000);
    expect(cell(after, 'Finanzplan!C9')).toBe('=Erfolgsplan!D21');
    const others = (snapshot: Snapshot) => ({
      ...snapshot,
      sheets: snapshot.sheets.map((sheet) => ({
        ...sheet,
        cells: sheet.cells.filter(
          (one) =>
            !['Vermögensplan 8 1', 'Vermögensplan 16 1', 'Finanzplan 8 2'].includes(
              `${sheet.name} ${one.row} ${one.column}`,
            ),
        ),
      })),
    });
    expect(others(after)).toEqual(others(before));
  });

  test('leave the file that they are written from as it is', () => {
    expect(readFileSync('assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx').equals(PUBLISHED)).toBe(
      true,
    );
  });

  test('leave every other part packed as it was, byte for byte', () => {
    const [before, after] = [packedEntries(PUBLISHED), packedEntries(patched)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after.keys()].filter((name) => after.get(name) !== before.get(name))).toEqual([
      'xl/worksheets/sheet6.xml',
      'xl/worksheets/sheet9.xml',
    ]);
  });

  test('change no more of their sheet than their cells', () => {
    const [before, after] = [PUBLISHED, patched].map((file) =>
      xmlOf(file, 'xl/worksheets/sheet6.xml').split(/(?=<c |<row )/),
    );
    expect(after!.filter((piece, index) => piece !== before![index])).toEqual([
      '<c r="B9" s="7"><v>1500000</v></c>',
      '<c r="B17" s="10"><f>SUM(B8:B16)</f><v>2048230</v></c>',
    ]);
  });
});

describe('A cell', () => {
  test('that is missing is put in its place, in the format of its neighbour', () => {
    const file = oneSheet(
      '<sheetData><row r="2" spans="1:2"><c r="A2" s="3"><v>1</v></c><c r="D2"><v>4</v></c></row></sheetData>',
    );
    const xml = xmlOf(
      patchWorkbook(file, [value('Plan!B2', 2), value('Plan!A1', 7), value('Plan!C4', 9)], []),
      'xl/worksheets/sheet1.xml',
    );
    expect(xml).toContain(
      '<sheetData><row r="1"><c r="A1"><v>7</v></c></row><row r="2" spans="1:2"><c r="A2" s="3"><v>1</v></c><c r="B2" s="3"><v>2</v></c><c r="D2"><v>4</v></c></row><row r="4"><c r="C4"><v>9</v></c></row></sheetData>',
    );
  });

  test('may stand in a sheet without addresses, with a prefix, or in an empty one', () => {
    const bare = oneSheet('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row></sheetData>');
    expect(cell(readWorkbook(patchWorkbook(bare, [value('Plan!B1', 5)], [])), 'Plan!B1')).toBe(5);
    const empty = oneSheet('<sheetData/>');
    expect(cell(readWorkbook(patchWorkbook(empty, [value('Plan!B1', 5)], [])), 'Plan!B1')).toBe(5);
    const prefixed = xlsxFile({
      sheets: { Plan: [] },
      parts: {
        'xl/worksheets/sheet1.xml':
          '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    const patched = readWorkbook(patchWorkbook(prefixed, [formula('Plan!B1', '=A1<2')], []));
    expect(cell(patched, 'Plan!B1')).toBe('=A1<2');
  });

  test('that a text stood in holds a number, and nothing of the text', () => {
    const file = oneSheet(
      '<sheetData><row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row></sheetData>',
      {
        texts: '<si><t>Text</t></si>',
      },
    );
    const patched = patchWorkbook(file, [value('Plan!A1', 3)], []);
    expect(xmlOf(patched, 'xl/worksheets/sheet1.xml')).toContain('<c r="A1" s="1"><v>3</v></c>');
  });

  test('of a group with one formula leaves the others theirs', () => {
    const file = oneSheet(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row></sheetData>',
    );
    const patched = readWorkbook(patchWorkbook(file, [value('Plan!B1', 5)], []));
    expect(['Plan!B1', 'Plan!B2', 'Plan!B3'].map((place) => cell(patched, place))).toEqual([
      5,
      '=A2*2',
      '=A3*2',
    ]);
  });

  test.each([
    [
      'in an array',
      '<c r="A1"><f t="array" ref="A1:A2">B1:B2</f></c>',
      'füllt eine Formel mehrere Zellen zugleich',
    ],
    ['on a protected sheet', '<c r="A1"><v>1</v></c>', 'Das Blatt „Plan“ ist geschützt'],
  ])('%s is refused', (_, xml, sentence) => {
    const protection = sentence.includes('geschützt') ? '<sheetProtection sheet="1"/>' : '';
    const file = oneSheet(`<sheetData><row r="1">${xml}</row></sheetData>${protection}`);
    expect(() => patchWorkbook(file, [value('Plan!A1', 1)], [])).toThrow(sentence);
  });
});

test('A result that only a spreadsheet can tell is dropped, and calculated when the file is opened', () => {
  const file = xlsxFile({
    sheets: { Plan: [[1, { formula: 'FV(A1,1,1)', value: 3 }]] },
    properties: '<workbookPr/>',
  });
  const patched = patchWorkbook(file, [value('Plan!A1', 2)], [{ ...at('Plan!B1'), value: null }]);
  expect(xmlOf(patched, 'xl/worksheets/sheet1.xml')).toContain('<c r="B1"><f>FV(A1,1,1)</f></c>');
  expect(xmlOf(patched, 'xl/workbook.xml')).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
});

test('The list of formulas names those that are there, and no others', () => {
  const file = xlsxFile({
    sheets: {
      Eins: [
        [
          { formula: '1', value: 1 },
          { formula: '2', value: 2 },
        ],
        [1],
      ],
      Zwei: [[{ formula: '3', value: 3 }]],
    },
    parts: {
      'xl/_rels/workbook.xml.rels': relationshipsXml({
        rId1: ['worksheet', 'worksheets/sheet1.xml'],
        rId2: ['worksheet', 'worksheets/sheet2.xml'],
        rId3: ['calcChain', 'calcChain.xml'],
      }),
      'xl/calcChain.xml':
        '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/><c r="B1"/><c r="A1" i="2"/></calcChain>',
    },
  });
  const patched = patchWorkbook(
    file,
    [row('Eins', 1), value('Eins!A2', 9), formula('Eins!A3', '=4')],
    [],
  );
  expect(xmlOf(patched, 'xl/calcChain.xml')).toMatch(
    /<calcChain [^>]*><c r="B2" i="1"\/><c r="A1" i="2"\/><c r="A3" i="1"\/><\/calcChain>$/,
  );
});

describe('A row', () => {
  const SHEET =
    '<dimension ref="A1:C5"/><sheetViews><sheetView><selection activeCell="A4" sqref="A4"/></sheetView></sheetViews>' +
    '<sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
    '<row r="3" ht="20"><c r="A3" s="2"><v>3</v></c></row>' +
    '<row r="4"><c r="A4" s="4"><f>SUM(A1:A3)</f><v>4</v></c></row><row r="5"><c r="A5"><f>A4+$A$3</f><v>7</v></c></row></sheetData>' +
    '<autoFilter ref="A1:A5"/><mergeCells count="2"><mergeCell ref="B1:B5"/><mergeCell ref="C4:C5"/></mergeCells>' +
    '<conditionalFormatting sqref="A3:A4 C5"><cfRule type="expression" priority="1"><formula>A3&gt;Andere!$A$4</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="1"><dataValidation type="list" sqref="A5"><formula1>$A$1:$A$4</formula1></dataValidation></dataValidations>' +
    '<hyperlinks><hyperlink ref="A5" location="Plan!A4"/></hyperlinks>' +
    '<rowBreaks count="1"><brk id="4" max="16383" man="1"/></rowBreaks><drawing r:id="rId1"/><legacyDrawing r:id="rId3"/>';
  const FILE = xlsxFile({
    sheets: {
      Plan: SHEET,
      Andere: [
        [
          { formula: "Plan!A4+'Plan'!$A$1+A4", value: 5 },
          { formula: 'SUM(Plan!3:4)&"Plan!A4"', value: 'x' },
        ],
      ],
    },
    names:
      '<definedName name="Summe">Plan!$A$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="0">Plan!$A$1:$C$5</definedName>',
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml({
        rId1: ['drawing', '../drawings/drawing1.xml'],
        rId2: ['comments', '../comments1.xml'],
        rId3: ['vmlDrawing', '../drawings/vml1.vml'],
      }),
      'xl/drawings/drawing1.xml':
        '<xdr:wsDr xmlns:xdr="x"><xdr:from><xdr:col>3</xdr:col><xdr:row>3</xdr:row></xdr:from><xdr:to><xdr:row>9</xdr:row></xdr:to></xdr:wsDr>',
      'xl/drawings/_rels/drawing1.xml.rels': relationshipsXml({
        rId1: ['chart', '../charts/chart1.xml'],
      }),
      'xl/charts/chart1.xml': '<c:chart xmlns:c="c"><c:f>Plan!$A$3:$A$4</c:f></c:chart>',
      'xl/comments1.xml': '<comments><comment ref="A5"/><comment ref="A1"/></comments>',
      'xl/drawings/vml1.vml':
        '<xml xmlns:x="x"><x:Anchor>1, 15, 4, 2, 3, 15, 8, 1</x:Anchor><x:Row>4</x:Row><x:Column>0</x:Column></xml>',
    },
  });
  const patched = patchWorkbook(FILE, [row('Plan', 4)], []);
  const xml = xmlOf(patched, 'xl/worksheets/sheet1.xml');

  test('is put in looking like the one above, and the cells below it move', () => {
    expect(xml).toContain(
      '<row r="3" ht="20"><c r="A3" s="2"><v>3</v></c></row><row r="4" ht="20"><c r="A4" s="2"/></row><row r="5"><c r="A5" s="4"><f>SUM(A1:A3)</f><v>4</v></c></row><row r="6"><c r="A6"><f>A5+$A$3</f><v>7</v></c></row>',
    );
  });

  test.each([
    ['<dimension ref="A1:C6"/>'],
    ['<selection activeCell="A5" sqref="A5"/>'],
    ['<autoFilter ref="A1:A6"/>'],
    ['<mergeCell ref="B1:B6"/><mergeCell ref="C5:C6"/>'],
    ['<conditionalFormatting sqref="A3:A5 C6">'],
    ['<formula>A3&gt;Andere!$A$4</formula>'],
    ['sqref="A6"><formula1>$A$1:$A$5</formula1>'],
    ['<hyperlink ref="A6" location="Plan!A5"/>'],
    ['<brk id="5" max="16383" man="1"/>'],
  ])('lets %s follow', (expected) => {
    expect(xml).toContain(expected);
  });

  test('lets formulas elsewhere, names, drawings, charts and comments follow', () => {
    const after = readWorkbook(patched);
    expect(cell(after, 'Andere!A1')).toBe("=Plan!A5+'Plan'!$A$1+A4");
    expect(cell(after, 'Andere!B1')).toBe('=SUM(Plan!3:5)&"Plan!A4"');
    expect(after.names).toEqual([{ name: 'Summe', refersTo: 'Plan!$A$5', sheet: null }]);
    expect(xmlOf(patched, 'xl/workbook.xml')).toContain('Plan!$A$1:$C$6');
    expect(xmlOf(patched, 'xl/drawings/drawing1.xml')).toMatch(/<xdr:row>4<.*<xdr:row>10</);
    expect(xmlOf(patched, 'xl/charts/chart1.xml')).toContain('Plan!$A$3:$A$5');
    expect(xmlOf(patched, 'xl/comments1.xml')).toContain('<comment ref="A6"/><comment ref="A1"/>');
    expect(xmlOf(patched, 'xl/drawings/vml1.vml')).toMatch(/1, 15, 5, 2, 3, 15, 9, 1<.*<x:Row>5</);
  });

  test.each([
    ['ein Steuerelement', '<sheetData/><controls><control/></controls>', 'Steuerelemente'],
    [
      'eine Matrixformel',
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A9">1</f></c></row></sheetData>',
      'Matrixformel',
    ],
    [
      'Bezüge über Blätter',
      '<sheetData><row r="1"><c r="A1"><f>SUM(Jan:März!A4)</f></c></row></sheetData>',
      'mehrere Blätter',
    ],
  ])('is refused where the sheet holds %s', (_, content, sentence) => {
    expect(() => patchWorkbook(oneSheet(content), [row('Plan', 4)], [])).toThrow(sentence);
  });

  test('is refused inside a table', () => {
    const file = oneSheet('<sheetData/>', {
      parts: {
        'xl/worksheets/_rels/sheet1.xml.rels': relationshipsXml({
          rId1: ['table', '../tables/table1.xml'],
        }),
        'xl/tables/table1.xml': '<table ref="A1:B9" name="T"/>',
      },
    });
    expect(() => patchWorkbook(file, [row('Plan', 4)], [])).toThrow('eine Tabelle');
    const above = patchWorkbook(file, [row('Plan', 1)], []);
    expect(xmlOf(above, 'xl/tables/table1.xml')).toContain('ref="A2:B10"');
  });
});

test('An archive that packs nothing is patched as well', () => {
  const parts = unzipSync(
    oneSheet('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'),
  );
  const file = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, data]) => [name, [data, { level: 0 }]])),
  );
  const patched = patchWorkbook(file, [value('Plan!A1', 2)], []);
  expect(cell(readWorkbook(patched), 'Plan!A1')).toBe(2);
});
