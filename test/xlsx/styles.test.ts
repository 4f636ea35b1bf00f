import type { Cell } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile } from '../support/xlsxFile';

const FONTS =
  '<fonts><font/><font><b/></font><font><b val="0"/></font><font><b val="1"/></font></fonts>';

function styled(cellFormats: string, style = 's="0"', before = ''): Cell {
  const sheet = `<sheetData><row><c ${style}><v>1</v></c></row></sheetData>`;
  const styles = `${before}${FONTS}<cellStyleXfs><xf numFmtId="9" fontId="1"/></cellStyleXfs><cellXfs>${cellFormats}</cellXfs>`;
  return readWorkbook(xlsxFile({ sheets: { Plan: sheet }, styles })).sheets[0]!.cells[0]!;
}

test.each([
  [0, 'General'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [14, 'm/d/yyyy'],
  [38, '#,##0_);[Red](#,##0)'],
  [49, '@'],
  [163, 'General'],
])('Number format %d is %s', (id, format) => {
  expect(styled(`<xf numFmtId="${id}" fontId="0"/>`).format).toBe(format);
});

test("A workbook's own formats go before Excel's", () => {
  const own =
    '<numFmts><numFmt numFmtId="44" formatCode="#,##0.00\\ &quot;€&quot;"/><numFmt numFmtId="164" formatCode="#,##0,"/></numFmts>';
  expect(styled('<xf numFmtId="44"/>', 's="0"', own).format).toBe('#,##0.00\\ "€"');
  expect(styled('<xf/><xf numFmtId="164"/>', 's="1"', own).format).toBe('#,##0,');
});

test.each([
  [0, false],
  [1, true],
  [2, false],
  [3, true],
  [9, false],
])('Font %d: bold is %s', (font, bold) => {
  expect(styled(`<xf fontId="${font}"/>`).bold).toBe(bold);
});

test('The alignment gives the indentation', () => {
  const formats = '<xf/><xf><alignment horizontal="left" indent="3"/></xf><xf/>';
  expect(styled(formats, 's="1"').indent).toBe(3);
  expect(styled(formats, 's="2"').indent).toBe(0);
});

test('A cell without a style has the first one, and one with an unknown style has none', () => {
  const formats = '<xf numFmtId="4" fontId="1"/>';
  expect(styled(formats, '')).toMatchObject({ format: '#,##0.00', bold: true });
  expect(styled(formats, 's="7"')).toMatchObject({ format: 'General', bold: false });
});

test('The fonts and formats of conditions and tables are not those of cells', () => {
  const conditions =
    '<dxfs><dxf><font><b/></font><numFmt numFmtId="4" formatCode="00"/></dxf></dxfs>';
  expect(styled('<xf numFmtId="4"/>', 's="0"', conditions)).toMatchObject({
    format: '#,##0.00',
    bold: false,
  });
});
