import type { CellOnSheet } from '../checks/report';
import { isFigure, type Figure, type Table } from '../plan/types';

/**
 * Whether the sheet would have a formula in a cell: a sum is as the other sums are, first those of its column; a
 * position is as the others are, first those of its row. What holds a formula keeps one.
 */
export function isByFormula(cell: CellOnSheet, tables: readonly Table[]): boolean {
  for (const table of tables) {
    const row = rowAt(table, cell);
    if (row === null) continue;
    const own = figuresIn(table, [row]).find((figure) => isAt(figure, cell));
    if (own && own.formula !== null) return true;
    const beside = tables.filter(({ sheet }) => sheet === cell.sheet);
    const groups = isSum(table, row)
      ? [
          inColumn(table, figuresIn(table, sumsOf(table)), cell),
          figuresIn(table, sumsOf(table)),
          beside.flatMap((other) => figuresIn(other, sumsOf(other))),
        ]
      : [
          figuresIn(table, [row]),
          figuresIn(table, positionsOf(table)),
          beside.flatMap((other) => figuresIn(other, positionsOf(other))),
        ];
    return majority(groups.map((group) => group.filter((figure) => !isAt(figure, cell))));
  }
  return false;
}

/** The row of a table that a cell belongs to; halves beside each other share rows of the sheet. */
function rowAt({ sheet, transposed, rows, columns }: Table, cell: CellOnSheet): number | null {
  const [line, across] = transposed ? [cell.column, cell.row] : [cell.row, cell.column];
  if (sheet !== cell.sheet || !columns.some(({ position }) => position === across)) return null;
  const row = rows.findIndex(({ position }) => position === line);
  return row < 0 ? null : row;
}

/** The first group that is not undecided. */
function majority(groups: readonly (readonly Figure[])[]): boolean {
  for (const group of groups) {
    const formulas = group.filter(({ formula }) => formula !== null).length;
    if (formulas * 2 !== group.length) return formulas * 2 > group.length;
  }
  return false;
}

function sumsOf({ sums }: Table): number[] {
  return sums.map(({ row }) => row);
}

function isSum({ sums }: Table, row: number): boolean {
  return sums.some((sum) => sum.row === row);
}

function positionsOf(table: Table): number[] {
  return table.rows.flatMap(({ type }, row) =>
    (type === 'item' || type === 'result') && !isSum(table, row) ? [row] : [],
  );
}

function figuresIn({ rows }: Table, among: readonly number[]): Figure[] {
  return among.flatMap((row) => rows[row]!.entries.filter(isFigure));
}

function inColumn({ transposed }: Table, figures: readonly Figure[], cell: CellOnSheet): Figure[] {
  return figures.filter(({ row, column }) =>
    transposed ? row === cell.row : column === cell.column,
  );
}

function isAt({ row, column }: Figure, cell: CellOnSheet): boolean {
  return row === cell.row && column === cell.column;
}
