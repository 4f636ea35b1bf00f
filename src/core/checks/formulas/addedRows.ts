import { additionOf, type NameLookup } from '../../formulas/addition';
import type { Pieces } from '../../formulas/references';
import type { Area } from '../../workbook/address';
import type { FormulaTable } from './formulaTables';

/** How often a formula counts which rows of its own column, by index: −1 where it takes one off. */
export type AddedRows = ReadonlyMap<number, number>;

/** Longer areas are whole columns. */
const LONGEST = 20_000;

/**
 * The rows of its table that a formula adds up, all of them in one column; null where it calculates anything else or
 * reaches further. Lines of the sheet that are no row of the table, such as blank ones, do not count.
 */
export function addedRows(
  pieces: Pieces,
  column: number,
  { table, rowAt, columnAt }: FormulaTable,
  nameOf: NameLookup,
): AddedRows | null {
  const summands = additionOf(pieces, nameOf);
  if (!summands) return null;
  const counts = new Map<number, number>();
  for (const { sheet, area, factor, inSum, withoutSubtotals } of summands) {
    if ((sheet !== null && sheet !== table.sheet) || withoutSubtotals) return null;
    const { first, count, across, width } = along(area, table.transposed);
    if (width !== 1 || columnAt.get(across) !== column || count > LONGEST) return null;
    for (let line = first; line < first + count; line += 1) {
      const row = rowAt.get(line);
      if (row === undefined && !inSum) return null;
      if (row !== undefined && table.rows[row]!.type !== 'heading')
        counts.set(row, (counts.get(row) ?? 0) + factor);
    }
  }
  return counts.size > 0 ? counts : null;
}

/** An area as the table's rows run: down the sheet, or across it. */
export function along(
  { row, column, rows, columns }: Area,
  transposed: boolean,
): {
  readonly first: number;
  readonly count: number;
  readonly across: number;
  readonly width: number;
} {
  return transposed
    ? { first: column, count: columns, across: row, width: rows }
    : { first: row, count: rows, across: column, width: columns };
}

export function sameRows(one: AddedRows, other: AddedRows): boolean {
  return one.size === other.size && [...one].every(([row, times]) => other.get(row) === times);
}

/** The rows that both count differently: what the one has too little of, and what too much. */
export function differences(
  has: AddedRows,
  wanted: AddedRows,
): { readonly missing: number[]; readonly extra: number[] } {
  const missing = [...wanted.keys()].filter((row) => !has.has(row));
  const extra = [...has.keys()].filter((row) => !wanted.has(row));
  return { missing, extra };
}
