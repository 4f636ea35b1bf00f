import * as fc from 'fast-check';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { UnreadableFile } from '../../src/xlsx/unreadableFile';
import { xlsxFile } from '../support/xlsxFile';

const VALID = xlsxFile({
  sheets: {
    Erfolgsplan: [
      ['Erträge', 1250.5, { formula: 'SUM(B1:B9)', value: 7 }],
      [true, null, 'Aufwendungen'],
    ],
    Vermögensplan:
      '<cols><col min="1" max="9" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1" t="s"><v>0</v></c>' +
      '<c r="B1" s="1"><f t="shared" ref="B1:B9" si="0">A1+$B2</f><v>1</v></c><c r="C1"><f t="shared" si="0"/></c></row>' +
      '<row r="2"><c r="B2"><f t="array" ref="B2:C2">A1:B1</f><v>2</v></c><c r="C2" t="e"><v>#REF!</v></c></row></sheetData>' +
      '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>',
  },
  texts: '<si><r><t>Er</t></r><r><t>träge</t></r></si>',
  styles:
    '<fonts><font><b/></font></fonts><cellXfs><xf/><xf><alignment indent="1"/></xf></cellXfs>',
  names: '<definedName name="Ansatz" localSheetId="1">Vermögensplan!$B$3</definedName>',
});

/** Whether the bytes are a workbook; any other outcome than yes or no throws. */
function isReadable(bytes: Uint8Array): boolean {
  try {
    readWorkbook(bytes);
    return true;
  } catch (error) {
    if (error instanceof UnreadableFile && /^Die Datei .+\.$/.test(error.message)) return false;
    throw error;
  }
}

test('The file that the others are made of is a workbook', () => {
  expect(isReadable(VALID)).toBe(true);
});

test('Whatever the bytes, they are a workbook or an unreadable file', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
      isReadable(bytes);
    }),
    { numRuns: 500 },
  );
});

test('Bytes that begin like an archive are no exception', () => {
  const end = VALID.slice(-22);
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 500 }),
      fc.uint8Array({ maxLength: 30 }),
      (head, tail) => {
        isReadable(new Uint8Array([0x50, 0x4b, 3, 4, ...head, ...end, ...tail]));
      },
    ),
    { numRuns: 500 },
  );
});

test('A workbook that breaks off is unreadable wherever it does', () => {
  for (let length = 0; length < VALID.length; length++) {
    expect(isReadable(VALID.subarray(0, length))).toBe(false);
  }
});

test('A workbook with flipped bits says the same as before, or is unreadable', () => {
  const bit = fc.record({
    at: fc.nat({ max: VALID.length - 1 }),
    mask: fc.integer({ min: 1, max: 255 }),
  });
  fc.assert(
    fc.property(fc.array(bit, { minLength: 1, maxLength: 3 }), (bits) => {
      const copy = VALID.slice();
      for (const { at, mask } of bits) copy[at]! ^= mask;
      if (isReadable(copy)) expect(readWorkbook(copy)).toEqual(readWorkbook(VALID));
    }),
    { numRuns: 3000 },
  );
});

test('Whatever stands in a sheet, the workbook is read or unreadable', () => {
  const word = fc.constantFrom(
    ...[
      '<row>',
      '<row r="2">',
      '</row>',
      '<c>',
      '<c r="B2" t="s">',
      '<c t="d">',
      '</c>',
      '<v>',
      '1',
      '</v>',
    ],
    ...[
      '<f t="shared" si="0">',
      '<f t="array" ref="A1:C9">',
      '<f>',
      '</f>',
      '<is>',
      '<t>',
      '</t>',
      '</is>',
      'A1:B',
    ],
    ...['<!--', '-->', '<![CDATA[', ']]>', '&amp;', '&x;', '<extLst/>', '"', '<'],
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      isReadable(xlsxFile({ sheets: { Plan: `<sheetData>${words.join('')}</sheetData>` } }));
    }),
    { numRuns: 2000 },
  );
});

test.each([
  ['spaces', `<c t="inlineStr"><is><t>x${' '.repeat(500_000)}x</t></is></c>`],
  ['open brackets', `<c><f t="shared" ref="A1:A9" si="0">${"['".repeat(20_000)}[[[</f></c>`],
  ['quotes', `<c><f t="shared" ref="A1:A9" si="0">${"'&quot;".repeat(20_000)}</f></c>`],
])('Reading %s takes no longer than they are long', (_, cell) => {
  const start = performance.now();
  isReadable(xlsxFile({ sheets: { Plan: `<sheetData><row>${cell}</row></sheetData>` } }));
  expect(performance.now() - start).toBeLessThan(2000);
});
