import type { NameLookup } from '../../formulas/addition';
import { isFigureAt } from '../../plan/rows/numbers';
import { findingOf } from '../rules/findingOf';
import { cellOf, columnName } from '../words';
import { addressesOf, type FormulaFinding } from './formulaFinding';
import type { FormulaTable } from './formulaTables';
import { isOverwritten } from './overwritten';
import { repeatingRows, yearsOf } from './repeatingRows';
import { typedOver } from './typedOver';

/** So many sums have to be typed before it is the column that was frozen. */
const LEAST = 2;

/**
 * FM-02: a column of which every sum is a number, among columns that calculate theirs: the formulas were replaced by
 * their values. What was before the year of the plan is typed by its nature, out of the accounts or out of last year's plan.
 */
export function frozenColumns(
  formulas: FormulaTable,
  planYear: number | null,
  nameOf: NameLookup,
): FormulaFinding[] {
  const { table } = formulas;
  const years = yearsOf(table);
  const rows = repeatingRows(formulas, years);
  if (planYear === null || rows.length < LEAST) return [];
  const inRows = rows.flatMap(({ row }) => formulas.rows.get(row)!.map(({ column }) => column));
  const withFormulas = new Set(inRows.filter((column) => years.includes(column)));
  const typed = years.filter(
    (column) => !withFormulas.has(column) && rows.some(({ row }) => isFigureAt(table, row, column)),
  );
  if (withFormulas.size < typed.length * 2) return [];
  return typed.flatMap((column) => {
    const { kind, year } = table.columns[column]!;
    if (kind !== 'plan' || year === null || year < planYear) return [];
    const figures = rows.filter(({ row }) => isFigureAt(table, row, column));
    const frozen = figures.filter(({ row, habit }) =>
      isOverwritten(formulas, habit.example, row, column, nameOf),
    );
    const telling = frozen.filter(
      ({ row }) => table.numbers.shown[row * table.numbers.width + column] !== 0,
    );
    if (telling.length < LEAST || frozen.length * 2 <= figures.length) return [];
    // A row was changed since: the sum that was typed does not know.
    const changed = figures.filter((each) => !frozen.includes(each));
    return [
      finding(
        formulas,
        column,
        frozen.map(({ row }) => row).sort((a, b) => a - b),
      ),
      ...typedOver(
        formulas,
        changed.map(({ row, habit }) => ({ row, column, habit, along: 'row', isSure: false })),
        nameOf,
      ),
    ];
  });
}

function finding({ table }: FormulaTable, column: number, rows: readonly number[]): FormulaFinding {
  const at = rows.map((row) => cellOf(table, row, column));
  const beside = table.transposed ? 'Zeilen darüber und darunter' : 'Spalten daneben';
  const cause = `In ${addressesOf(at)} stehen Zahlen, wo die ${beside} Formeln haben.`;
  return {
    cause,
    at,
    isSure: true,
    finding: findingOf('FM-02', 'hinweis', at[0]!, at, {
      text: `${columnName(table.columns[column]!)}: ${cause} Die Zahlen sind die, die die Formeln ergäben; ändert sich eine Zeile, ändern sie sich nicht mit.`,
    }),
  };
}
