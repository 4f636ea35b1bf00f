import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { WriteOptions } from 'hucre/xlsx';
import { readWorkbook } from '../../src/xlsx/readWorkbook';

/** hucre is an ES module, which Jest cannot load on every Node that we support; a process of its own can. */
const WRITE = `
  import { readFileSync } from 'node:fs';
  import { deserialize } from 'node:v8';
  import { writeXlsx } from 'hucre/xlsx';
  process.stdout.write(await writeXlsx(deserialize(readFileSync(0))));
`;

function writtenByHucre(workbook: WriteOptions): Uint8Array {
  return execFileSync(process.execPath, ['--input-type=module', '--eval', WRITE], {
    cwd: join(__dirname, '../..'),
    input: serialize(workbook),
  });
}

const PLAN: WriteOptions = {
  sheets: [
    {
      name: 'Erfolgsplan',
      rows: [
        ['Erträge', 1250.5],
        ['Umsatzerlöse', null],
        [true, 'Erträge'],
      ],
      cells: new Map([
        ['0,0', { value: 'Erträge', style: { font: { bold: true } } }],
        [
          '1,1',
          { formula: 'SUM(B1:B1)', formulaResult: 1250.5, style: { numFmt: '#,##0.00 "€"' } },
        ],
        ['2,1', { value: 'Erträge', style: { alignment: { horizontal: 'left', indent: 2 } } }],
      ]),
      merges: [{ startRow: 3, startCol: 0, endRow: 4, endCol: 2 }],
      columns: [{}, { hidden: true }],
      rowDefs: new Map([[1, { hidden: true }]]),
    },
    { name: 'Hilfstabelle', rows: [], hidden: true },
  ],
  namedRanges: [{ name: 'Ansatz', range: 'Erfolgsplan!$B$1' }],
  dateSystem: '1904',
};

test.each(['shared', 'inline'] as const)('A workbook of another writer, texts %s', (stringMode) => {
  const plain = { formula: null, format: 'General', indent: 0, bold: false };
  expect(readWorkbook(writtenByHucre({ ...PLAN, stringMode }))).toEqual({
    sheets: [
      {
        name: 'Erfolgsplan',
        visibility: 'visible',
        cells: [
          { ...plain, row: 0, column: 0, value: 'Erträge', bold: true },
          { ...plain, row: 0, column: 1, value: 1250.5 },
          { ...plain, row: 1, column: 0, value: 'Umsatzerlöse' },
          {
            ...{ ...plain, row: 1, column: 1, value: 1250.5 },
            ...{ formula: '=SUM(B1:B1)', format: '#,##0.00 "€"' },
          },
          { ...plain, row: 2, column: 0, value: true },
          { ...plain, row: 2, column: 1, value: 'Erträge', indent: 2 },
        ],
        merges: [{ row: 3, column: 0, rows: 2, columns: 3 }],
        hiddenRows: new Set([1]),
        hiddenColumns: new Set([1]),
      },
      {
        ...{ name: 'Hilfstabelle', visibility: 'hidden', cells: [], merges: [] },
        ...{ hiddenRows: new Set(), hiddenColumns: new Set() },
      },
    ],
    names: [{ name: 'Ansatz', refersTo: 'Erfolgsplan!$B$1', sheet: null }],
    date1904: true,
  });
});

test('A workbook that another writer encrypted needs its password', () => {
  const encrypted = writtenByHucre({ ...PLAN, encryption: { password: 'geheim', spinCount: 1 } });
  expect(() => readWorkbook(encrypted)).toThrow('mit einem Kennwort verschlüsselt');
});
