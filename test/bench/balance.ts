import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre/xlsx';
import { isSettled, prepare, proposeBalance } from '../../src/core/balance/propose';
import { NO_WISHES } from '../../src/core/balance/types';
import { cellAddress } from '../../src/core/workbook/address';
import { readWorkbook } from '../../src/xlsx/readWorkbook';
import { xlsxFile, type WrittenWorkbook } from '../support/xlsxFile';
import { median, milliseconds, randomNumbers } from './measure';

type Rows = Exclude<WrittenWorkbook['sheets'][string], string>;
type Cells = Rows[number];

const ROUNDS = 7;
const POSITIONS = 10;
const EXAMPLE = 'assets/beispiele/wirtschaftsplan-kgrz-2024.xlsx';

/** Reading and balancing workbooks, beside another reader that does nothing but read them. */
export async function balancingFigures(): Promise<void> {
  await besideHucre('The published example workbook', readFileSync(EXAMPLE), 7);
  await besideHucre('10 Vermögenspläne of 2,000 × 12 cells', plans(10, 2000, 12), 110);
}

async function besideHucre(title: string, bytes: Uint8Array, columns: number): Promise<void> {
  const balance = () => proposeBalance(prepare(readWorkbook(bytes)), NO_WISHES);
  everyColumnBalances(balance(), columns);
  const prepared = prepare(readWorkbook(bytes));
  const times = { all: [] as number[], again: [] as number[], hucre: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    times.all.push(await milliseconds(balance));
    times.again.push(await milliseconds(() => proposeBalance(prepared, NO_WISHES)));
    times.hucre.push(await milliseconds(() => readXlsx(bytes, { readStyles: true })));
  }
  const own = median(times.all);
  console.log(`\n${title}`);
  report('Planwerk: reading and balancing', own, own);
  report('balancing again with other wishes', median(times.again), own);
  report('hucre readXlsx with styles: reading alone', median(times.hucre), own);
}

/** Where plans are not recognised there is nothing to balance, and nothing to be proud of. */
function everyColumnBalances(
  { plans: found }: ReturnType<typeof proposeBalance>,
  columns: number,
): void {
  const chosen = found.flatMap((plan) => plan.columns.filter((column) => column.chosen));
  const settled = chosen.filter(isSettled).length;
  if (settled !== columns) throw new Error(`Of ${columns} columns ${settled} balance.`);
}

/** Vermögenspläne of several Sparten whose sums hold, and whose sides differ in every year. */
function plans(sheets: number, rows: number, columns: number): Uint8Array {
  return xlsxFile({
    sheets: Object.fromEntries(
      Array.from({ length: sheets }, (_, index) => [
        `Vermögensplan ${index + 1}`,
        sheet(index, rows, columns),
      ]),
    ),
  });
}

function sheet(part: number, rows: number, columns: number): Rows {
  const years = Array.from({ length: columns - 1 }, (_, year) => year);
  const groups = Math.floor((rows - 8) / 2 / (POSITIONS + 2));
  const figures = randomNumbers(2 * groups * POSITIONS * years.length, part + 1);
  const lines: Cells[] = [
    ['Vermögensplan'],
    [null, ...years.map((year) => `Planung ${2024 + year} €`)],
  ];
  let next = 0;
  const side = (name: string, funds: string): void => {
    lines.push([name]);
    const totals = years.map(() => 0);
    const sums: number[] = [];
    const sum = (
      label: string,
      formula: (year: number) => string,
      values: readonly number[],
    ): void => {
      lines.push([
        label,
        ...years.map((year) => ({ formula: formula(year), value: values[year]! })),
      ]);
    };
    for (let group = 0; group < groups; group += 1) {
      lines.push([`Gruppe ${group + 1}`]);
      const own = years.map(() => 0);
      const first = lines.length;
      for (let at = 0; at < POSITIONS; at += 1) {
        const amounts = years.map(() => Math.floor(figures[next++]! * 1e6));
        amounts.forEach((amount, year) => (own[year] = own[year]! + amount));
        lines.push([`Position ${group * POSITIONS + at + 1}`, ...amounts]);
      }
      sums.push(lines.length);
      const block = (year: number): string =>
        `SUM(${cellAddress(first, year + 1)}:${cellAddress(first + POSITIONS - 1, year + 1)})`;
      sum(`Summe Gruppe ${group + 1}`, block, own);
      own.forEach((amount, year) => (totals[year] = totals[year]! + amount));
    }
    sums.push(lines.length);
    lines.push([funds, ...years.map(() => 0)]);
    const all = (year: number): string => sums.map((row) => cellAddress(row, year + 1)).join('+');
    sum(`Summe ${name}`, all, totals);
  };
  side('Mittelherkunft', 'Abnahme der liquiden Mittel');
  side('Mittelverwendung', 'Zunahme der liquiden Mittel');
  return lines;
}

function report(name: string, time: number, own: number): void {
  const ratio = (time / own).toFixed(2).padStart(9);
  console.log(`  ${name.padEnd(46)}${time.toFixed(4).padStart(12)} ms ${ratio} ×`);
}
