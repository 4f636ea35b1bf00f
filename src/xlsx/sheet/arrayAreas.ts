import type { Area } from '../../core/workbook/address';

interface ArrayArea extends Area {
  readonly formula: string;
}

/**
 * The areas that an array formula fills, asked for row by row. Areas do not overlap, so at any row those that still
 * count stand side by side: they are kept from left to right, and the one over a cell is found by halving.
 */
export class ArrayAreas {
  private readonly areas: ArrayArea[] = [];

  /** An area that overlaps one which still counts is no valid one, and is left out. */
  add(area: Area, formula: string): void {
    const from = this.firstEndingAfter(area.column);
    let to = from;
    while (to < this.areas.length && this.areas[to]!.column < area.column + area.columns) {
      if (lastRow(this.areas[to]!) >= area.row) return;
      to++;
    }
    this.areas.splice(from, to - from, { ...area, formula });
  }

  formulaAt(row: number, column: number): string | null {
    const area = this.areas[this.firstEndingAfter(column)];
    if (area === undefined || column < area.column) return null;
    return row >= area.row && row <= lastRow(area) ? area.formula : null;
  }

  private firstEndingAfter(column: number): number {
    let from = 0;
    let to = this.areas.length;
    while (from < to) {
      const middle = (from + to) >> 1;
      const { column: left, columns } = this.areas[middle]!;
      if (left + columns > column) to = middle;
      else from = middle + 1;
    }
    return from;
  }
}

function lastRow({ row, rows }: Area): number {
  return row + rows - 1;
}
