import { isFigure, type Column, type Row } from './types';

interface Draft {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** The largest mark that somebody puts beside a row: a level, a switch, a footnote. */
const LARGEST_MARK = 9;
const AMOUNT = 1000;
/** Where something is explained, and no figure. */
const REFERENCE = /^(?:seite|s\.|anlage|anl\.|fußnote|anm\.|zeile)(?=[\s.:]|$)/i;

/** Leaves out columns that hold marks beside amounts: small whole numbers under a heading that names no money. */
export function withoutHelpers({ columns, rows }: Draft): Draft {
  const isAmount = columns.map((_, index) =>
    figuresOf(rows, index).some((value) => Math.abs(value) >= AMOUNT),
  );
  const kept = columns.flatMap((column, index) => {
    const small = REFERENCE.test(column.heading) || areMarks(figuresOf(rows, index));
    const helper = isAmount.includes(true) && !isAmount[index] && isMark(column) && small;
    return helper ? [] : [index];
  });
  if (kept.length === columns.length) return { columns, rows };
  return {
    columns: kept.map((index) => columns[index]!),
    rows: rows.map((row) => ({ ...row, entries: kept.map((index) => row.entries[index]!) })),
  };
}

function isMark({ kind, year, unit, total }: Column): boolean {
  return kind === 'other' && year === null && unit === null && !total;
}

function areMarks(values: readonly number[]): boolean {
  return values.every(isSmall) && values.some((value) => value !== 0);
}

function isSmall(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) <= LARGEST_MARK;
}

function figuresOf(rows: readonly Row[], column: number): number[] {
  return rows
    .map(({ entries }) => entries[column])
    .filter(isFigure)
    .map(({ value }) => value);
}
