import { isOneBlock, sumFormula } from '../checks/facts/sumFormula';
import { germanText } from '../numbers/germanText';
import type { CellOnSheet } from '../checks/report';
import type { Sum, Table } from '../plan/types';
import { quotedAddress } from '../workbook/address';
import { DUST, type ColumnDrafts } from './columnDrafts';
import type { FormulaFor, Shift } from './draft';
import type { Gap } from './missingRow';
import { isPrinted } from './missingTotals';
import type { SideName } from './planTree';
import type { SideInColumn } from './sideInColumn';
import type { ColumnAtWork } from './columnAtWork';

/** The total as Excel will show it, as an amount; where only Excel can tell, as it must be. */
export function actualTotal(side: SideInColumn): number {
  const { total, sign } = side.tree;
  return (side.actual(total) ?? side.value(total)) * sign;
}

/** Lines for the sums that would not be what their parts give: those that fail, and typed ones whose parts change. */
export function repairSums(
  sides: ColumnAtWork['sides'],
  gaps: Readonly<Record<SideName, Gap | null>>,
  drafts: ColumnDrafts,
): { readonly ids: readonly string[]; readonly refused: boolean } {
  const ids: string[] = [];
  let refused = false;
  for (const side of [sides.herkunft, sides.verwendung]) {
    side.releaseSums();
    const gap = gaps[side.tree.name];
    for (const sum of side.tree.sums) {
      if (!isPrinted(side.tree.table.rows[sum.row]!)) continue;
      const [wanted, now] = [side.value(sum.row), side.actual(sum.row)];
      const extended = gap?.sum === sum && side.isAdded(sum.row);
      // A formula leaves the new row out, although an amount that was stored before may fit by chance.
      const leavesOut = extended && side.isFormula(sum.row);
      if (!leavesOut && isRight(side, sum, wanted, now)) continue;
      ids.push(quotedAddress(side.cell(sum.row)));
      const selected = drafts.put(sum.row, {
        side,
        value: wanted,
        reason: reasonFor(side, sum, now, wanted, extended),
        formulaFor: formulaFor(side, sum, extended),
        grows: extended,
      });
      if (selected) continue;
      refused = true;
      side.fix(sum.row, now ?? 0);
    }
  }
  return { ids, refused };
}

function isRight(side: SideInColumn, { row }: Sum, wanted: number, now: number | null): boolean {
  // Only Excel can calculate this formula; it did so rightly before.
  if (now === null && side.isFormula(row)) return !side.isFailing(row);
  return now === null ? wanted === 0 : Math.abs(now - wanted) <= DUST;
}

function reasonFor(
  side: SideInColumn,
  { row }: Sum,
  now: number | null,
  wanted: number,
  extended: boolean,
): string {
  if (extended) return EXTENDED;
  if (side.stored(row) === null) return 'Die Summe fehlt.';
  if (!side.isFailing(row)) return 'Die Summe folgt den geänderten Positionen.';
  const text = germanText(wanted, side.unit);
  return now === side.stored(row)
    ? `Die Summe stimmt nicht; die Zeilen ergeben ${text}.`
    : `Die Summe stimmt nicht; mit den geänderten Positionen ergeben die Zeilen ${text}.`;
}

export const EXTENDED = 'Die Summe muss die neue Zeile enthalten.';

/** A sum that rounding lets differ from its parts has no formula. */
function formulaFor(side: SideInColumn, sum: Sum, extended: boolean): FormulaFor {
  if (side.isKept(sum.row)) return null;
  return formulaWith(side.tree.table, sum, (row) => side.cell(row), extended);
}

/** What adds up the parts of a sum in a column, and the new row behind them. */
export function formulaWith(
  table: Table,
  sum: Sum,
  place: (row: number) => CellOnSheet,
  extended: boolean,
): (shift: Shift) => string {
  return (shift) => {
    const parts = sum.parts.map(({ row, factor }) => ({ ...shift(place(row)), factor }));
    const last = parts[parts.length - 1]!;
    const all = extended ? [...parts, { ...last, row: last.row + 1, factor: 1 as const }] : parts;
    return sumFormula(all, isOneBlock(table, sum));
  };
}
