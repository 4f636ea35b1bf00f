import type { NameLookup } from '../../formulas/addition';
import { columnHabits } from './columnHabits';
import { formulaAt, type FormulaTable } from './formulaTables';
import type { Exception } from './habit';
import { rowHabits, type CalculatingColumns } from './rowHabits';

/** The cells that go against the formula that their row or column repeats. */
export function exceptionsIn(
  formulas: FormulaTable,
  nameOf: NameLookup,
  calculates: CalculatingColumns,
): Exception[] {
  const columns = columnHabits(formulas, nameOf);
  const rows = rowHabits(formulas, nameOf, calculates, columns.habits);
  const seen = new Set<string>();
  const all = [...rows.against, ...columns.against];
  const surestFirst = all.sort((a, b) => Number(b.isSure) - Number(a.isSure));
  return surestFirst.filter(({ row, column }) => {
    const own = patternAt(formulas, row, column);
    const other =
      own === null
        ? false
        : rows.habits.get(row)?.pattern === own || columns.habits.get(column)?.pattern === own;
    const key = `${row} ${column}`;
    if (other || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function patternAt(formulas: FormulaTable, row: number, column: number): string | null {
  return formulaAt(formulas, row, column)?.pattern ?? null;
}
