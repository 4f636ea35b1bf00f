import type { CellValue } from '../../../../core/workbook/snapshot';
import type { Area } from '../../../../core/workbook/address';
import { DEFAULT_STYLE, type Style } from './style';

/** A cell that holds something, a look included. Replaced, never changed, so that an image of before stays true. */
export interface CellState {
  /** null: nothing. A formula's value is its last result. */
  readonly value: CellValue | null;
  /** With its "=", in English with A1 references; null for a constant. */
  readonly formula: string | null;
  readonly style: Style;
  /** The cell whose formula spilled this value here; null for a cell with content of its own. */
  readonly spilledFrom: Position | null;
  /** The sentence that a custom function gave with its error. */
  readonly message: string | null;
}

export interface Position {
  readonly row: number;
  readonly column: number;
}

export const EMPTY_CELL: CellState = {
  value: null,
  formula: null,
  style: DEFAULT_STYLE,
  spilledFrom: null,
  message: null,
};

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** The cells of a sheet, by row and column, counted from 0. What is not there is an empty cell. */
export class Cells {
  private readonly rows = new Map<number, Map<number, CellState>>();

  get(row: number, column: number): CellState {
    return this.rows.get(row)?.get(column) ?? EMPTY_CELL;
  }

  /** Puts a cell in place of another; one that is like an empty cell leaves no trace. */
  set(row: number, column: number, cell: CellState): void {
    const isEmpty = cell.value === null && cell.formula === null && cell.style === DEFAULT_STYLE;
    let cells = this.rows.get(row);
    if (isEmpty) {
      cells?.delete(column);
      if (cells?.size === 0) this.rows.delete(row);
      return;
    }
    if (cells === undefined) {
      cells = new Map();
      this.rows.set(row, cells);
    }
    cells.set(column, cell);
  }

  change(row: number, column: number, change: Partial<CellState>): void {
    this.set(row, column, { ...this.get(row, column), ...change });
  }

  /** The cells that are there within the area, in no particular order: huge areas cost what they hold. */
  *in(area: Area): Generator<[Position, CellState]> {
    const { row: top, column: left, rows, columns } = area;
    const bottom = top + rows;
    const right = left + columns;
    const few = rows < this.rows.size;
    for (const row of few ? numbers(top, bottom) : [...this.rows.keys()]) {
      const cells = row < top || row >= bottom ? undefined : this.rows.get(row);
      if (cells === undefined) continue;
      for (const [column, cell] of [...cells]) {
        if (column >= left && column < right) yield [{ row, column }, cell];
      }
    }
  }

  *[Symbol.iterator](): Generator<[Position, CellState]> {
    yield* this.in({ row: 0, column: 0, rows: MOST_ROWS, columns: MOST_COLUMNS });
  }

  /** The smallest area around the cells that fit; null where none does. */
  bounds(fits: (cell: CellState) => boolean): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [{ row, column }, cell] of this) {
      if (!fits(cell)) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    if (bottom < 0) return null;
    return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }
}

function* numbers(from: number, to: number): Generator<number> {
  for (let number = from; number < to; number++) yield number;
}
