import { numbersOf } from './rows/numbers';
import { rowWith } from './rows/readRow';
import { isFigure, type Column, type Entry, type Grid, type Row } from './types';

type Draft = Pick<Grid, 'columns' | 'rows' | 'numbers'>;

/**
 * A table in the style of a printed Gewinn- und Verlustrechnung has two columns under one year: single amounts in the
 * inner one (Vorspalte), and in the outer one the sum of a block on the block's last line. Reads both as one column,
 * with the sum in a row of its own.
 */
export function mergeVorspalten({ columns, rows, numbers }: Draft): Draft {
  const pairs = pairsOf(columns);
  if (
    pairs.length * 2 !== columns.length ||
    !pairs.every(([inner, outer]) => isVorspalte(rows, inner, outer))
  ) {
    return { columns, rows, numbers };
  }
  const merged = rows.flatMap((row) => {
    const single = pairs.map(([inner, outer]) => row.entries[inner] ?? row.entries[outer] ?? null);
    const sums = pairs.map(([inner, outer]) =>
      row.entries[inner] ? (row.entries[outer] ?? null) : null,
    );
    const position = rowWith(row, single, (entries) => entries);
    return sums.some((entry) => entry !== null) ? [position, blockSum(row, sums)] : [position];
  });
  return {
    columns: pairs.map(([, outer]) => columns[outer]!),
    rows: merged,
    numbers: numbersOf(merged, pairs.length),
  };
}

function pairsOf(columns: readonly Column[]): [number, number][] {
  const pairs: [number, number][] = [];
  for (let index = 0; index + 1 < columns.length; index += 2) {
    const [inner, outer] = [columns[index]!, columns[index + 1]!];
    const alike = inner.heading !== '' && inner.heading === outer.heading && inner.year !== null;
    if (alike) pairs.push([index, index + 1]);
  }
  return pairs;
}

/** Most lines fill one of the two columns; the last of a block fills both. */
function isVorspalte(rows: readonly Row[], inner: number, outer: number): boolean {
  const filled = rows.filter(({ entries }) => isFigure(entries[inner]) || isFigure(entries[outer]));
  const both = filled.filter(({ entries }) => isFigure(entries[inner]) && isFigure(entries[outer]));
  return both.length > 0 && both.length * 2 < filled.length;
}

function blockSum({ position, depth }: Row, entries: readonly Entry[]): Row {
  return {
    position,
    label: 'Summe',
    number: null,
    account: null,
    accountColumn: null,
    operator: null,
    depth,
    type: 'sum',
    entries,
  };
}
