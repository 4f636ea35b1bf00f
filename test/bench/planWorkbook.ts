import { cellAddress } from '../../src/core/workbook/address';
import { xlsxFile, type WrittenWorkbook } from '../support/xlsxFile';
import { randomNumbers } from './measure';

type Rows = Exclude<WrittenWorkbook['sheets'][string], string>;
type Cells = Rows[number];

/** A heading, ten accounts and their sum. */
const GROUP = 12;
const ACCOUNTS = GROUP - 2;
const FIRST_YEAR = 2022;

/**
 * A workbook of Erfolgspläne in which every sum holds: groups of accounts over many years. The sums of every other
 * sheet are formulas; the sheet behind it shows the same accounts again, with typed sums.
 */
export function planWorkbook(sheets: number, rows: number, columns: number): Uint8Array {
  return xlsxFile({
    sheets: Object.fromEntries(
      Array.from({ length: sheets }, (_, index) => [
        `Plan ${index + 1}`,
        sheet(Math.floor(index / 2), rows, columns, index % 2 === 0),
      ]),
    ),
  });
}

/** How many sums such a workbook holds: one per group and year. */
export function sumsIn(sheets: number, rows: number, columns: number): number {
  return sheets * Math.floor((rows - 2) / GROUP) * (columns - 2);
}

function sheet(part: number, rows: number, columns: number, byFormula: boolean): Rows {
  const years = columns - 2;
  const groups = Math.floor((rows - 2) / GROUP);
  const figures = randomNumbers(groups * ACCOUNTS * years, part + 1);
  const cents = (account: number, year: number): number =>
    Math.floor(figures[account * years + year]! * 1e8);
  const head = Array.from({ length: years }, (_, year) => heading(FIRST_YEAR + year));
  const lines: Cells[] = [[`Erfolgsplan, Sparte ${part + 1}`], ['Konto', 'Bezeichnung', ...head]];
  for (let group = 0; group < groups; group += 1) {
    const first = group * ACCOUNTS;
    const row = lines.length + 1;
    lines.push([null, `Gruppe ${group + 1}`]);
    for (let account = first; account < first + ACCOUNTS; account += 1) {
      const amounts = head.map((_, year) => cents(account, year) / 100);
      lines.push([String(5_000_000_000 + part * 1e6 + account), `Konto ${account}`, ...amounts]);
    }
    const sums = head.map((_, year) => {
      let sum = 0;
      for (let account = first; account < first + ACCOUNTS; account += 1)
        sum += cents(account, year);
      const [from, to] = [cellAddress(row, year + 2), cellAddress(row + ACCOUNTS - 1, year + 2)];
      return byFormula ? { formula: `SUM(${from}:${to})`, value: sum / 100 } : sum / 100;
    });
    lines.push([null, 'Summe', ...sums]);
  }
  return lines;
}

function heading(year: number): string {
  if (year === FIRST_YEAR) return `Ergebnis ${year} €`;
  return year < FIRST_YEAR + 3 ? `Ansatz ${year} €` : `Planung ${year} €`;
}
