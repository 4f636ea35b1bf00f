import { rankOfNumber } from '../rows/numbering';
import type { Grid, Part, Row } from '../types';
import { fitOf } from './fit';

/** A row that holds the total of the rows below it: "5. Materialaufwand" above "a) …" and "b) …". */
export interface TotalOnTop {
  readonly row: number;
  readonly parts: readonly Part[];
}

/**
 * The totals that stand above their parts. Where most rows with parts below them are their total, all of them are
 * meant to be.
 */
export function findTotalsOnTop(table: Grid): TotalOnTop[] {
  const found: (TotalOnTop & { readonly holds: boolean; readonly numbered: boolean })[] = [];
  table.rows.forEach((row, index) => {
    if (row.type === 'heading' || row.type === 'aside') return;
    const children = childrenOf(table.rows, index);
    if (children.length === 0) return;
    const parts = children.map((child): Part => ({ row: child, factor: 1 }));
    const { holds, fails } = fitOf(table, index, parts);
    if (holds + fails === 0) return;
    const numbered =
      children.every((child) => table.rows[child]!.number !== null) && children.length > 1;
    found.push({ row: index, parts, holds: holds > fails, numbered });
  });
  const habit = found.filter(({ holds }) => holds).length * 2 > found.length;
  return found.filter(({ holds, numbered }) => holds || (habit && numbered));
}

/** The rows directly one step below a row, without what stands below those in turn. */
function childrenOf(rows: readonly Row[], index: number): number[] {
  const parent = rows[index]!;
  const children: number[] = [];
  for (let next = index + 1; next < rows.length; next += 1) {
    const row = rows[next]!;
    if (row.type === 'aside') continue;
    if (row.type !== 'item' || !isBelow(row, parent)) break;
    const first = rows[children[0] ?? next]!;
    if (children.length === 0 || !isBelow(row, first)) children.push(next);
  }
  return children;
}

function isBelow(child: Row, parent: Row): boolean {
  if (child.number !== null && parent.number !== null) {
    if (child.number.startsWith(`${parent.number}.`)) return true;
    if (child.number.includes('.') || parent.number.includes('.')) return false;
    return rankOfNumber(child.number) > rankOfNumber(parent.number);
  }
  if (child.account !== null && parent.account === null && parent.number !== null) return true;
  return child.depth > parent.depth;
}
