/** What a cell or a part of a formula is worth; null where it is empty. */
export type Value = number | string | boolean | null;

/** A reference as the cells that it names. */
export interface Cells {
  readonly values: readonly Value[];
  /** The same without cells that are subtotals themselves. */
  readonly withoutSubtotals: readonly Value[];
}
