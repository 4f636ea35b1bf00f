import type { CellOnSheet } from '../checks/report';
import type { Shift } from './draft';
import type { BalancedPlan, NewRow } from './types';

type Place = Pick<NewRow, 'sheet' | 'before'>;

/** The rows to insert, from the top of each sheet down. Two halves that stand beside each other share one. */
export function newRowsOf(plans: readonly Pick<BalancedPlan, 'newRows'>[]): NewRow[] {
  const all = new Map<string, NewRow>();
  for (const row of plans.flatMap(({ newRows }) => newRows)) {
    const key = `${row.before} ${row.sheet}`;
    const shared = all.get(key);
    all.set(key, shared ? { ...row, texts: new Map([...shared.texts, ...row.texts]) } : row);
  }
  return [...all.values()].sort((a, b) => a.before - b.before);
}

/** How rows move when new ones are put in front of others. */
export function shiftBy(newRows: readonly Place[]): Shift {
  return (cell) => ({ ...cell, row: cell.row + countUntil(newRows, cell.sheet, cell.row) });
}

/** Where a new row will stand. */
export function rowOfNewRow(newRows: readonly Place[], { sheet, before }: Place): number {
  return before + countUntil(newRows, sheet, before - 1);
}

/** Where a cell of a new row will stand; the cell names the row that it is put in front of. */
export function inNewRow(newRows: readonly Place[], cell: CellOnSheet): CellOnSheet {
  return { ...cell, row: rowOfNewRow(newRows, { sheet: cell.sheet, before: cell.row }) };
}

function countUntil(newRows: readonly Place[], sheet: string, row: number): number {
  return newRows.filter((other) => other.sheet === sheet && other.before <= row).length;
}
