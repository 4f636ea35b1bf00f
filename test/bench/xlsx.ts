import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import { cellAddress } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile } from '../support/xlsxFile';
import { median, milliseconds, randomNumbers } from './measure';

const ROUNDS = 7;
const TEXTS = 5000;

/** Reading workbooks: the time beside another reader's, and the memory that a large one takes. */
export async function readFigures(): Promise<void> {
  await besideHucre();
  millionCells();
}

async function besideHucre(): Promise<void> {
  const bytes = workbook(10, 2000, 12);
  const own = readWorkbook(bytes).sheets.reduce((sum, { cells }) => sum + cells.length, 0);
  const other = await readXlsx(bytes, { readStyles: true });
  const others = other.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell !== null);
  if (own !== others.length) throw new Error(`${own} and ${others.length} cells differ.`);
  const times = { own: [] as number[], hucre: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.own.push(await milliseconds(() => readWorkbook(bytes)));
    times.hucre.push(await milliseconds(() => readXlsx(bytes, { readStyles: true })));
  }
  console.log('\nReading 10 sheets of 2,000 × 12 cells');
  report('Planwerk readWorkbook', median(times.own), median(times.own));
  report('hucre readXlsx with styles', median(times.hucre), median(times.own));
}

/** In a process of its own, so that nothing else counts. */
function millionCells(): void {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-'));
  const file = join(folder, 'plan.xlsx');
  const script = `
    const { readFileSync } = require('node:fs');
    const { readWorkbook } = require(${JSON.stringify(require.resolve('../../src/xlsx/readWorkbook'))});
    const start = performance.now();
    const cells = readWorkbook(readFileSync(${JSON.stringify(file)})).sheets[0].cells.length;
    const time = performance.now() - start;
    console.log(JSON.stringify({ cells, time, memory: process.resourceUsage().maxRSS / 1024 }));`;
  try {
    writeFileSync(file, workbook(1, 50_000, 20));
    const output = execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
    const { cells, time, memory } = JSON.parse(output) as Record<
      'cells' | 'time' | 'memory',
      number
    >;
    console.log(`\nReading ${cells.toLocaleString('en')} cells in a process of its own`);
    console.log(`  ${time.toFixed(0)} ms, at most ${memory.toFixed(0)} MiB in memory`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Figures with cents, a text in every fifth column and a formula beside it. */
function workbook(sheets: number, rows: number, columns: number): Uint8Array {
  const figures = randomNumbers(rows * columns);
  const cell = (row: number, column: number): string => {
    const address = cellAddress(row, column);
    const value = Math.floor(figures[row * columns + column]! * 1e8) / 100;
    if (column % 5 === 0) return `<c r="${address}" t="s"><v>${(row + column) % TEXTS}</v></c>`;
    const formula = column % 5 === 1 ? `<f>SUM(C${row + 1}:D${row + 1})</f>` : '';
    return `<c r="${address}" s="1">${formula}<v>${value}</v></c>`;
  };
  const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const lines = indices(rows).map((row) => {
    const cells = indices(columns).map((column) => cell(row, column));
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const sheet = `<sheetData>${lines.join('')}</sheetData>`;
  return xlsxFile({
    sheets: Object.fromEntries(indices(sheets).map((index) => [`Plan ${index + 1}`, sheet])),
    texts: indices(TEXTS)
      .map((index) => `<si><t>Konto ${index}</t></si>`)
      .join(''),
    styles:
      '<numFmts><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/></numFmts><fonts><font/></fonts>' +
      '<cellXfs><xf/><xf numFmtId="164" applyNumberFormat="1"/></cellXfs>',
  });
}

function report(name: string, time: number, own: number): void {
  const ratio = (time / own).toFixed(2).padStart(9);
  console.log(`  ${name.padEnd(46)}${time.toFixed(4).padStart(12)} ms ${ratio} ×`);
}
