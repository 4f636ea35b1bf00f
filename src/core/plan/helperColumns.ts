import { areMeasures } from './columns/measures';
import { ofColumns } from './rows/numbers';
import { rowWith } from './rows/readRow';
import type { Column, Grid, Numbers } from './types';

type Draft = Pick<Grid, 'columns' | 'rows' | 'numbers'>;

/** The largest mark that somebody puts beside a row: a level, a switch, a footnote. */
const LARGEST_MARK = 9;
const AMOUNT = 1000;
/** Where something is explained, and no figure. */
const REFERENCE = /^(?:seite|s\.|anlage|anl\.|fußnote|anm\.|zeile)(?=[\s.:]|$)/i;

/** Leaves out columns that hold marks beside amounts: small whole numbers under a heading that names no money. */
export function withoutHelpers({ columns, rows, numbers }: Draft): Draft {
  const isAmount = columns.map((_, index) => holdsAmount(numbers, index));
  // Of three values, „n“ is a small whole number, too.
  if (areMeasures(columns)) return { columns, rows, numbers };
  const kept = columns.flatMap((column, index) => {
    const helper =
      isAmount.includes(true) &&
      !isAmount[index] &&
      isMark(column) &&
      (REFERENCE.test(column.heading) || areMarks(numbers, index));
    return helper ? [] : [index];
  });
  if (kept.length === columns.length) return { columns, rows, numbers };
  return {
    columns: kept.map((index) => columns[index]!),
    rows: rows.map((row) =>
      rowWith(row, row, ({ entries }) => kept.map((index) => entries[index]!)),
    ),
    numbers: ofColumns(numbers, kept),
  };
}

function isMark({ kind, year, unit, total }: Column): boolean {
  return kind === 'other' && year === null && unit === null && !total;
}

function holdsAmount({ width, value }: Numbers, column: number): boolean {
  for (let place = column; place < value.length; place += width)
    if (Math.abs(value[place]!) >= AMOUNT) return true;
  return false;
}

function areMarks({ width, value }: Numbers, column: number): boolean {
  let any = false;
  for (let place = column; place < value.length; place += width) {
    const mark = value[place]!;
    if (Number.isNaN(mark)) continue;
    if (!Number.isInteger(mark) || Math.abs(mark) > LARGEST_MARK) return false;
    any ||= mark !== 0;
  }
  return any;
}
