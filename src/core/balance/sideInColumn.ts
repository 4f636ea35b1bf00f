import { judge } from '../checks/judge/judge';
import { sumInColumn } from '../checks/rules/sums';
import type { CellOnSheet } from '../checks/report';
import { cellOf, figureAt } from '../checks/words';
import type { Plan, Sum } from '../plan/types';
import { toExcelPrecision } from '../numbers/rounding';
import type { Calculation } from './calculation/calculation';
import { isPrinted } from './missingTotals';
import type { SideTree } from './planTree';

/** Sums of decimal fractions without the dust of binary ones. */
export function tidy(value: number): number {
  return toExcelPrecision(Number(value.toFixed(8)));
}

/** One side of a plan in one column: what its rows hold, and what its sums should give. */
export class SideInColumn {
  private readonly values = new Map<number, number>();
  private readonly sums: ReadonlyMap<number, Sum>;
  /** By how much a sum differs from its parts, where rounding explains it. */
  private readonly kept = new Map<number, number>();
  private readonly fixed = new Map<number, number>();
  private readonly failing = new Set<number>();
  /** A row that is not there yet, and the sum that it will go into. */
  private added: { readonly sum: number; readonly value: number } | null = null;
  private readonly cells: CellOnSheet[] = [];
  /** What the sums give, as long as nothing changes. */
  private readonly worked = new Map<number, number>();
  private workedAt = -1;

  constructor(
    readonly tree: SideTree,
    readonly column: number,
    private readonly calculation: Calculation,
    plan: Plan,
    /** The last printed digit. */
    readonly unit: number,
  ) {
    this.sums = new Map(tree.sums.map((sum) => [sum.row, sum]));
    for (const sum of tree.sums) if (isPrinted(tree.table.rows[sum.row]!)) this.judgeSum(plan, sum);
  }

  cell(row: number): CellOnSheet {
    return (this.cells[row] ??= cellOf(this.tree.table, row, this.column));
  }

  /** What the workbook holds; null where there is no figure. */
  stored(row: number): number | null {
    // Rows without any figure are read as if they held zeros.
    if (!this.calculation.cells.at(this.cell(row))) return null;
    return figureAt(this.tree.table, row, this.column)?.value ?? null;
  }

  /** What Excel will show once everything is written that has been written so far; null where there is no figure. */
  actual(row: number): number | null {
    const cell = this.cell(row);
    return this.calculation.isTouched(cell) ? this.calculation.number(cell) : this.stored(row);
  }

  isFailing(row: number): boolean {
    return this.failing.has(row);
  }

  isKept = (row: number): boolean => {
    return (this.kept.get(row) ?? 0) !== 0;
  };

  isFormula(row: number): boolean {
    return this.calculation.cells.at(this.cell(row))?.formula != null;
  }

  set(row: number, value: number): void {
    this.worked.clear();
    this.values.set(row, value);
  }

  unset(row: number): void {
    this.worked.clear();
    this.values.delete(row);
  }

  /** Puts a row that is not there yet into a sum; with 0 it is out again. */
  add(sum: number, value: number): void {
    this.worked.clear();
    this.added = { sum, value };
  }

  isAdded(sum: number): boolean {
    return this.added?.sum === sum && this.added.value !== 0;
  }

  /** Lets a sum stay what it is, whatever its parts give. */
  fix(row: number, value: number): void {
    this.worked.clear();
    this.fixed.set(row, value);
  }

  releaseSums(): void {
    this.worked.clear();
    this.fixed.clear();
  }

  /** What a row is to hold: a figure that was set, a sum of its parts, or what stands there. */
  value(row: number): number {
    const set = this.values.get(row) ?? this.fixed.get(row);
    if (set !== undefined) return set;
    const sum = this.sums.get(row);
    if (!sum) return this.actual(row) ?? 0;
    if (this.workedAt !== this.calculation.state) this.worked.clear();
    this.workedAt = this.calculation.state;
    const known = this.worked.get(row);
    if (known !== undefined) return known;
    const parts = sum.parts.reduce((all, part) => all + part.factor * this.value(part.row), 0);
    const added = this.added?.sum === row ? this.added.value : 0;
    const given = tidy(parts + added + (this.kept.get(row) ?? 0));
    this.worked.set(row, given);
    return given;
  }

  /** The total as an amount, whatever sign it is printed with. */
  total(): number {
    return this.value(this.tree.total) * this.tree.sign;
  }

  /** The total as it stands there; what it should be where there is none. */
  printedTotal(): number {
    return (this.stored(this.tree.total) ?? this.value(this.tree.total)) * this.tree.sign;
  }

  private judgeSum(plan: Plan, sum: Sum): void {
    const said = sumInColumn(plan, this.tree.table, sum, this.column);
    if (said === null) return;
    if (!('terms' in said) || this.stored(sum.row) === null) {
      this.failing.add(sum.row);
      return;
    }
    const { state } = judge(said);
    if (state === 'fehlgeschlagen') this.failing.add(sum.row);
    else if (state === 'rundung') {
      const parts = said.terms.reduce((all, { figure, factor }) => all + figure.value * factor, 0);
      const difference = tidy(said.result.figure.value - parts);
      // Where only the display differs, the stored figures add up.
      if (Math.abs(difference) > 1e-6) this.kept.set(sum.row, difference);
    }
  }
}
