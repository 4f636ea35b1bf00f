/** One cell that is to be written: a figure or a formula. */
export interface Change {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly write: { readonly value: number } | { readonly formula: string };
}
