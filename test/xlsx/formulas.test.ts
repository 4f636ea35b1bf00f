import { cellAddress } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile } from '../support/xlsxFile';

/** The formulas of the cells by address. */
function formulasOf(sheetData: string): Record<string, string | null> {
  const sheet = `<sheetData>${sheetData}</sheetData>`;
  const { cells } = readWorkbook(xlsxFile({ sheets: { Plan: sheet } })).sheets[0]!;
  return Object.fromEntries(
    cells.map(({ row, column, formula }) => [cellAddress(row, column), formula]),
  );
}

/** What becomes of a formula that stands in B10 and is shared with the other cell. */
function shared(formula: string, other: string): string | null {
  const escaped = formula.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const first = `<c r="B10"><f t="shared" ref="B10:XFD1048576" si="0">${escaped}</f><v>1</v></c>`;
  return formulasOf(
    `<row r="10">${first}</row><row><c r="${other}"><f t="shared" si="0"/><v>1</v></c></row>`,
  )[other]!;
}

test('Formulas stand as in the file, with "="', () => {
  const formulas = formulasOf(
    '<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(B1,C:C,D:D,"n&lt;v")</f><v>1</v></c><c r="B1"><f ca="1">NOW()</f></c></row>',
  );
  expect(formulas).toEqual({ A1: '=_xlfn.XLOOKUP(B1,C:C,D:D,"n<v")', B1: '=NOW()' });
});

test.each([
  ['A1+B$1+$C1+$D$1', 'B12', '=A3+B$1+$C3+$D$1'],
  ['A1+B$1+$C1+$D$1', 'D10', '=C1+D$1+$C1+$D$1'],
  ['SUM(A1:B9)', 'C11', '=SUM(B2:C10)'],
  ['SUM(A1:A$9,Z9:AA9)', 'C11', '=SUM(B2:B$9,AA10:AB10)'],
  ['LOG10(A1)+ATAN2(A1,B1)', 'B11', '=LOG10(A2)+ATAN2(A2,B2)'],
  ['IF(A1="A1","B2 ""A1""",A1)', 'B11', '=IF(A2="A1","B2 ""A1""",A2)'],
  ["'A1 B2'!A1+'it''s A1'!B2", 'B11', "='A1 B2'!A2+'it''s A1'!B3"],
  ['Plan2!A1+[1]Plan!A1+Plan!$A$1', 'B11', '=Plan2!A2+[1]Plan!A2+Plan!$A$1'],
  ['SUM(A:C!A1)+SUM(Jan:Dez!A1)', 'C11', '=SUM(A:C!B2)+SUM(Jan:Dez!B2)'],
  ['SUM(A:A)+SUM($A:B)', 'C11', '=SUM(B:B)+SUM($A:C)'],
  ['SUM(1:1)+SUM($1:2)', 'C11', '=SUM(2:2)+SUM($1:3)'],
  ['Ansatz_A1+A1.B+ÄA1+XFE1+A1048577+A1B', 'C11', '=Ansatz_A1+A1.B+ÄA1+XFE1+A1048577+A1B'],
  ["Plan[[#This Row],[A1]]+Plan[A'[1']]+A1", 'B11', "=Plan[[#This Row],[A1]]+Plan[A'[1']]+A2"],
  ['1E5+2.5E+3+A1%', 'B11', '=1E5+2.5E+3+A2%'],
  ['A1:INDEX(B:B,9)', 'B11', '=A2:INDEX(B:B,9)'],
  ['@A1+A1#', 'B11', '=@A2+A2#'],
  ['A1<>B1&C1', 'B11', '=A2<>B2&C2'],
  ['TRUE+PI()', 'C12', '=TRUE+PI()'],
  ['SUM(XFC1:XFC9)+A1', 'D10', '=SUM(#REF!)+C1'],
  ['Plan!A1048576', 'B11', '=Plan!#REF!'],
  ['A1+"A1', 'B11', '=A2+"A1'],
  ["A1+'A1", 'B11', "=A2+'A1"],
  ['A1+[[[A1', 'B11', '=A2+[[[A1'],
  ['SUM(XFC:XFD)', 'C10', '=SUM(#REF!)'],
])('%s, shared from B10 with %s, is %s', (formula, other, expected) => {
  expect(shared(formula, other)).toBe(expected);
});

test('References are moved back as well, and off the sheet they are gone', () => {
  const rows =
    '<row r="5"><c r="C5"><f t="shared" ref="A4:C5" si="1">B1+C4</f></c><c r="D5"/></row>' +
    '<row r="6"><c r="A6"><f t="shared" si="1"/></c><c r="B6"><f t="shared" si="1"/></c></row>';
  expect(formulasOf(rows)).toEqual({ C5: '=B1+C4', A6: '=#REF!+A5', B6: '=A2+B5' });
});

test('What a later cell repeats of a shared formula does not count, a new beginning does', () => {
  const f = (cell: string, rest: string, text: string): string =>
    `<c r="${cell}"><f t="shared" si="0"${rest}>${text}</f><v>1</v></c>`;
  const rows = `<row r="1">${f('A1', ' ref="A1:B1"', 'A9')}${f('B1', '', 'Z9')}${f('C1', ' ref="C1:D1"', 'A5')}${f('D1', '', '')}</row>`;
  expect(formulasOf(rows)).toEqual({ A1: '=A9', B1: '=B9', C1: '=A5', D1: '=B5' });
});

test('A share in a formula that nobody has leaves the value', () => {
  expect(formulasOf('<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row>')).toEqual({
    A1: null,
  });
});

test('An array formula is the formula of every cell that it fills', () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:C2">A1:B2*2</f><v>1</v></c><c r="C1"><v>2</v></c><c r="D1"><v>3</v></c></row>' +
    '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2"/><c r="D2"><v>3</v></c></row>' +
    '<row r="3"><c r="B3"><v>1</v></c></row>';
  const filled = '=A1:B2*2';
  expect(formulasOf(rows)).toEqual({
    ...{ A1: null, B1: filled, C1: filled, D1: null },
    ...{ A2: null, B2: filled, C2: filled, D2: null },
    B3: null,
  });
});

test('Array formulas stand beside, below and never upon each other', () => {
  const array = (cell: string, ref: string, text: string): string =>
    `<c r="${cell}"><f t="array" ref="${ref}">${text}</f><v>1</v></c>`;
  const value = (cell: string): string => `<c r="${cell}"><v>1</v></c>`;
  const rows =
    `<row r="1">${array('A1', 'A1:A2', 'eins')}${array('C1', 'C1:D1', 'zwei')}${value('D1')}</row>` +
    `<row r="2">${value('A2')}${array('B2', 'B2:C3', 'drei')}${array('C2', 'C2:D9', 'vier')}${value('D2')}</row>` +
    `<row r="3">${value('A3')}${value('B3')}${value('C3')}</row>`;
  expect(formulasOf(rows)).toEqual({
    ...{ A1: '=eins', C1: '=zwei', D1: '=zwei' },
    ...{ A2: '=eins', B2: '=drei', C2: '=vier', D2: null },
    ...{ A3: null, B3: '=drei', C3: '=drei' },
  });
});

test('A cell in an array keeps a formula of its own, and what-if tables have none', () => {
  const rows =
    '<row r="1"><c r="A1"><f t="array" ref="A1:B1">eins</f><v>1</v></c><c r="B1"><f>zwei</f><v>1</v></c>' +
    '<c r="C1"><f t="dataTable" ref="C1:C9" dt2D="1" r1="A1" r2="A2"/><v>5</v></c></row>';
  expect(formulasOf(rows)).toEqual({ A1: '=eins', B1: '=zwei', C1: null });
});
