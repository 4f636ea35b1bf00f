import { linkSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { balanceFile } from '../../src/cli/balance/balanceFile';
import type { BalanceWish } from '../../src/cli/arguments/command';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile } from '../support/xlsxFile';

const FOLDER = realpathSync(mkdtempSync(join(tmpdir(), 'planwerk-')));
afterAll(() => rmSync(FOLDER, { recursive: true }));

const JSON_WISH: BalanceWish = { json: true, allColumns: false, writing: 'wie im Blatt' };

type Rows = readonly (readonly (string | number | null | { formula: string; value: number })[])[];

const PLAN: Rows = [
  ['Vermögensplan 2024'],
  [null, 'Ansatz 2024 €', 'IST per 30.06.2024 €'],
  ['Mittelherkunft'],
  ['1. Zuweisungen', 100, 90],
  ['2. Abnahme der liquiden Mittel', 0, 0],
  ['Summe Mittelherkunft', { formula: 'SUM(B4:B5)', value: 100 }, 90],
  ['Mittelverwendung'],
  ['1. Investitionen', 110, 50],
  ['2. Zunahme der liquiden Mittel', 0, 30],
  ['Summe Mittelverwendung', { formula: 'SUM(B8:B9)', value: 110 }, 80],
];

function file(name: string, rows: Rows = PLAN, more = ''): string {
  const path = join(FOLDER, name);
  writeFileSync(path, more === '' ? xlsxFile({ sheets: { Vermögensplan: rows } }) : more);
  return path;
}

const total = (formula: string, value: number) => ({ formula, value });

const run = (path: string, copy: string | null = null, wish: Partial<BalanceWish> = {}) =>
  balanceFile(path, copy, { ...JSON_WISH, ...wish }, 90);

test('The proposal is an array of what is to be written, at the addresses of the file', () => {
  const { output, problems, exitCode } = run(file('plan.xlsx'));
  expect({ problems, exitCode }).toEqual({ problems: [], exitCode: 0 });
  expect(JSON.parse(output)).toEqual([
    {
      blatt: 'Vermögensplan',
      zelle: 'B5',
      art: 'wert',
      position: 'Abnahme der liquiden Mittel',
      alt: 0,
      neu: 10,
      formel: null,
      grund: 'Zum Ausgleich von „Summe Mittelherkunft“ und „Summe Mittelverwendung“ fehlen 10.',
    },
  ]);
  expect(output.endsWith(']\n')).toBe(true);
});

test('A plan that cannot be balanced does not hide behind one that balances', () => {
  const path = join(FOLDER, 'zwei.xlsx');
  const bare: Rows = [
    ['Vermögensplan 2024 Abwasser'],
    [null, 'Ansatz 2024 €'],
    ['Abschreibungen', 100],
    ['Investitionen', 90],
    ['Zunahme der liquiden Mittel', 10],
  ];
  const even = PLAN.map((row, index) =>
    index === 7
      ? ['1. Investitionen', 100, 60]
      : index === 9
        ? ['Summe Mittelverwendung', 100, 90]
        : row,
  );
  writeFileSync(path, xlsxFile({ sheets: { Vermögensplan: even, Abwasser: bare } }));
  const { output, problems, exitCode } = run(path);
  expect(output).toBe('[]\n');
  expect(problems).toEqual([
    expect.stringMatching(
      /^Blatt „Abwasser“, Vermögensplan in A\d+:B\d+: Weder eine Mittelherkunft .* Bitte beide Seiten/,
    ),
  ]);
  expect(exitCode).toBe(1);
  const text = run(path, null, { json: false }).output;
  expect(text).toContain('Kein Vorschlag.');
  expect(text.replace(/\s+/g, ' ')).toContain('Nicht ausgeglichen: Blatt „Abwasser“');
});

test('A plan that balances has an empty array', () => {
  const rows = PLAN.map((row, index) => (index === 7 ? ['1. Investitionen', 100, 60] : row)).map(
    (row, index) => (index === 9 ? ['Summe', { formula: 'SUM(B8:B9)', value: 100 }, 90] : row),
  );
  const even = run(
    file(
      'even.xlsx',
      rows.map((row, i) => (i === 9 ? ['Summe Mittelverwendung', ...row.slice(1)] : row)),
    ),
  );
  expect(even).toEqual({ output: '[]\n', problems: [], exitCode: 0 });
});

test('Ist and Hochrechnung are balanced when they are asked for', () => {
  const cells = (
    JSON.parse(run(file('ist.xlsx'), null, { allColumns: true }).output) as {
      zelle: string;
      neu: number;
    }[]
  ).map(({ zelle, neu }) => [zelle, neu]);
  expect(cells).toEqual([
    ['B5', 10],
    ['C9', 40],
    ['C10', 90],
  ]);
});

test('With --json, notes of a column that balances are said beside the lines', () => {
  const without = PLAN.filter(([label]) => label !== 'Summe Mittelherkunft').map((row) =>
    row[0] === 'Summe Mittelverwendung' ? [row[0], 110, 80] : row,
  );
  const { exitCode, problems } = run(file('ohneSumme.xlsx', without));
  expect(exitCode).toBe(0);
  expect(problems.join('\n')).toMatch(/^Hinweis zu Blatt „Vermögensplan“, Ansatz 2024 €: .*Summe/);
  expect(run(file('ohneSumme.xlsx', without), null, { json: false }).problems).toEqual([]);
});

test('A person reads it with the figures under each other', () => {
  const { output } = run(file('text.xlsx'), null, { json: false, allColumns: true });
  expect(output).toContain('Vorschlag: 3 Änderungen.');
  expect(output).toContain('    C9   Zunahme der liquiden Mittel  30 → 40\n');
  expect(output).toContain('    C10  Summe Mittelverwendung       80 → 90\n');
  expect(run(file('none.xlsx', [['Notizen']]), null, { json: false }).output).not.toContain(
    'Vorschlag',
  );
});

test('What cannot be balanced is said, with exit code 1, and no copy is written', () => {
  const without = run(file('notizen.xlsx', [['Notizen'], ['am', 28]]), join(FOLDER, 'nie.xlsx'));
  expect(without.exitCode).toBe(1);
  expect(without.output).toBe('[]\n');
  expect(without.problems[0]).toContain('Weder eine Mittelherkunft noch eine Mittelverwendung');
  expect(without.problems[1]).toBe('Deshalb wurde keine Kopie geschrieben.');
  const text = PLAN.map((row, index) => (index === 7 ? ['1. Investitionen', 'offen', 50] : row));
  const { exitCode, problems } = run(file('offen.xlsx', text));
  expect(exitCode).toBe(1);
  expect(problems).toEqual([
    'Blatt „Vermögensplan“, Ansatz 2024 €: In B8 steht keine Zahl („offen“); die Spalte lässt sich so nicht ausgleichen.',
  ]);
});

test.each([
  ['fehlt.xlsx', null, 'Die Datei gibt es nicht.'],
  ['text.csv', 'a;b', 'Die Datei enthält nur Text'],
])('%s is unreadable', (name, content, sentence) => {
  if (content !== null) file(name, PLAN, content);
  const { exitCode, problems, output } = run(join(FOLDER, name));
  expect({ exitCode, output }).toEqual({ exitCode: 2, output: '' });
  expect(problems.join()).toContain(sentence);
});

describe('--schreiben', () => {
  test('writes a balanced copy and leaves the original as it is', () => {
    const original = file('original.xlsx');
    const before = readFileSync(original);
    const copy = join(FOLDER, 'neu.xlsx');
    expect(run(original, copy)).toMatchObject({ exitCode: 0, problems: [] });
    expect(readFileSync(original)).toEqual(before);
    const [sheet] = readWorkbook(readFileSync(copy)).sheets;
    const at = (row: number) => sheet!.cells.find((one) => one.row === row && one.column === 1);
    expect([at(4)!.value, at(5)!.value, at(5)!.formula]).toEqual([10, 110, '=SUM(B4:B5)']);
    expect(run(copy).output).toBe('[]\n');
  });

  test('copies a plan in which there is nothing to do', () => {
    const copy = join(FOLDER, 'noch einmal.xlsx');
    expect(run(join(FOLDER, 'neu.xlsx'), copy).exitCode).toBe(0);
    expect(readFileSync(copy)).toEqual(readFileSync(join(FOLDER, 'neu.xlsx')));
  });

  test('puts a new row into the sums of all columns, each a line of its own', () => {
    const years: Rows = [
      ['Finanzplan'],
      [null, '2024 €', '2025 €'],
      ['Mittelherkunft'],
      ['1. Zuweisungen', 100, 100],
      ['2. Kreditaufnahme', 50, 10],
      ['Summe Mittelherkunft', total('SUM(B4:B5)', 150), total('SUM(C4:C5)', 110)],
      ['Mittelverwendung'],
      ['1. Investitionen', 170, 100],
      ['2. Tilgung', 10, 10],
      ['Summe Mittelverwendung', total('SUM(B8:B9)', 180), total('SUM(C8:C9)', 110)],
    ];
    const copy = join(FOLDER, 'alle Jahre.xlsx');
    const { output } = run(file('Jahre.xlsx', years), copy);
    const lines = JSON.parse(output) as Record<string, unknown>[];
    expect(lines.map(({ zelle, art, neu, formel }) => [zelle, art, neu, formel])).toEqual([
      ['B6', 'zeile_davor', 30, null],
      ['B6', 'formel', 180, '=SUM(B4:B6)'],
      ['C6', 'zeile_davor', 0, null],
      ['C6', 'formel', 110, '=SUM(C4:C6)'],
    ]);
    const [sheet] = readWorkbook(readFileSync(copy)).sheets;
    const sums = sheet!.cells.filter(({ row, column }) => row === 6 && column > 0);
    expect(sums.map(({ value, formula }) => [value, formula])).toEqual([
      [180, '=SUM(B4:B6)'],
      [110, '=SUM(C4:C6)'],
    ]);
    expect(run(copy).output).toBe('[]\n');
  });

  test('never writes over the original, under whatever name', () => {
    const original = file('fest.xlsx');
    const before = readFileSync(original);
    linkSync(original, join(FOLDER, 'derselbe.xlsx'));
    for (const name of ['fest.xlsx', './fest.xlsx', 'derselbe.xlsx']) {
      const { exitCode, problems } = run(original, join(FOLDER, name));
      expect({ exitCode, problems }).toEqual({
        exitCode: 2,
        problems: [
          'Die Kopie braucht einen anderen Namen: Die Datei selbst wird nie überschrieben.',
        ],
      });
    }
    expect(readFileSync(original)).toEqual(before);
  });

  test('says when there is no such folder, and when the file cannot be patched', () => {
    expect(run(file('a.xlsx'), join(FOLDER, 'weg', 'neu.xlsx')).problems).toEqual([
      'Den Ordner für die Kopie gibt es nicht.',
    ]);
    const cells = `<sheetData>${PLAN.map((row, index) => `<row r="${index + 1}">${row.map((cell, at) => (cell === null ? '' : typeof cell === 'string' ? `<c r="${'ABC'[at]!}${index + 1}" t="str"><v>${cell}</v></c>` : `<c r="${'ABC'[at]!}${index + 1}"><v>${typeof cell === 'number' ? cell : cell.value}</v></c>`)).join('')}</row>`).join('')}</sheetData><sheetProtection sheet="1"/>`;
    const path = join(FOLDER, 'geschützt.xlsx');
    writeFileSync(path, xlsxFile({ sheets: { Vermögensplan: cells } }));
    const { exitCode, problems, output } = run(path, join(FOLDER, 'b.xlsx'));
    expect(exitCode).toBe(1);
    expect(problems[0]).toContain('ist geschützt');
    expect(JSON.parse(output)).toHaveLength(2);
    const proposed = run(path);
    expect(proposed).toMatchObject({ exitCode: 0, output });
    expect(proposed.problems).toEqual([
      'Hinweis: Das Blatt „Vermögensplan“ ist geschützt. Bitte heben Sie den Blattschutz in Excel auf („Überprüfen“, „Blattschutz aufheben“).',
    ]);
  });
});
