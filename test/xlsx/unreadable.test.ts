import { strToU8, zipSync, type Zippable } from 'fflate';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { UnreadableFile } from '../../src/xlsx/unreadableFile';
import { MAIN, relationshipsXml, xlsxFile } from '../support/xlsxFile';

const PLAN = { sheets: { Erfolgsplan: [[1]] } };

function sentenceFor(bytes: Uint8Array): string {
  try {
    readWorkbook(bytes);
  } catch (error) {
    if (error instanceof UnreadableFile) return error.message;
    throw error;
  }
  throw new Error('The file was read.');
}

/** The container of the old Office formats, as far as it is looked at: its head and one entry of its directory. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.set(Buffer.from(stream, 'utf16le'), 1152);
  bytes[1152 + 64] = 2 * (stream.length + 1);
  return bytes;
}

function archive(files: Zippable): Uint8Array {
  return zipSync(files);
}

function office(main: string): Uint8Array {
  return archive({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(relationshipsXml({ rId1: ['officeDocument', main] })),
    [main]: strToU8('<x/>'),
  });
}

test.each([
  ['nothing', new Uint8Array(0), 'Die Datei ist leer.'],
  ['Excel 97', compoundFile('Workbook'), 'im alten Excel-Format (.xls)'],
  ['Excel 5', compoundFile('Book'), 'im alten Excel-Format (.xls)'],
  ['Excel 4', new Uint8Array([0x09, 0x04, 0x06, 0x00, 0x00]), 'im alten Excel-Format (.xls)'],
  ['an encrypted workbook', compoundFile('EncryptedPackage'), 'mit einem Kennwort verschlüsselt'],
  ['Word 97', compoundFile('WordDocument'), 'ein Word-Dokument'],
  ['PowerPoint 97', compoundFile('PowerPoint Document'), 'eine PowerPoint-Präsentation'],
  ['an e-mail', compoundFile('__properties_version1.0'), 'keine Excel-Arbeitsmappe.'],
  ['a binary workbook', office('xl/workbook.bin'), 'eine Excel-Binärarbeitsmappe (.xlsb)'],
  ['Word', office('word/document.xml'), 'ein Word-Dokument'],
  ['PowerPoint', office('ppt/presentation.xml'), 'eine PowerPoint-Präsentation'],
  [
    'an OpenDocument table',
    archive({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }),
    'LibreOffice oder OpenOffice (.ods)',
  ],
  [
    'an OpenDocument text',
    archive({ mimetype: strToU8('application/vnd.oasis.opendocument.text') }),
    'ein Dokument von LibreOffice oder OpenOffice',
  ],
  ['an archive', archive({ 'Plan.xlsx': xlsxFile(PLAN) }), 'ein ZIP-Archiv'],
  ['an empty archive', archive({}), 'ein ZIP-Archiv'],
  ['PDF', strToU8('%PDF-1.7\n\u0000\u0001'), 'ein PDF-Dokument'],
  [
    'CSV',
    strToU8('Konto;Ansatz\r\n4711;1.000,00\r\n'),
    'nur Text, wie zum Beispiel eine CSV-Datei',
  ],
  ['CSV in Latin-1', new Uint8Array(Buffer.from('Erträge;1', 'latin1')), 'nur Text'],
  ['CSV in UTF-16', new Uint8Array(Buffer.from('\ufeffErträge;1', 'utf16le')), 'nur Text'],
  ['HTML', strToU8('\ufeff \n<html><table>'), 'eine Webseite oder eine XML-Datei'],
  [
    'a picture',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    'keine Excel-Arbeitsmappe.',
  ],
])('%s is named as what it is', (_, bytes, words) => {
  expect(sentenceFor(bytes)).toContain(words);
});

test('Every sentence says what to do, in plain German', () => {
  expect(sentenceFor(compoundFile('Workbook'))).toBe(
    'Die Datei ist im alten Excel-Format (.xls) gespeichert, das hier nicht gelesen wird. ' +
      'Bitte öffnen Sie sie in Excel und speichern Sie sie unter dem Dateityp „Excel-Arbeitsmappe (*.xlsx)“.',
  );
});

test.each([
  ['the directory of parts', '_rels/.rels', 'das Verzeichnis der Bestandteile'],
  ['the workbook', 'xl/workbook.xml', 'das Verzeichnis der Blätter'],
  ["the workbook's parts", 'xl/_rels/workbook.xml.rels', 'das Verzeichnis der Bestandteile'],
  ['a sheet', 'xl/worksheets/sheet1.xml', 'das Blatt „Erfolgsplan“'],
  ['the texts', 'xl/sharedStrings.xml', 'die Texte der Zellen'],
  ['the styles', 'xl/styles.xml', 'die Zellformate'],
])('%s: when missing and when broken, it is named', (_, path, words) => {
  const workbook = { ...PLAN, texts: '', styles: '' };
  expect(sentenceFor(xlsxFile({ ...workbook, parts: { [path]: null } }))).toContain(
    `Die Datei ist unvollständig. Es fehlt: ${words}.`,
  );
  for (const content of [
    '',
    '<',
    '<worksheet',
    '<a></b>',
    '<fremd/>',
    '\ufffe',
    new Uint8Array([0x3c, 0xff]),
  ]) {
    expect(sentenceFor(xlsxFile({ ...workbook, parts: { [path]: content } }))).toContain(
      `Die Datei ist beschädigt. Nicht lesbar ist: ${words}.`,
    );
  }
});

test('A sheet that no part belongs to is missing', () => {
  const file = xlsxFile({ ...PLAN, parts: { 'xl/_rels/workbook.xml.rels': relationshipsXml({}) } });
  expect(sentenceFor(file)).toContain('Es fehlt: das Blatt „Erfolgsplan“.');
});

test('A workbook without sheets is incomplete, an Office file without a main part is none', () => {
  expect(sentenceFor(xlsxFile({ sheets: {} }))).toContain('kein einziges Blatt');
  expect(
    sentenceFor(xlsxFile({ ...PLAN, parts: { '_rels/.rels': relationshipsXml({}) } })),
  ).toContain('keine Excel-Arbeitsmappe');
});

test('A document type is refused, before any entity grows', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  );
  const sheet =
    `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs.join('')}]>` +
    `<worksheet xmlns="${MAIN}"><sheetData><row><c t="str"><v>&l9;</v></c></row></sheetData></worksheet>`;
  expect(
    sentenceFor(xlsxFile({ ...PLAN, parts: { 'xl/worksheets/sheet1.xml': sheet } })),
  ).toContain('zur Sicherheit nicht gelesen');
});

test.each([
  ['an entity', '<row><c><v>&fremd;</v></c></row>', 'Nicht lesbar ist: das Blatt „Erfolgsplan“.'],
  ['depth', `${'<a>'.repeat(300)}${'</a>'.repeat(300)}`, 'zur Sicherheit nicht gelesen'],
  [
    'attributes',
    `<row ${Array.from({ length: 600 }, (_, index) => `a${index}=""`).join(' ')}/>`,
    'zur Sicherheit nicht gelesen',
  ],
])('XML that no workbook has is refused: %s', (_, content, words) => {
  const sheets = { Erfolgsplan: `<sheetData>${content}</sheetData>` };
  expect(sentenceFor(xlsxFile({ sheets }))).toContain(words);
});

test('More formats than Excel has are refused', () => {
  const fonts = `<fonts>${'<font/>'.repeat(100_001)}</fonts>`;
  const formats = `<cellXfs>${'<xf/>'.repeat(100_001)}</cellXfs>`;
  for (const styles of [fonts, formats]) {
    expect(sentenceFor(xlsxFile({ ...PLAN, styles }))).toContain('mehr Zellformate');
  }
});
