import type { NameLookup } from '../../formulas/addition';
import { isFigureAt } from '../../plan/rows/numbers';
import type { Table } from '../../plan/types';
import type { FormulaCell, FormulaTable } from './formulaTables';
import {
  DERIVED,
  mostFrequent,
  outstanding,
  type Exception,
  type Habit,
  type Habits,
} from './habit';
import { goesOnFrom, reachesOut, staysInItsColumn } from './reach';
import { saysTheSame } from './sameCells';
import { ofYearSheet } from './yearSheets';

/** Side by side: a sum row repeats its formula in every year. */
export function rowHabits(
  formulas: FormulaTable,
  nameOf: NameLookup,
  calculates: CalculatingColumns,
): Habits {
  const { table } = formulas;
  const years = yearsOf(table);
  const candidates = repeatingRows(formulas, years);
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
      if (reachesOut(formulas, habit.example, row, column)) return false;
      if (saysTheSame(formulas, { row, column, habit }, nameOf)) return false;
      const [yes, no] = [follows.get(column) ?? 0, deviates.get(column) ?? 0];
      if (yes > 0) return no <= yes;
      // The only row of its kind: then what counts is whether the column is one that calculates.
      const isLikeOthers = kinds.has(table.columns[column]!.kind) || calculates(table, column);
      return no === 1 && isLikeOthers && staysInItsColumn(formulas, habit.example);
    });
    const begins = beginning(formulas, habit, matching);
    const told = outstanding(
      exceptions.map((column) => {
        return { row, column, habit, along: 'row', isSure: !begins(column) };
      }),
      { formulas, nameOf, habit, least: 2 },
    );
    against.push(...told);
    if (exceptions.length === 0 || told.some(({ isSure }) => isSure)) habits.set(row, habit);
  }
  return { habits, against };
}

/** Whether a column takes part in what rows repeat, in any table above or below on its sheet. */
export type CalculatingColumns = (table: Table, column: number) => boolean;

export function calculatingColumns(all: readonly FormulaTable[]): CalculatingColumns {
  const known = new Set(
    all.flatMap((formulas) =>
      repeatingRows(formulas, yearsOf(formulas.table)).flatMap(({ matching }) =>
        [...matching].map((column) => lineOf(formulas.table, column)),
      ),
    ),
  );
  return (table, column) => known.has(lineOf(table, column));
}

/** A column of the sheet that means the same in its tables. */
function lineOf({ sheet, transposed, columns }: Table, column: number): string {
  const { position, kind } = columns[column]!;
  return `${transposed} ${position} ${kind} ${sheet}`;
}

/** The columns that stand for themselves, by their index. */
export function yearsOf({ columns }: Table): number[] {
  return columns.flatMap(({ kind, total }, column) => (DERIVED.has(kind) || total ? [] : [column]));
}

/** The rows with a formula that several of their columns repeat, and which these are. */
export function repeatingRows({ table, rows }: FormulaTable, years: readonly number[]) {
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

/** A row that goes on from year to year begins with figures: those before its first formula were not meant to be one. */
function beginning(
  formulas: FormulaTable,
  { example }: Habit,
  matching: ReadonlySet<number>,
): (column: number) => boolean {
  const direction = goesOnFrom(formulas, example);
  if (direction === 0) return () => false;
  const columns = [...matching];
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  return (column) => (direction < 0 ? column < first : column > last);
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

function count(counts: Map<number, number>, column: number): void {
  counts.set(column, (counts.get(column) ?? 0) + 1);
}
