import type { NameLookup } from '../../formulas/addition';
import { isFigureAt } from '../../plan/rows/numbers';
import { append } from './append';
import type { FormulaCell, FormulaTable } from './formulaTables';
import {
  DERIVED,
  mostFrequent,
  outstanding,
  type Exception,
  type Habit,
  type Habits,
} from './habit';
import { reachesOut } from './reach';
import { leavesSomeOut, saysTheSame } from './sameCells';

/** One below the other: a total column adds up the same columns in every row. */
export function columnHabits(formulas: FormulaTable, nameOf: NameLookup): Habits {
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
      if (!belongs || reachesOut(formulas, habit.example, row, column)) return [];
      if (saysTheSame(formulas, { row, column, habit }, nameOf)) return [];
      return [{ row, column, habit, along: 'column' as const, isSure: true }];
    });
    const told = outstanding(exceptions, {
      formulas,
      nameOf,
      habit,
      least: 3,
      isCounted: ({ row }) => table.rows[row]!.type === 'item',
    });
    // What a total column is called says what each of its formulas has to add up.
    const isShort = (each: Exception): boolean =>
      total && table.rows[each.row]!.type === 'item' && leavesSomeOut(formulas, each, nameOf);
    against.push(...told.map((each) => (isShort(each) ? { ...each, isSure: true } : each)));
    if (exceptions.length === 0 || told.some(({ isSure }) => isSure)) habits.set(column, habit);
  }
  return { habits, against };
}
