import { cellAddress, type Area } from '../../../src/core/workbook/address';
import type { Cell, CellValue, Sheet, Snapshot } from '../../../src/core/workbook/snapshot';
import type { Place } from './model';

export interface Look {
  readonly format?: string;
  readonly indent?: number;
  readonly bold?: boolean;
}

/** A sheet while it is being written. */
export class Grid {
  readonly merges: Area[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  private readonly cells = new Map<string, Cell>();

  constructor(
    readonly index: number,
    readonly name: string,
  ) {}

  write(row: number, column: number, value: CellValue, look: Look = {}): void {
    const at = cellAddress(row, column);
    if (this.cells.has(at)) throw new Error(`${this.name}!${at} is written twice.`);
    const { format = 'General', indent = 0, bold = false } = look;
    this.cells.set(at, { row, column, value, formula: null, format, indent, bold });
  }

  setFormula({ row, column }: Place, formula: string): void {
    const at = cellAddress(row, column);
    this.cells.set(at, { ...this.cells.get(at)!, formula });
  }

  finish(): Sheet {
    const cells = [...this.cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
    const { name, merges, hiddenRows, hiddenColumns } = this;
    return { name, visibility: 'visible', cells, merges, hiddenRows, hiddenColumns };
  }
}

export function cellAt(snapshot: Snapshot, { sheet, row, column }: Place): Cell | undefined {
  return snapshot.sheets[sheet]!.cells.find((cell) => cell.row === row && cell.column === column);
}
