import { readHeading, readYear } from './columns/heading';
import { numbersOf } from './rows/numbers';
import { splitLabel } from './rows/numbering';
import { typeOfRow } from './rows/rowType';
import { isFigure, type Column, type Row, type Grid } from './types';

type Draft = Pick<Grid, 'columns' | 'rows' | 'numbers' | 'transposed'>;

/** A table with its years in rows is read by its columns, so that every rule sees positions in rows. */
export function transposeIfNeeded({ columns, rows, numbers }: Omit<Draft, 'transposed'>): Draft {
  const named = namesPositions(columns) ? periodsIn(rows) : null;
  return named ? transpose(columns, named) : { columns, rows, numbers, transposed: false };
}

function namesPositions(columns: readonly Column[]): boolean {
  return (
    columns.length >= 2 && columns.every(({ year, heading }) => year === null && heading !== '')
  );
}

/** The rows that are headed by years, where nearly all are. */
function periodsIn(rows: readonly Row[]): Row[] | null {
  const periods = rows.filter(({ type }) => type !== 'heading');
  const named = periods.filter(({ label }) => label.length < 40 && readYear(label) !== null);
  return named.length >= 2 && named.length * 5 >= periods.length * 4 ? named : null;
}

function transpose(columns: readonly Column[], periods: readonly Row[]): Draft {
  const rows = columns.map(({ position, heading }, index): Row => {
    const entries = periods.map((period) => period.entries[index] ?? null);
    const { number, account, operator, words } = splitLabel(heading);
    const type = typeOfRow(words, operator, entries.some(isFigure));
    return {
      position,
      label: words,
      number,
      account,
      accountColumn: null,
      operator,
      depth: 0,
      type,
      entries,
    };
  });
  return {
    transposed: true,
    columns: periods.map(({ position, label }) => {
      return {
        position,
        heading: label,
        headingCells: [],
        repeatedCells: [],
        ...readHeading(label),
      };
    }),
    rows,
    numbers: numbersOf(rows, periods.length),
  };
}
