import type { NameLookup } from '../../formulas/addition';
import { isFigureAt } from '../../plan/rows/numbers';
import type { Table } from '../../plan/types';
import { formulaAt, type FormulaCell, type FormulaTable } from './formulaTables';
import { outstanding, type Exception, type Habit, type Habits } from './habit';
import { repeatingRows, yearsOf, type RepeatingRow } from './repeatingRows';
import { goesOnFrom, reachesOut, staysInItsColumn } from './reach';
import { saysTheSame } from './sameCells';
import { Tally } from './tally';

/** Side by side: a sum row repeats its formula in every year. */
export function rowHabits(
  formulas: FormulaTable,
  nameOf: NameLookup,
  calculates: CalculatingColumns,
  columnHabits: Habits['habits'],
): Habits {
  const { table } = formulas;
  const years = yearsOf(table);
  const candidates = repeatingRows(formulas, years);
  // Sums of rows are one thing, what goes on from year to year is another: a column may calculate the one and not the other.
  const goesOn = new Set(
    candidates.filter(({ habit }) => !staysInItsColumn(formulas, habit.example)),
  );
  const tallies = [new Tally(), new Tally()] as const;
  const tallyOf = (candidate: RepeatingRow): Tally => tallies[goesOn.has(candidate) ? 1 : 0];
  for (const candidate of candidates) {
    for (const column of years) {
      if (candidate.matching.has(column)) tallyOf(candidate).follow(column);
      else if (isFigureAt(table, candidate.row, column)) tallyOf(candidate).deviate(column);
    }
  }
  const habits = new Map<number, Habit>();
  const against: Exception[] = [];
  for (const candidate of candidates) {
    const { row, habit, matching } = candidate;
    const kinds = new Set([...matching].map((column) => table.columns[column]!.kind));
    const begins = beginning(formulas, habit, matching);
    const exceptions = years.filter((column) => {
      if (matching.has(column) || !isFigureAt(table, row, column)) return false;
      // What a column calculates in every row, such as the whole year, does not go on from the column before.
      if (columnHabits.has(column) && goesOn.has(candidate)) return false;
      if (reachesOut(formulas, habit.example, row, column)) return false;
      if (saysTheSame(formulas, { row, column, habit }, nameOf)) return false;
      const { yes, no } = tallyOf(candidate).of(column);
      if (yes > 0) return no <= yes;
      // The only row of its kind: then what counts is whether the column is one that calculates.
      if (no !== 1) return false;
      if (goesOn.has(candidate)) return !begins(column) && isSlipped(formulas, habit, row, column);
      return kinds.has(table.columns[column]!.kind) || calculates(table, column);
    });
    const toldOf = (columns: readonly number[], isSure: boolean): readonly Exception[] =>
      outstanding(
        columns.map((column) => ({ row, column, habit, along: 'row', isSure })),
        { formulas, nameOf, habit, least: 2 },
      );
    // The years that a row begins with do not make it one with many exceptions.
    const told = [
      ...toldOf(
        exceptions.filter((column) => !begins(column)),
        true,
      ),
      ...toldOf(exceptions.filter(begins), false),
    ];
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

/** A formula that is written like those of its neighbours, and refers to other cells. */
function isSlipped(
  formulas: FormulaTable,
  { example }: Habit,
  row: number,
  column: number,
): boolean {
  const own = formulaAt(formulas, row, column);
  return own !== undefined && wordsOf(own) === wordsOf(example);
}

/** What a formula says besides its references. */
function wordsOf({ pieces }: FormulaCell): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : '#')).join('');
}

/** A column of the sheet that means the same in its tables. */
function lineOf({ sheet, transposed, columns }: Table, column: number): string {
  const { position, kind } = columns[column]!;
  return `${transposed} ${position} ${kind} ${sheet}`;
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
