import { additionOf, type NameLookup } from '../../formulas/addition';
import type { Pieces } from '../../formulas/references';
import { formulaAt, type FormulaTable } from './formulaTables';
import type { Place } from './habit';
import { piecesInto } from './reach';

/** Areas of more cells are not compared one by one. */
const MOST_CELLS = 2_000;

/** How often a formula adds up which cells, its own sheet first. */
type AddedCells = ReadonlyMap<string, number>;

/** Whether the formula in a cell is only another way to write its neighbours': `=B4+B5` and `=SUM($B$4:$B$5)`. */
export function saysTheSame(formulas: FormulaTable, place: Place, nameOf: NameLookup): boolean {
  const both = bothAdded(formulas, place, nameOf);
  return both !== null && both.own.size === both.usual.size && isWithin(both.own, both.usual);
}

/** Whether the formula in a cell adds up some of the cells that its neighbours' would, and no others. */
export function leavesSomeOut(formulas: FormulaTable, place: Place, nameOf: NameLookup): boolean {
  const both = bothAdded(formulas, place, nameOf);
  return both !== null && both.own.size < both.usual.size && isWithin(both.own, both.usual);
}

function bothAdded(formulas: FormulaTable, { row, column, habit }: Place, nameOf: NameLookup) {
  const formula = formulaAt(formulas, row, column);
  const own = formula ? cellsAdded(formula.pieces, nameOf) : null;
  if (own === null) return null;
  const usual = cellsAdded(piecesInto(formulas, habit.example, row, column), nameOf);
  return usual && { own, usual };
}

function isWithin(some: AddedCells, all: AddedCells): boolean {
  return [...some].every(([cell, times]) => all.get(cell) === times);
}

function cellsAdded(pieces: Pieces, nameOf: NameLookup): AddedCells | null {
  const summands = additionOf(pieces, nameOf);
  const size = summands?.reduce((sum, { area }) => sum + area.rows * area.columns, 0) ?? Infinity;
  if (summands === null || size > MOST_CELLS) return null;
  const cells = new Map<string, number>();
  for (const { sheet, area, factor, withoutSubtotals } of summands) {
    if (withoutSubtotals) return null;
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        const key = `${row} ${column} ${sheet ?? ''}`;
        cells.set(key, (cells.get(key) ?? 0) + factor);
      }
    }
  }
  return cells;
}
