import type { Table } from '../../plan/types';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { DERIVED, mostFrequent, type Frequent, type Habit } from './habit';
import { ofYearSheet } from './yearSheets';

/** The columns that stand for themselves, by their index. */
export function yearsOf({ columns }: Table): number[] {
  return columns.flatMap(({ kind, total }, column) => (DERIVED.has(kind) || total ? [] : [column]));
}

export interface RepeatingRow {
  readonly row: number;
  readonly habit: Frequent;
  readonly matching: ReadonlySet<number>;
}

/** The rows with a formula that several of their columns repeat, and which these are. */
export function repeatingRows(
  { table, rows }: FormulaTable,
  years: readonly number[],
): RepeatingRow[] {
  return [...rows].flatMap(([row, all]) => {
    if (table.rows[row]!.type === 'aside') return [];
    const cells = all.filter(({ column }) => years.includes(column));
    const filled = mostFrequent(cells);
    // Most rows are filled to the right.
    const bySheet =
      (filled?.count ?? 0) * 2 > cells.length ? null : habitOfYearSheets(table, cells);
    const habit = (bySheet?.count ?? 0) > (filled?.count ?? 0) ? bySheet : filled;
    return habit && habit.count >= 2
      ? [{ row, habit, matching: matchingColumns(table, all, habit) }]
      : [];
  });
}

function habitOfYearSheets(table: Table, cells: readonly FormulaCell[]) {
  return mostFrequent(cells.flatMap((cell) => ofYearSheet(table, cell) ?? []));
}

function matchingColumns(
  table: Table,
  cells: readonly FormulaCell[],
  { pattern, example }: Habit,
): Set<number> {
  const patternIn = (cell: FormulaCell): string | undefined =>
    example.year === undefined ? cell.pattern : ofYearSheet(table, cell)?.pattern;
  return new Set(cells.filter((cell) => patternIn(cell) === pattern).map(({ column }) => column));
}
