import { isFigureAt } from '../../plan/rows/numbers';
import type { Row, RowType } from '../../plan/types';
import type { AddedRows } from './addedRows';
import type { Blocks } from './blocks';
import type { FormulaCell, FormulaTable } from './formulaTables';

/**
 * The rows that a sum formula leaves out of its block: those that the table itself gives to the sum, and those between
 * its first row and the sum, or straight above, that no other sum takes up.
 */
export function leftOut(
  formulas: FormulaTable,
  blocks: Blocks,
  { row: sum, column }: FormulaCell,
  has: AddedRows,
): number[] {
  const { table } = formulas;
  const { type } = table.rows[sum]!;
  const isSum = type !== 'item' || blocks.byTable(sum) !== null;
  if (!isSum || [...has.values()].some((times) => times !== 1)) return [];
  const members = [...has.keys()];
  const inside = new Set(members.flatMap((row) => [...(blocks.of(row, column)?.keys() ?? [])]));
  const kin = members.map((row) => table.rows[row]!);
  /** Of a total over subtotals one more, with rows of its own. */
  const isSubtotalBeside = (row: number): boolean => {
    const parts = blocks.of(row, column);
    return (
      table.rows[row]!.type === 'sum' &&
      kin.every(({ type: kind }) => kind === 'sum') &&
      parts !== null &&
      ![...parts.keys()].some((part) => has.has(part) || inside.has(part))
    );
  };
  const isLost = (row: number, isUnderUnknown: boolean): boolean => {
    if (row === sum || has.has(row) || inside.has(row)) return false;
    if (!isFigureAt(table, row, column)) return false;
    if (blocks.byTable(sum)?.has(row)) return true;
    return (
      !isUnderUnknown &&
      (isOfTheirKind(table.rows[row]!, kin) || isSubtotalBeside(row)) &&
      !blocks.isTakenByOther(row, sum, column)
    );
  };
  const [first, last] = [
    members.reduce((a, b) => Math.min(a, b), sum),
    members.reduce((a, b) => Math.max(a, b), sum),
  ];
  const lost: number[] = [];
  // Whether the next sum below is one of which nobody knows what it adds up.
  let isUnderUnknown = false;
  for (let row = last; row >= first; row -= 1) {
    const isSumToo = row !== sum && SUMS.has(table.rows[row]!.type);
    if (isSumToo) isUnderUnknown = blocks.of(row, column) === null;
    if (isLost(row, isUnderUnknown)) lost.push(row);
  }
  const isNext = (row: number): boolean =>
    row >= 0 &&
    table.rows[row + 1]!.position - table.rows[row]!.position === 1 &&
    isLost(row, false);
  for (let row = first - 1; members.length > 1 && isNext(row); row -= 1) lost.push(row);
  // What counts less than it leaves out is meant to be something else.
  return lost.length <= members.length ? lost.sort((a, b) => a - b) : [];
}

const SUMS: ReadonlySet<RowType> = new Set(['sum', 'result']);

/** A position among positions that are written in the same way. */
function isOfTheirKind(row: Row, kin: readonly Row[]): boolean {
  return (
    row.type === 'item' &&
    kin.some(
      ({ type, depth, account, number }) =>
        type === 'item' &&
        depth === row.depth &&
        (account === null) === (row.account === null) &&
        (number === null) === (row.number === null),
    )
  );
}
