import type { Cell } from '../../workbook/snapshot';

/** A cell of a sheet, or of an earlier comparison, counted from its first one. */
export type At = (row: number, column: number) => Cell | undefined;

export function textOf(cell: Cell | undefined): string {
  return typeof cell?.value === 'string' ? cell.value : '';
}

/** What is told of a comparison as it is in the workbook, and what the person has to know about that. */
export interface Told<T> {
  readonly told: T;
  readonly notes: readonly string[];
}
