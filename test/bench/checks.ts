import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkWorkbook } from '../../src/core/checks/checkWorkbook';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { median, milliseconds } from './measure';
import { planWorkbook, sumsIn } from './planWorkbook';

const ROUNDS = 11;
/** Before a pair is measured: what was compiled for another workbook is compiled again for this one. */
const WARM_UP = 3;
const EXAMPLE = 'assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx';
const GIBIBYTE = 1024;

/** Checking workbooks: the time beside that of reading them, how it grows, and the memory that a large one takes. */
export async function checkingFigures(): Promise<void> {
  const large = planWorkbook(10, 2000, 12);
  everySumHolds(readWorkbook(large), sumsIn(10, 2000, 12));
  await besideReading('10 sheets of 2,000 × 12 cells', large);
  await besideReading('The published example workbook', readFileSync(EXAMPLE));
  await tenTimes('rows', planWorkbook(10, 200, 12), large);
  await tenTimes('sheets', planWorkbook(10, 200, 12), planWorkbook(100, 200, 12));
  await tenTimesTheExample();
  firstTime('The published example workbook', readFileSync(EXAMPLE));
  firstTime('A million cells', planWorkbook(1, 60_000, 20));
}

/** Where tables are not recognised there is little to check, and nothing to be proud of. */
function everySumHolds(workbook: Snapshot, sums: number): void {
  const { bestanden, fehlgeschlagen } = checkWorkbook(workbook).tally;
  if (bestanden < sums || fehlgeschlagen > 0) {
    throw new Error(`Of ${sums} sums ${bestanden} hold and ${fehlgeschlagen} fail.`);
  }
}

async function besideReading(title: string, bytes: Uint8Array): Promise<void> {
  const workbook = readWorkbook(bytes);
  const [reading, checking] = await medians(
    () => readWorkbook(bytes),
    () => checkWorkbook(workbook),
  );
  console.log(`\n${title}`);
  time('reading', reading);
  time('checking', checking);
  goal('checking / reading', checking / reading, '<', 0.25);
}

/** Of two things done in turns, so that whatever else the machine does slows down both. */
async function medians(one: () => unknown, other: () => unknown): Promise<[number, number]> {
  const times: [number[], number[]] = [[], []];
  for (let round = -WARM_UP; round < ROUNDS; round++) {
    const [first, second] = [await milliseconds(one), await milliseconds(other)];
    if (round < 0) continue;
    times[0].push(first);
    times[1].push(second);
  }
  return [median(times[0]), median(times[1])];
}

async function tenTimes(what: string, small: Uint8Array, large: Uint8Array): Promise<void> {
  await growth(`Ten times the ${what}`, readWorkbook(small), readWorkbook(large));
}

/** Ten plans in one workbook, as for ten enterprises of the same layout. */
async function tenTimesTheExample(): Promise<void> {
  const workbook = readWorkbook(readFileSync(EXAMPLE));
  const copies = Array.from({ length: 10 }, (_, copy) =>
    workbook.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} ${copy + 1}` })),
  );
  await growth('Ten times the published example workbook', workbook, {
    ...workbook,
    sheets: copies.flat(),
  });
}

async function growth(title: string, small: Snapshot, large: Snapshot): Promise<void> {
  const [before, after] = await medians(
    () => checkWorkbook(small),
    () => checkWorkbook(large),
  );
  console.log(`\n${title}`);
  time('checking once', before);
  time('checking ten times as much', after);
  goal('ten times as much / once', after / before, '≤', 11);
}

/** In a process of its own, so that nothing else counts and nothing is compiled yet. */
function firstTime(title: string, bytes: Uint8Array): void {
  const folder = mkdtempSync(join(tmpdir(), 'planwerk-'));
  const file = join(folder, 'plan.xlsx');
  const script = `
    const { readFileSync } = require('node:fs');
    const { checkWorkbook } = require(${pathOf('../../src/core/checks/checkWorkbook')});
    const { readWorkbook } = require(${pathOf('../../src/xlsx/readWorkbook')});
    const start = performance.now();
    const workbook = readWorkbook(readFileSync(${JSON.stringify(file)}));
    const between = performance.now();
    const { tally } = checkWorkbook(workbook);
    const end = performance.now();
    console.log(JSON.stringify({
      cells: workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0),
      checks: tally.bestanden,
      reading: between - start,
      checking: end - between,
      memory: process.resourceUsage().maxRSS / 1024,
    }));`;
  try {
    writeFileSync(file, bytes);
    const output = execFileSync(process.execPath, ['--eval', script], { encoding: 'utf8' });
    const figures = JSON.parse(output) as Record<
      'cells' | 'checks' | 'reading' | 'checking' | 'memory',
      number
    >;
    const [cells, checks] = [figures.cells, figures.checks].map((n) => n.toLocaleString('en'));
    console.log(`\n${title}, ${cells} in all, ${checks} checks, once in a process of its own`);
    time('reading', figures.reading);
    time('checking', figures.checking);
    goal('memory, MiB', figures.memory, '<', GIBIBYTE);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function pathOf(module: string): string {
  return JSON.stringify(require.resolve(module));
}

function time(name: string, milliseconds: number): void {
  console.log(`  ${name.padEnd(46)}${milliseconds.toFixed(4).padStart(12)} ms`);
}

function goal(name: string, value: number, sign: '<' | '≤', limit: number): void {
  const met = sign === '<' ? value < limit : value <= limit;
  console.log(
    `  ${name.padEnd(46)}${value.toFixed(2).padStart(12)}, goal ${sign} ${limit}: ${met ? 'met' : 'MISSED'}`,
  );
}
