import { strToU8, unzipSync, zipSync } from 'fflate';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile } from '../support/xlsxFile';

const FILE = xlsxFile({ sheets: { Plan: [['Erträge', 1250.5]] } });
const SNAPSHOT = readWorkbook(FILE);

/** Where the archive's directory describes an entry, and where it ends. */
function header(file: Uint8Array, name: string): number {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  return bytes.lastIndexOf(name) - 46;
}

function endOfDirectory(file: Uint8Array): number {
  return file.length - 22;
}

/** A copy of the file in which numbers of 32 bits are overwritten. */
function patched(file: Uint8Array, numbers: ReadonlyMap<number, number>): Uint8Array {
  const copy = file.slice();
  const view = new DataView(copy.buffer);
  numbers.forEach((value, at) => view.setUint32(at, value, true));
  return copy;
}

const SHEET = 'xl/worksheets/sheet1.xml';
const UNPACKED = 24;

test('Entries may be stored as they are', () => {
  expect(readWorkbook(zipSync(unzipSync(FILE), { level: 0 }))).toEqual(SNAPSHOT);
});

test('A file may be a section of a larger buffer', () => {
  const buffer = new Uint8Array(FILE.length + 200);
  buffer.set(FILE, 100);
  expect(readWorkbook(buffer.subarray(100, 100 + FILE.length))).toEqual(SNAPSHOT);
});

test('An archive may have a comment, even one that looks like its end', () => {
  const comment = strToU8('PK\u0005\u0006 Wirtschaftsplan');
  const file = new Uint8Array(FILE.length + comment.length);
  file.set(FILE);
  file.set(comment, FILE.length);
  file[FILE.length - 2] = comment.length;
  expect(readWorkbook(file)).toEqual(SNAPSHOT);
});

test('Names may use backslashes and begin with a slash', () => {
  const parts = Object.entries(unzipSync(FILE)).map(([name, content]) => [
    name.includes('sheet1') ? `/${name.replace(/\//g, '\\')}` : name,
    content,
  ]);
  expect(readWorkbook(zipSync(Object.fromEntries(parts)))).toEqual(SNAPSHOT);
});

test('An archive may count in 64 bits', () => {
  expect(readWorkbook(in64Bits(FILE))).toEqual(SNAPSHOT);
});

/** The same archive with the sizes of its sheet in an extra field, and its directory found by the wide end record. */
function in64Bits(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer, file.byteOffset);
  const at = header(file, SHEET);
  const afterName = at + 46 + SHEET.length;
  const end = endOfDirectory(file);
  const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
  const wide = (...numbers: number[]): Buffer => {
    const bytes = Buffer.alloc(8 * numbers.length);
    numbers.forEach((number, index) => bytes.writeUInt32LE(number, 8 * index));
    return bytes;
  };
  const extra = Buffer.concat([
    Buffer.from([0xfe, 0xca, 2, 0, 7, 7, 1, 0, 16, 0]),
    wide(unpacked, packed),
  ]);
  const head = Buffer.from(
    patched(
      file,
      new Map([
        [at + 20, 0xffffffff],
        [at + 24, 0xffffffff],
      ]),
    ),
  );
  head.writeUInt16LE(extra.length, at + 30);
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  const record = Buffer.concat([
    Buffer.from('PK\u0006\u0006'),
    wide(44),
    Buffer.alloc(12),
    wide(count, count, 0, start),
  ]);
  const locator = Buffer.concat([
    Buffer.from('PK\u0006\u0007'),
    Buffer.alloc(4),
    wide(end + extra.length),
    Buffer.alloc(4),
  ]);
  const last = Buffer.from('PK\u0005\u0006'.padEnd(20, '\u00ff') + '\0\0', 'latin1');
  return new Uint8Array(
    Buffer.concat([
      head.subarray(0, afterName),
      extra,
      head.subarray(afterName, end),
      record,
      locator,
      last,
    ]),
  );
}

test.each([
  ['cut off', FILE.slice(0, -40)],
  ['without its first half', FILE.slice(FILE.length / 2)],
  ['with a flipped bit in a figure', flipped()],
  ['with a wrong check sum', patched(FILE, new Map([[header(FILE, SHEET) + 16, 1]]))],
  [
    'with a sheet that is said to be shorter',
    patched(FILE, new Map([[header(FILE, SHEET) + UNPACKED, 9]])),
  ],
  [
    'with a sheet that is said to be longer',
    patched(FILE, new Map([[header(FILE, SHEET) + UNPACKED, 99_999]])),
  ],
  ['with a sheet elsewhere', patched(FILE, new Map([[header(FILE, SHEET) + 42, 5]]))],
  ['with a directory elsewhere', patched(FILE, new Map([[endOfDirectory(FILE) + 16, 5]]))],
  ['with a directory outside', patched(FILE, new Map([[endOfDirectory(FILE) + 16, 0x7fffffff]]))],
])('An archive %s is damaged', (_, file) => {
  expect(() => readWorkbook(file)).toThrow(/Die Datei ist beschädigt|keine Excel-Arbeitsmappe/);
});

/** In an archive that stores its entries: 1250.5 becomes 1250.4. */
function flipped(): Uint8Array {
  const file = zipSync(unzipSync(FILE), { level: 0 });
  file[Buffer.from(file.buffer).indexOf('1250.5') + 5]! ^= 1;
  return file;
}

test('An encrypted archive is encrypted', () => {
  const file = FILE.slice();
  file[header(FILE, '_rels/.rels') + 8] = 1;
  expect(() => readWorkbook(file)).toThrow('mit einem Kennwort verschlüsselt');
});

test('A part that unpacks to more than fits is not unpacked at all', () => {
  const claims = patched(FILE, new Map([[header(FILE, SHEET) + UNPACKED, 600_000_001]]));
  expect(() => readWorkbook(claims)).toThrow('mehr als 600 MB');
});

test('All parts together have to fit', () => {
  const claims = patched(FILE, new Map([[header(FILE, SHEET) + UNPACKED, 600_000_000]]));
  expect(() => readWorkbook(claims)).toThrow('mehr als 600 MB');
});

test('A bomb is refused without being lit', () => {
  const file = zipSync({ ...unzipSync(FILE), [SHEET]: [new Uint8Array(65_000_000), { level: 1 }] });
  expect(() => readWorkbook(file)).toThrow('ungewöhnlich stark gepackt');
});

test('An honest sheet may pack well', () => {
  const row = `<row>${'<c s="1"/>'.repeat(1000)}</row>`;
  const sheet = `<sheetData><row><c><v>1</v></c></row>${row.repeat(1000)}</sheetData>`;
  expect(readWorkbook(xlsxFile({ sheets: { Plan: sheet } })).sheets[0]!.cells).toHaveLength(1);
});
