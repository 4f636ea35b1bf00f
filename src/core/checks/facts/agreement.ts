import type { Figure } from '../../plan/types';
import type { ColumnOfTable } from '../judge/equation';
import { figureAt } from '../words';

/** Two columns that give the same figures: row for row what the one holds in `rows[0]`, the other does in `rows[1]`. */
export interface Agreement {
  readonly columns: readonly [ColumnOfTable, ColumnOfTable];
  readonly rows: readonly [readonly number[], readonly number[]];
}

export function countOf({ rows: [rows] }: Agreement): number {
  return rows.length;
}

/** The figures of one of the two columns. */
export function figuresOf({ columns, rows }: Agreement, side: 0 | 1): Figure[] {
  const { table, column } = columns[side];
  return rows[side].flatMap((row) => figureAt(table, row, column) ?? []);
}
