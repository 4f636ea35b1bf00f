import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { cellAddress } from '../../src/core/workbook/address';
import { isError, type Cell, type Sheet } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { publishedTable } from '../support/publishedTable';

const ROOT = join(__dirname, '..', '..');
const FILES = [
  'anlagen-afa.xlsx',
  'gpa-interview-rheinberg-2015.xlsx',
  'vergleich-zwoelf-staedte.xlsx',
  'wirtschaftsplan-kgrz-2024.xlsx',
];
const committed = (file: string): Uint8Array =>
  new Uint8Array(readFileSync(join(ROOT, 'assets/beispiele', file)));
const { sheets } = readWorkbook(committed('wirtschaftsplan-kgrz-2024.xlsx'));
const parts = unzipSync(committed('wirtschaftsplan-kgrz-2024.xlsx'));
const files = readdirSync(join(ROOT, 'assets/daten')).filter((name) => name.startsWith('004_'));
const { again, failures } = makeAgain();

/** The files that the script writes now, and the sums that it says do not hold. */
function makeAgain() {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-'));
  try {
    const script = join(ROOT, 'scripts/beispiele/write.mjs');
    const said = execFileSync(process.execPath, [script, folder], {
      encoding: 'utf8',
      env: { ...process.env, TZ: 'Pacific/Auckland' },
    });
    return {
      again: Object.fromEntries(
        readdirSync(folder).map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]),
      ),
      failures: said.split('\n').filter((line) => line.includes('gerechnet')),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function partOf(name: string): string {
  return strFromU8(parts[name]!);
}

function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

function cellOf(name: string, address: string): Cell {
  const sheet = sheets.find((candidate) => candidate.name === name)!;
  return sheet.cells.find(({ row, column }) => cellAddress(row, column) === address)!;
}

/** What a cell shows in German; of number formats only those that the tables need. */
function shown({ value, format }: Cell): string {
  if (isError(value)) return value.error;
  if (typeof value !== 'number') return String(value).replace(/\s+/g, ' ');
  const percent = format.endsWith('%');
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const number = new Intl.NumberFormat('de-DE', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    useGrouping: format.includes(','),
  }).format(percent ? value * 100 : value);
  return number + (/"(.*)"/.exec(format)?.[1] ?? (percent ? '%' : ''));
}

function printed(text: string): string {
  return text
    .replace(/<\/?i>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

describe('the example workbooks', () => {
  it.each(FILES)(
    '%s is what the script makes of the data, to the byte, wherever it runs',
    (file) => {
      expect(Buffer.compare(again[file]!, committed(file))).toBe(0);
    },
  );

  it('are all that the script writes', () => {
    expect(Object.keys(again).sort()).toEqual(FILES);
  });
});

describe('the Wirtschaftsplan', () => {
  it('has a sheet per table', () => {
    expect(files).toHaveLength(33);
    expect(sheets).toHaveLength(33);
  });

  // A table stands at the foot of its sheet, row for row.
  it.each(files.map((file, index) => ({ file, sheet: sheets[index]! })))(
    '$sheet.name shows $file as it was published',
    ({ file, sheet }) => {
      const { rows } = publishedTable(file);
      const lastRow = Math.max(...sheet.cells.map(({ row }) => row));
      const asPublished = rows.map((row) => row.map(printed));
      const asShown = rows.map((row, index) =>
        row.map((_, column) => {
          const cell = cellAt(sheet, lastRow - rows.length + 1 + index, column);
          return cell === undefined || cell.value === null ? '' : shown(cell);
        }),
      );
      expect(asShown).toEqual(asPublished);
    },
  );

  it('keeps figures as numbers, and account numbers as text', () => {
    const digits = /^-?[\d.]+(,\d+)?( ?€|%)?$/;
    const texts = sheets.flatMap(({ name, cells }) =>
      cells
        .filter(({ value }) => typeof value === 'string' && digits.test(value))
        .map(({ column }) => `${name}, ${cellAddress(0, column).slice(0, 1)}`),
    );
    expect([...new Set(texts)]).toEqual([
      'Zwischenbericht GuV, A',
      'Erfolgsplan Konten, A',
      'Vorhaben, A',
      'Projektliste, E',
      'OZG-Prozessliste, A',
      'Erläuterungen EP, A',
    ]);
    expect(cellOf('Vorhaben', 'A8').value).toBe('0112100000');
    expect(cellOf('Erfolgsplan', 'B7').value).toBe(10_563_741.53);
  });

  it('writes sums as formulas where the published figure agrees with them', () => {
    const formulas = sheets.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== null));
    expect(formulas).toHaveLength(399);
    expect(cellOf('Festsetzung', 'B6').formula).toBeNull();
    expect(cellOf('Erfolgsplan', 'D31')).toMatchObject({
      formula: '=D11+SUM(D23:D25)+D28-SUM(D12:D22)-SUM(D26:D27)-SUM(D29:D30)',
      value: 548_230,
    });
    expect(cellOf('Vermögensplan', 'B17')).toMatchObject({
      formula: '=SUM(B8:B16)',
      value: 2_028_230,
    });
  });

  it('writes the published constant where they do not', () => {
    expect(failures).toHaveLength(30);
    expect(failures).toContain("'IP Bauten einzeln'!J14: veröffentlicht 1.482, gerechnet 1.462");
    expect(cellOf('IP Bauten einzeln', 'J14')).toMatchObject({ formula: null, value: 1482 });
    expect(failures).toContain(
      "'Erfolgsplan Konten'!C114: veröffentlicht 601.683,65, gerechnet 601.683,53",
    );
    expect(cellOf('Erfolgsplan Konten', 'C114')).toMatchObject({
      formula: null,
      value: 601_683.65,
    });
  });

  it('freezes the heading of every sheet and prints it on each page', () => {
    const workbook = partOf('xl/workbook.xml');
    expect(workbook.match(/_xlnm\.Print_Area/g)).toHaveLength(33);
    expect(workbook.match(/_xlnm\.Print_Titles/g)).toHaveLength(33);
    expect(workbook).toContain(">'Erfolgsplan'!$A$1:$D$33<");
    expect(workbook).toContain(">'Erfolgsplan'!$5:$6<");
    sheets.forEach((_, index) => {
      expect(partOf(`xl/worksheets/sheet${index + 1}.xml`)).toContain('state="frozen"');
    });
  });

  it('names nobody, and no program but Planwerk', () => {
    expect(partOf('docProps/core.xml')).toContain('<dc:creator>Planwerk</dc:creator>');
    expect(partOf('docProps/core.xml')).not.toContain('lastModifiedBy');
    expect(partOf('docProps/app.xml')).toContain('<Application>Planwerk</Application>');
  });
});

/** The stored value of a cell in one of the smaller workbooks. */
function valueIn(file: string, sheet: string, address: string): unknown {
  const { cells } = readWorkbook(committed(file)).sheets.find(({ name }) => name === sheet)!;
  return cells.find(({ row, column }) => cellAddress(row, column) === address)?.value;
}

describe('the smaller workbooks', () => {
  it.each([
    ['F21', 61],
    ['G21', 75],
    ['F36', 50],
    ['G36', 72],
    ['F41', 0],
    ['G41', 12],
    ['F44', 111],
    ['G44', 159],
    ['F22', 61 / 75],
    ['F37', 50 / 72],
    ['F42', 0],
    ['F45', 111 / 159],
  ])('score the interview as it was published: %s', (address, value) => {
    expect(valueIn('gpa-interview-rheinberg-2015.xlsx', 'Interview', address)).toBe(value);
  });

  it('keep the figures of the benchmark tables, one of them printed as 20,0', () => {
    const { sheets: own } = readWorkbook(committed('gpa-interview-rheinberg-2015.xlsx'));
    const vergleich = own.find(({ name }) => name === 'Vergleich')!;
    const row = (index: number) => vergleich.cells.filter((cell) => cell.row === index).map(shown);
    expect(row(5)).toEqual(publishedTable('001_01_benchmark_einzahlungen_je_vz.csv').rows[0]);
    expect(row(17)).toEqual(publishedTable('001_04_benchmark_erfolgsquote_mahnung.csv').rows[0]);
    expect(row(21)).toEqual(
      publishedTable('001_06_benchmark_deckungsgrad_vollstreckung.csv').rows[0],
    );
  });

  it('compare Koblenz with the other cities', () => {
    const cells = ['A20', 'B20', 'C20', 'E20', 'F20', 'G20', 'H20'];
    expect(
      cells.map((address) => valueIn('vergleich-zwoelf-staedte.xlsx', 'Zwölf Städte', address)),
    ).toEqual([14.77, 9.32, 17.44, 14.71, 15.15, 15.9575, 12]);
  });

  it('spill a plan per asset, and add the years up', () => {
    const cells = ['A6', 'B6', 'C6', 'D6', 'E6', 'D10', 'E10'];
    expect(cells.map((address) => valueIn('anlagen-afa.xlsx', 'AfA-Pläne', address))).toEqual([
      2024, 10, 12_000, 2500, 9500, 500, 0,
    ]);
    expect(valueIn('anlagen-afa.xlsx', 'AfA je Jahr', 'B5')).toBe(
      2500 + 3333.33 + 333.33 + 2500 + 8859.75 + 4000,
    );
  });
});
