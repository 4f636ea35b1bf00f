import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { MAIN, RELATIONSHIPS, relationshipsXml, xlsxFile } from '../support/xlsxFile';

test("The standard's strict variant is read as well", () => {
  const strict = 'http://purl.oclc.org/ooxml';
  const relationships = (kind: string, target: string): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    `<Relationship Id="rId1" Type="${strict}/officeDocument/relationships/${kind}" Target="${target}"/></Relationships>`;
  const file = xlsxFile({
    sheets: { Plan: [] },
    parts: {
      '_rels/.rels': relationships('officeDocument', 'xl/workbook.xml'),
      'xl/_rels/workbook.xml.rels': relationships('worksheet', 'worksheets/sheet1.xml'),
      'xl/workbook.xml':
        `<workbook xmlns="${strict}/spreadsheetml/main" xmlns:r="${strict}/officeDocument/relationships" conformance="strict">` +
        '<sheets><sheet name="Plan" sheetId="1" r:id="rId1"/></sheets></workbook>',
      'xl/worksheets/sheet1.xml':
        `<worksheet xmlns="${strict}/spreadsheetml/main"><sheetData><row r="1">` +
        '<c r="A1" t="d"><v>2024-03-15</v></c></row></sheetData></worksheet>',
    },
  });
  expect(readWorkbook(file).sheets[0]!.cells[0]!.value).toBe(45_366);
});

test('The namespace decides, not its prefix', () => {
  const file = xlsxFile({
    sheets: { Plan: [] },
    parts: {
      'xl/workbook.xml':
        `<x:workbook xmlns:x="${MAIN}" xmlns:rel="${RELATIONSHIPS}"><x:sheets>` +
        '<x:sheet name="Plan" sheetId="1" rel:id="rId1"/></x:sheets></x:workbook>',
      'xl/worksheets/sheet1.xml':
        `<x:worksheet xmlns:x="${MAIN}" xmlns="urn:fremd"><x:sheetData><x:row><x:c><v>7</v><x:v>1</x:v></x:c>` +
        '<c><x:v>8</x:v></c></x:row></x:sheetData><sheetData><row><c><v>9</v></c></row></sheetData></x:worksheet>',
    },
  });
  expect(readWorkbook(file).sheets[0]!.cells.map(({ value }) => value)).toEqual([1]);
});

test('Parts in UTF-16, with comments and CDATA are XML as well', () => {
  const xml = `<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>Erträge<!-- --> &#252;<![CDATA[ber & ]]>alles</v></c></row></sheetData></worksheet>`;
  const file = xlsxFile({
    sheets: { Plan: [] },
    parts: { 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le')) },
  });
  expect(readWorkbook(file).sheets[0]!.cells[0]!.value).toBe('Erträge über & alles');
});

test('Names that JavaScript has a meaning for are names like others', () => {
  const plan = ['worksheet', 'worksheets/sheet1.xml'] as const;
  const file = xlsxFile({
    sheets: { Plan: [[1]] },
    parts: {
      'xl/workbook.xml':
        `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
        '<sheet name="__proto__" sheetId="1" r:id="__proto__"/><sheet name="constructor" sheetId="2" r:id="toString"/></sheets>' +
        '<definedNames><definedName name="__proto__" localSheetId="0">A1</definedName></definedNames></workbook>',
      'xl/_rels/workbook.xml.rels': relationshipsXml({
        ['__proto__']: plan,
        toString: plan,
      }),
    },
  });
  const { sheets, names } = readWorkbook(file);
  expect(sheets.map(({ name, cells }) => [name, cells[0]?.value])).toEqual([
    ['__proto__', 1],
    ['constructor', 1],
  ]);
  expect(names).toEqual([{ name: '__proto__', refersTo: 'A1', sheet: '__proto__' }]);
});
