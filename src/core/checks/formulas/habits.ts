import type { ColumnKind } from '../../plan/types';
import { isFigureAt } from '../../plan/rows/numbers';
import { append } from './append';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { reachesOut, staysInItsColumn } from './reach';

/** What most cells of a row or a column have in common, and one of them to take it from. */
interface Habit {
  readonly pattern: string;
  readonly example: FormulaCell;
}

export interface Habits {
  /** Of a row, in the columns that go by it. */
  readonly rows: ReadonlyMap<number, Habit>;
  readonly columns: ReadonlyMap<number, Habit>;
  /** Cells that go against the habit of their row or column, by row and column. */
  readonly against: readonly Exception[];
}

export interface Exception {
  readonly row: number;
  readonly column: number;
  readonly habit: Habit;
  readonly along: 'row' | 'column';
}

/** Columns that are calculated from others in every row. */
const DERIVED: ReadonlySet<ColumnKind> = new Set(['prozent', 'abweichung']);

/** The formulas that rows and columns repeat, and the cells that do otherwise. */
export function habitsOf(formulas: FormulaTable): Habits {
  const columns = columnHabits(formulas);
  const rows = rowHabits(formulas);
  const seen = new Set<string>();
  const against = [...rows.against, ...columns.against].filter(({ row, column, habit }) => {
    const own = patternAt(formulas, row, column);
    const other =
      own === null
        ? false
        : rows.habits.get(row)?.pattern === own || columns.habits.get(column)?.pattern === own;
    const key = `${row} ${column}`;
    if (other || seen.has(key) || reachesOut(formulas, habit.example, row, column)) return false;
    seen.add(key);
    return true;
  });
  return { rows: rows.habits, columns: columns.habits, against };
}

export function formulaAt(
  { rows }: FormulaTable,
  row: number,
  column: number,
): FormulaCell | undefined {
  return rows.get(row)?.find((formula) => formula.column === column);
}

function patternAt(formulas: FormulaTable, row: number, column: number): string | null {
  return formulaAt(formulas, row, column)?.pattern ?? null;
}

interface Found {
  readonly habits: Map<number, Habit>;
  readonly against: Exception[];
}

/** Side by side: a sum row repeats its formula in every year. */
function rowHabits(formulas: FormulaTable): Found {
  const { table } = formulas;
  const years = table.columns.flatMap(({ kind, total }, column) =>
    DERIVED.has(kind) || total ? [] : [column],
  );
  const candidates = [...formulas.rows].flatMap(([row, cells]) => {
    if (table.rows[row]!.type === 'aside') return [];
    const habit = mostFrequent(cells.filter(({ column }) => years.includes(column)));
    return habit && habit.count >= 2
      ? [{ row, habit, matching: matchingColumns(cells, habit) }]
      : [];
  });
  const follows = new Map<number, number>();
  const deviates = new Map<number, number>();
  for (const { row, matching } of candidates) {
    for (const column of years) {
      if (matching.has(column)) count(follows, column);
      else if (isFigureAt(table, row, column)) count(deviates, column);
    }
  }
  const habits = new Map<number, Habit>();
  const against: Exception[] = [];
  for (const { row, habit, matching } of candidates) {
    const kinds = new Set([...matching].map((column) => table.columns[column]!.kind));
    const exceptions = years.filter((column) => {
      if (matching.has(column) || !isFigureAt(table, row, column)) return false;
      const [yes, no] = [follows.get(column) ?? 0, deviates.get(column) ?? 0];
      if (yes > 0) return no <= yes;
      // The only row of its kind: then what counts is whether the column is one like the others.
      return (
        no === 1 &&
        kinds.has(table.columns[column]!.kind) &&
        staysInItsColumn(formulas, habit.example)
      );
    });
    if (!isRare(exceptions.length, habit.count, 2)) continue;
    habits.set(row, habit);
    for (const column of exceptions) against.push({ row, column, habit, along: 'row' });
  }
  return { habits, against };
}

/** One below the other: a total column adds up the same columns in every row. */
function columnHabits(formulas: FormulaTable): Found {
  const { table } = formulas;
  const byColumn = new Map<number, FormulaCell[]>();
  for (const cell of [...formulas.rows.values()].flat()) append(byColumn, cell.column, cell);
  const habits = new Map<number, Habit>();
  const against: Exception[] = [];
  for (const [column, cells] of byColumn) {
    const habit = mostFrequent(cells.filter(({ row }) => table.rows[row]!.type === 'item'));
    if (!habit || habit.count < 3) continue;
    const { kind, total } = table.columns[column]!;
    const follow = new Set(
      cells.filter(({ pattern }) => pattern === habit.pattern).map(({ row }) => row),
    );
    const exceptions = table.rows.flatMap(({ type }, row) => {
      if (follow.has(row) || !isFigureAt(table, row, column)) return [];
      // A subtotal crosses the column with a formula of its own.
      const belongs =
        type === 'item' || (type !== 'heading' && type !== 'aside' && (total || DERIVED.has(kind)));
      return belongs ? [row] : [];
    });
    const items = exceptions.filter((row) => table.rows[row]!.type === 'item').length;
    if (!isRare(items, habit.count, 3)) continue;
    habits.set(column, habit);
    for (const row of exceptions) against.push({ row, column, habit, along: 'column' });
  }
  return { habits, against };
}

/** One exception may be among a few, several only among many. */
function isRare(exceptions: number, following: number, least: number): boolean {
  return exceptions <= 1 ? following >= least : exceptions * 5 <= following;
}

function mostFrequent(cells: readonly FormulaCell[]): (Habit & { readonly count: number }) | null {
  const counts = new Map<string, { example: FormulaCell; count: number }>();
  for (const cell of cells) {
    const known = counts.get(cell.pattern);
    if (known) known.count += 1;
    else counts.set(cell.pattern, { example: cell, count: 1 });
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (!best || second?.[1].count === best[1].count) return null;
  return { pattern: best[0], ...best[1] };
}

function matchingColumns(cells: readonly FormulaCell[], { pattern }: Habit): Set<number> {
  return new Set(cells.filter((cell) => cell.pattern === pattern).map(({ column }) => column));
}

function count(counts: Map<number, number>, column: number): void {
  counts.set(column, (counts.get(column) ?? 0) + 1);
}
