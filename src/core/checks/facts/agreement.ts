import type { RuleId } from '../catalogue';
import type { Figure } from '../../plan/types';
import type { ColumnOfTable } from '../judge/equation';
import { figureAt } from '../words';

/** Two columns that give the same figures: row for row what the one holds in `rows[0]`, the other does in `rows[1]`. */
export interface Agreement {
  readonly rule: RuleId;
  readonly columns: readonly [ColumnOfTable, ColumnOfTable];
  readonly rows: readonly [readonly number[], readonly number[]];
}

/** An account is known by its number, everything else by its name. */
export function ruleOfRepetition(subject: string): 'KT-01' | 'KT-02' {
  return subject.startsWith('konto ') ? 'KT-01' : 'KT-02';
}

export function countOf({ rows: [rows] }: Agreement): number {
  return rows.length;
}

/** The figures of one of the two columns. */
export function figuresOf({ columns, rows }: Agreement, side: 0 | 1): Figure[] {
  const { table, column } = columns[side];
  return rows[side].flatMap((row) => figureAt(table, row, column) ?? []);
}
