import type { Cell } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile, type WrittenWorkbook } from '../support/xlsxFile';

function cellsOf(sheetData: string, rest: Partial<WrittenWorkbook> = {}): readonly Cell[] {
  const sheet = `<sheetData>${sheetData}</sheetData>`;
  return readWorkbook(xlsxFile({ sheets: { Plan: sheet }, ...rest })).sheets[0]!.cells;
}

function valueOf(cell: string, rest: Partial<WrittenWorkbook> = {}): Cell['value'] | undefined {
  return cellsOf(`<row r="1">${cell}</row>`, rest)[0]?.value;
}

test('A cell has its place, its value, its formula and its format', () => {
  const file = xlsxFile({
    sheets: { Plan: [['Erträge'], [null, { formula: 'SUM(B3:B9)', value: 1250.5 }]] },
  });
  expect(readWorkbook(file).sheets[0]!.cells).toEqual([
    {
      row: 0,
      column: 0,
      value: 'Erträge',
      formula: null,
      format: 'General',
      indent: 0,
      bold: false,
    },
    {
      row: 1,
      column: 1,
      value: 1250.5,
      formula: '=SUM(B3:B9)',
      format: 'General',
      indent: 0,
      bold: false,
    },
  ]);
});

test.each([
  ['<c r="A1"><v>1234.5</v></c>', 1234.5],
  ['<c r="A1" t="n"><v>0.30000000000000004</v></c>', 0.30000000000000004],
  ['<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
  ['<c r="A1"><v>-0</v></c>', -0],
  ['<c r="A1"><v> 12 </v></c>', 12],
  ['<c r="A1"><v>1,5</v></c>', '1,5'],
  ['<c r="A1" t="b"><v>1</v></c>', true],
  ['<c r="A1" t="b"><v>0</v></c>', false],
  ['<c r="A1" t="str"><v>Summe </v></c>', 'Summe '],
  ['<c r="A1" t="str"><f>""</f><v></v></c>', ''],
  ['<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
  ['<c r="A1" t="e"><f>B1/C1</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
  ['<c r="A1"><f>B1</f></c>', null],
  ['<c r="A1" t="d"><v>2024-03-15T18:00:00</v></c>', 45_366.75],
  ['<c r="A1" t="d"><v>1900-02-28</v></c>', 59],
  ['<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
  ['<c r="A1" t="d"><v>12:00:00</v></c>', 0.5],
  ['<c r="A1" t="d"><v>2024-02-31</v></c>', '2024-02-31'],
  ['<c r="A1" t="inlineStr"><is><t>Erträge</t></is></c>', 'Erträge'],
  ['<c r="A1" t="inlineStr"><is><r><t>Er</t></r><r><t>träge</t></r></is></c>', 'Erträge'],
])('%s', (cell, value) => {
  expect(valueOf(cell)).toEqual(value);
});

test('A date that is written out counts from 1904 where the workbook does', () => {
  const properties = '<workbookPr date1904="1"/>';
  expect(valueOf('<c t="d"><v>2024-03-15</v></c>', { properties })).toBe(45_366 - 1462);
});

test.each([
  ['one text', '<si><t>Erträge</t></si>', 'Erträge'],
  [
    'runs',
    '<si><r><rPr><b/></rPr><t xml:space="preserve">Er </t></r><r><t>träge</t></r></si>',
    'Er träge',
  ],
  [
    'readings',
    '<si><t>Erträge</t><rPh sb="0" eb="1"><t>nicht</t></rPh><phoneticPr fontId="1"/></si>',
    'Erträge',
  ],
  ['space that counts', '<si><t xml:space="preserve">  Erträge </t></si>', '  Erträge '],
  ['space that does not', '<si><t>\n  Erträge </t></si>', 'Erträge'],
  [
    'escaped signs',
    '<si><t>Er_x000D_\nträge_x005F_x000D_ _xyz_</t></si>',
    'Er\r\nträge_x000D_ _xyz_',
  ],
  [
    'entities',
    '<si><t>Wasser &amp; Abwasser &lt;A&gt; &#x2013;</t></si>',
    'Wasser & Abwasser <A> –',
  ],
])('A shared text with %s', (_, texts, value) => {
  expect(valueOf('<c t="s"><v>0</v></c>', { texts })).toBe(value);
});

test('Texts are found by their number, empty ones count along', () => {
  const texts = '<si><t>null</t></si><si/><si><t/></si><si><t>drei</t></si>';
  expect(valueOf('<c t="s"><v>3</v></c>', { texts })).toBe('drei');
});

test('Cells and rows that do not say where they stand follow the one before', () => {
  const cells = cellsOf(
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c r="AB5"><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [0, 0, 1],
    [0, 3, 2],
    [0, 4, 3],
    [4, 27, 4],
    [5, 0, 5],
  ]);
});

test('Cells come row by row from left to right, however the file has them', () => {
  const cells = cellsOf(
    '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
  );
  expect(cells.map(({ value }) => value)).toEqual([1, 3, 4]);
});

test('Cells that hold nothing are left out', () => {
  const cells = cellsOf(
    '<row r="1"><c r="A1" s="0"/><c r="B1"><v></v></c><c r="C1" t="s"><v>0</v></c><c r="D1"><f></f></c><c r="E1"><v>0</v></c></row>',
    { texts: '<si><t></t></si>' },
  );
  expect(cells.map(({ column }) => column)).toEqual([4]);
});

test("The last cell of Excel's grid is one, the next is none", () => {
  expect(cellsOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')).toEqual([
    expect.objectContaining({ row: 1_048_575, column: 16_383 }),
  ]);
});

test.each(['XFE1', 'A1048577', 'A0', '1', 'A', 'a1', 'A1B', 'AAAA1', '', '$A$1'])(
  'A cell called „%s“ makes the sheet unreadable',
  (address) => {
    expect(() => cellsOf(`<row r="1"><c r="${address}"><v>1</v></c></row>`)).toThrow(
      'Nicht lesbar ist: das Blatt „Plan“.',
    );
  },
);

test.each([
  ['a cell that comes twice', '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'],
  ['a text that is not there', '<row r="1"><c r="A1" t="s"><v>7</v></c></row>'],
  ['a row without a number', '<row r="x"/>'],
])('So does %s', (_, sheetData) => {
  expect(() => cellsOf(sheetData)).toThrow('Nicht lesbar ist: das Blatt „Plan“.');
});

test('What extensions write besides the cells is none of them', () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1"><v>1</v><extLst><ext><v>2</v></ext></extLst></c></row></sheetData>' +
    '<extLst><ext xmlns:xm="urn:fremd"><xm:f>Plan!A1</xm:f><row r="9"><c r="A9"><v>3</v></c></row></ext></extLst>';
  const cells = readWorkbook(xlsxFile({ sheets: { Plan: sheet } })).sheets[0]!.cells;
  expect(cells.map(({ value, formula }) => [value, formula])).toEqual([[1, null]]);
});
