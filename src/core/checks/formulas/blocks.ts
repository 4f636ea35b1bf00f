import { additionOf, type NameLookup } from '../../formulas/addition';
import { addedRows, type AddedRows } from './addedRows';
import { append } from './append';
import { formulaAt, type FormulaCell, type FormulaTable } from './formulaTables';

/** Which rows belong to which sum: as its formula in a column says, and where it has none, as the table is built. */
export class Blocks {
  /** By pattern. */
  private readonly additions = new Map<string, boolean>();
  /** By row and pattern: the rows that a formula adds up. */
  private readonly added = new Map<string, AddedRows | null>();
  /** By column: the sums that count a row by their formula. */
  private readonly counting = new Map<number, ReadonlyMap<number, readonly number[]>>();
  private readonly built = new Map<number, AddedRows>();
  private readonly builtInto = new Map<number, number[]>();

  constructor(
    private readonly formulas: FormulaTable,
    private readonly nameOf: NameLookup,
  ) {
    for (const { row, parts } of formulas.table.sums) {
      this.built.set(row, new Map(parts.map((part) => [part.row, part.factor])));
      for (const part of parts) append(this.builtInto, part.row, row);
    }
  }

  /** Whether a formula does nothing but add up; filled elsewhere it still does. */
  isAddition({ pattern, pieces }: FormulaCell): boolean {
    const known = this.additions.get(pattern);
    if (known !== undefined) return known;
    const found = additionOf(pieces, this.nameOf) !== null;
    this.additions.set(pattern, found);
    return found;
  }

  byFormula(row: number, column: number): AddedRows | null {
    const formula = formulaAt(this.formulas, row, column);
    if (!formula || !this.isAddition(formula)) return null;
    // Filled to the right, a formula speaks of the same rows.
    const isFixed = formula.pattern.startsWith('{') || formula.cell.formula.includes('$');
    const key = isFixed ? `${row} ${column}` : `${row} ${formula.pattern}`;
    const known = this.added.get(key);
    if (known !== undefined) return known;
    const found = addedRows(formula.pieces, column, this.formulas, this.nameOf);
    this.added.set(key, found);
    return found;
  }

  byTable(row: number): AddedRows | null {
    return this.built.get(row) ?? null;
  }

  /** A formula that calculates something else adds up nothing. */
  of(row: number, column: number): AddedRows | null {
    if (formulaAt(this.formulas, row, column)) return this.byFormula(row, column);
    return this.formulas.table.rows[row]!.type === 'item' ? null : this.byTable(row);
  }

  /** Whether another sum takes the row up. */
  isTakenByOther(row: number, sum: number, column: number): boolean {
    const isOther = (other: number): boolean => other !== sum;
    return (
      (this.builtInto.get(row)?.some(isOther) ?? false) ||
      (this.countingIn(column).get(row)?.some(isOther) ?? false)
    );
  }

  private countingIn(column: number): ReadonlyMap<number, readonly number[]> {
    const known = this.counting.get(column);
    if (known) return known;
    const counting = new Map<number, number[]>();
    for (const sum of this.formulas.rows.keys()) {
      for (const row of this.byFormula(sum, column)?.keys() ?? []) append(counting, row, sum);
    }
    this.counting.set(column, counting);
    return counting;
  }
}
