import type { CellOnSheet } from '../checks/report';
import { isFigure, type Entry, type Table } from '../plan/types';

/** How many figures some cells hold, and how many of them are formulas. */
interface Tally {
  readonly figures: number;
  readonly formulas: number;
}

/** How one table writes its figures, counted once for all the cells that are asked for. */
interface Habits {
  readonly table: Table;
  /** Rows of the table by their lines in the sheet. */
  readonly rows: ReadonlyMap<number, number>;
  readonly sumRows: ReadonlySet<number>;
  readonly sums: Tally;
  /** By the place of the column in the sheet. */
  readonly sumsOfColumn: ReadonlyMap<number, Tally>;
  readonly positions: Tally;
}

/**
 * Whether the sheet would have a formula in a cell: a sum is as the other sums are, first those of its column; a
 * position is as the others are, first those of its row. What holds a formula keeps one.
 */
export function isByFormulaIn(tables: readonly Table[]): (cell: CellOnSheet) => boolean {
  const all = tables.map(habitsOf);
  const sheets = new Set(tables.map(({ sheet }) => sheet));
  const bySheet = new Map(
    [...sheets].map((sheet) => {
      const beside = all.filter(({ table }) => table.sheet === sheet);
      const sums = together(beside.map((habits) => habits.sums));
      return [sheet, { sums, positions: together(beside.map((habits) => habits.positions)) }];
    }),
  );
  return (cell) => {
    for (const habits of all) {
      const { table, rows, sumRows, sums, sumsOfColumn, positions } = habits;
      const across = table.transposed ? cell.row : cell.column;
      const row = rows.get(table.transposed ? cell.column : cell.row);
      const column = table.columns.findIndex(({ position }) => position === across);
      if (row === undefined || column < 0 || table.sheet !== cell.sheet) continue;
      const { type, entries } = table.rows[row]!;
      const own = tallyOf([entries[column]]);
      if (own.formulas > 0) return true;
      const onSheet = bySheet.get(table.sheet)!;
      if (sumRows.has(row))
        return majority([
          without(sumsOfColumn.get(across) ?? NONE, own),
          without(sums, own),
          without(onSheet.sums, own),
        ]);
      const counted = isPosition(type) ? own : NONE;
      return majority([
        without(tallyOf(entries), own),
        without(positions, counted),
        without(onSheet.positions, counted),
      ]);
    }
    return false;
  };
}

const NONE: Tally = { figures: 0, formulas: 0 };

function habitsOf(table: Table): Habits {
  const sumRows = new Set(table.sums.map(({ row }) => row));
  const sums = [...sumRows].map((row) => table.rows[row]!.entries);
  const positions = table.rows.filter(({ type }, row) => isPosition(type) && !sumRows.has(row));
  return {
    table,
    // Where a line is read twice, its first row counts.
    rows: new Map(table.rows.map(({ position }, row) => [position, row] as const).reverse()),
    sumRows,
    sums: together(sums.map(tallyOf)),
    sumsOfColumn: new Map(
      table.columns.map(({ position }, column) => [
        position,
        tallyOf(sums.map((entries) => entries[column])),
      ]),
    ),
    positions: together(positions.map(({ entries }) => tallyOf(entries))),
  };
}

function isPosition(type: Table['rows'][number]['type']): boolean {
  return type === 'item' || type === 'result';
}

/** The first group that is not undecided. */
function majority(groups: readonly Tally[]): boolean {
  for (const { figures, formulas } of groups)
    if (formulas * 2 !== figures) return formulas * 2 > figures;
  return false;
}

function tallyOf(entries: readonly (Entry | undefined)[]): Tally {
  const figures = entries.filter(isFigure);
  const formulas = figures.filter(({ formula }) => formula !== null);
  return { figures: figures.length, formulas: formulas.length };
}

function together(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (all, { figures, formulas }) => ({
      figures: all.figures + figures,
      formulas: all.formulas + formulas,
    }),
    NONE,
  );
}

function without(all: Tally, some: Tally): Tally {
  return { figures: all.figures - some.figures, formulas: all.formulas - some.formulas };
}
