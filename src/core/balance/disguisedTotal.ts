import { fitOf } from '../plan/sums/fit';
import type { Table } from '../plan/types';
import { namesWholeSide, type TopRow } from '../checks/facts/topRows';

/**
 * The last row of a side that is its total without being called "Summe": by its figures, which those above it add up to,
 * or by its name, as "Einnahmen / Mittelherkunft" is none of a position.
 */
export function disguisedTotal(table: Table, own: readonly TopRow[], side: 1 | -1): number | null {
  const last = own[own.length - 1];
  if (last === undefined || own.length < 2 || last.isSum) return null;
  const { label, type } = table.rows[last.row]!;
  const parts = own.slice(0, -1).map(({ row }) => ({ row, factor: 1 as const }));
  const { holds, fails, evidence } = fitOf(table, last.row, parts);
  // Of three positions one may be what the other two give.
  const isProven = holds > fails && (evidence >= 3 || (evidence === 2 && holds > 1));
  if (type === 'sum') return last.row;
  return isProven || namesWholeSide(label, side) ? last.row : null;
}
