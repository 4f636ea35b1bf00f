import { rankOfNumber } from '../rows/numbering';
import { isFigure, type Grid, type Part, type Row } from '../types';
import { fitOf } from './fit';

/** A row that holds the total of the rows below it: "5. Materialaufwand" above "a) …" and "b) …". */
export interface TotalOnTop {
  readonly row: number;
  readonly parts: readonly Part[];
}

/**
 * The totals that stand above their parts. "5." above "a)" and "b)" is their total unless it is smaller than one of
 * them; other rows are where the figures say so, and then their like are too.
 */
export function findTotalsOnTop(table: Grid): TotalOnTop[] {
  const found: (TotalOnTop & { readonly holds: boolean; readonly stated: boolean })[] = [];
  const below = new Set<number>();
  table.rows.forEach((row, index) => {
    if (row.type === 'heading' || row.type === 'aside') return;
    if (row.type === 'sum' && !nothingAbove(table.rows, index, below)) return;
    const children = childrenOf(table.rows, index);
    if (children.length === 0) return;
    const parts = children.map((child): Part => ({ row: child, factor: 1 }));
    const { holds, fails } = fitOf(table, index, parts);
    if (holds + fails === 0) return;
    const lettered =
      children.length > 1 &&
      /^\d/.test(row.number ?? '') &&
      children.every((child) => /^[a-z]{1,2}$|\./.test(table.rows[child]!.number ?? '')) &&
      isLargest(table, index, children);
    // "A. Eigenkapital" above "I." to "III." is their total even if one of two columns is wrong.
    const evenly = holds > 0 && holds === fails && isNumbered(table, parts);
    const stated = lettered || (evenly && row.number !== null && isLargest(table, index, children));
    found.push({ row: index, parts, holds: holds > fails, stated });
    if (holds > fails) for (const child of children) below.add(child);
  });
  const holding = found.filter(({ holds }) => holds).length;
  const habit = holding * 2 >= found.length;
  const several = found.length > 1;
  // Of three such totals two hold: then the third is one, too, even if a row below it is gone.
  const rule = holding >= 2 && (found.length - holding) * 2 <= holding;
  return found.filter(
    ({ row, holds, stated, parts }) =>
      holds ||
      stated ||
      (habit && several && isNumbered(table, parts)) ||
      (rule &&
        isLargest(
          table,
          row,
          parts.map((part) => part.row),
        )),
  );
}

/** A sum that closes what stands above it is none that opens what follows. */
function nothingAbove(rows: readonly Row[], index: number, below: ReadonlySet<number>): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const { type } = rows[before]!;
    if (type === 'aside') continue;
    return type === 'heading' || below.has(before);
  }
  return true;
}

function isNumbered({ rows }: Grid, parts: readonly Part[]): boolean {
  return parts.length > 1 && parts.every(({ row }) => rows[row]!.number !== null);
}

/** Whether no part exceeds the row above, in most columns. */
function isLargest({ rows }: Grid, index: number, children: readonly number[]): boolean {
  const entries = rows[index]!.entries;
  const larger = entries.filter((entry, column) => {
    if (!isFigure(entry) || entry.shown === 0) return false;
    return children.every((child) => {
      const part = rows[child]!.entries[column];
      return !isFigure(part) || Math.abs(part.shown) <= Math.abs(entry.shown);
    });
  });
  const given = entries.filter((entry) => isFigure(entry) && entry.shown !== 0);
  return larger.length * 2 > given.length || (given.length > 0 && larger.length === given.length);
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
  // "Erträge gesamt" above "1. Umsatzerlöse".
  if (parent.type === 'sum' && parent.number === null && child.number !== null) return true;
  if (child.account !== null && parent.account === null && parent.number !== null) return true;
  return child.depth > parent.depth;
}
