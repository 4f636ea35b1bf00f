import type { PlanBuilder } from '../generator/planBuilder';
import type { ColumnSpec, Table } from '../generator/table';

/** One column per year, each following the one before; `head` words a year's heading line by line. */
export function yearColumns(
  first: number,
  last: number,
  head: (year: number) => readonly string[],
): ColumnSpec[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    key: String(first + index),
    head: head(first + index),
    plan: true,
    ...(index > 0 ? { prior: String(first + index - 1) } : {}),
  }));
}

/** Pairs of rows of two tables state the same amounts, `factor` −1 where one of them prints it negative. */
export function sameRows(
  plan: PlanBuilder,
  [left, leftColumn]: readonly [Table, string],
  [right, rightColumn]: readonly [Table, string],
  rows: readonly (readonly [left: string, right: string, factor?: number])[],
): void {
  for (const [leftRow, rightRow, factor = 1] of rows)
    plan.equal(left.figure(leftRow, leftColumn), right.figure(rightRow, rightColumn), factor);
}
