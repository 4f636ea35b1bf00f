import type { NameLookup } from '../../formulas/addition';
import { isFigureAt } from '../../plan/rows/numbers';
import { isOpeningStock } from '../../plan/sums/openingStock';
import { append } from './append';
import type { FormulaCell, FormulaTable } from './formulaTables';
import {
  DERIVED,
  mostFrequent,
  outstanding,
  type Exception,
  type Frequent,
  type Habit,
  type Habits,
} from './habit';
import { reachesOut } from './reach';
import { leavesSomeOut, saysTheSame } from './sameCells';

/** One below the other: a total column adds up the same columns in every row. */
export function columnHabits(formulas: FormulaTable, nameOf: NameLookup): Habits {
  const { table } = formulas;
  const sums = new Set(table.sums.map(({ row }) => row));
  const isItem = (row: number): boolean => table.rows[row]!.type === 'item' && !sums.has(row);
  const byColumn = new Map<number, FormulaCell[]>();
  for (const cell of [...formulas.rows.values()].flat()) append(byColumn, cell.column, cell);
  const habits = new Map<number, Habit>();
  const against: Exception[] = [];
  for (const [column, cells] of byColumn) {
    const { kind, total } = table.columns[column]!;
    const usual = mostFrequent(cells.filter(({ row }) => isItem(row)));
    const habit = (total ? wholeOf(formulas, cells, usual, nameOf) : null) ?? usual;
    if (!habit || habit.count < 3) continue;
    const follow = new Set(
      cells.filter(({ pattern }) => pattern === habit.pattern).map(({ row }) => row),
    );
    const exceptions = table.rows.flatMap(({ type, label }, row) => {
      if (follow.has(row) || !isFigureAt(table, row, column)) return [];
      // What was there at the beginning of the first quarter was there at the beginning of the year.
      if (isOpeningStock(label)) return [];
      // A subtotal crosses the column with a formula of its own.
      const belongs =
        isItem(row) || (type !== 'heading' && type !== 'aside' && (total || DERIVED.has(kind)));
      if (!belongs || reachesOut(formulas, habit.example, row, column)) return [];
      if (saysTheSame(formulas, { row, column, habit }, nameOf)) return [];
      return [{ row, column, habit, along: 'column' as const, isSure: true }];
    });
    const told = outstanding(exceptions, {
      formulas,
      nameOf,
      habit,
      least: 3,
      isCounted: ({ row }) => isItem(row),
    });
    // What a total column is called says what each of its formulas has to add up.
    const isShort = (each: Exception): boolean =>
      total && isItem(each.row) && leavesSomeOut(formulas, each, nameOf);
    against.push(...told.map((each) => (isShort(each) ? { ...each, isSure: true } : each)));
    if (exceptions.length === 0 || told.some(({ isSure }) => isSure)) habits.set(column, habit);
  }
  return { habits, against };
}

/**
 * Of a total column the formula that adds up more than the usual one of its positions, where subtotals have it, too: then
 * the usual one is short.
 */
function wholeOf(
  formulas: FormulaTable,
  cells: readonly FormulaCell[],
  usual: Habit | null,
  nameOf: NameLookup,
): Frequent | null {
  const whole = mostFrequent(cells.filter(({ pattern }) => pattern !== usual?.pattern));
  if (!usual || !whole || whole.count < 3) return null;
  const { row, column } = usual.example;
  return leavesSomeOut(formulas, { row, column, habit: whole }, nameOf) ? whole : null;
}
