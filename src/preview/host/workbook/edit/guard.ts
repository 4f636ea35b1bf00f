import type { Area } from '../../../../core/workbook/address';
import { HostError } from '../../protocol/hostObject';
import { positions, cellCount, intersection } from '../model/areas';
import type { SheetState } from '../model/workbook';
import { styleAt } from '../model/look';
import type { Session } from '../session';

/** What stands in the way of a change. Excel refuses the whole of it, and nothing is changed. */

export function refuseViewOnly({ viewOnly }: Session): void {
  if (viewOnly?.() === true) throw accessDenied();
}

/** On a protected sheet only cells that are not locked take other contents. */
export function refuseLocked(session: Session, sheet: SheetState, area: Area): void {
  refuseViewOnly(session);
  if (!sheet.protection.protected) return;
  if (cellCount(area) > MOST_TO_LOOK_AT) throw accessDenied();
  for (const { row, column } of positions(area)) {
    if (styleAt(sheet, row, column).protection.locked) throw accessDenied();
  }
}

/** An area so large holds locked cells for certain: no one unlocks them one by one. */
const MOST_TO_LOOK_AT = 1_000_000;

/** What a person does to so many cells at once would stop the page. */
export function refuseTooMany(area: Area): void {
  if (cellCount(area) <= MOST_AT_ONCE) return;
  throw new HostError('RangeExceedsLimit', 'The range has too many cells.', 413);
}

const MOST_AT_ONCE = 200_000;

/** On a protected sheet everything else needs to be allowed by name: "allowFormatCells". */
export function refuseUnless(session: Session, sheet: SheetState, option: string | null): void {
  refuseViewOnly(session);
  if (!sheet.protection.protected) return;
  if (option === null || sheet.protection.options[option] !== true) throw accessDenied();
}

export function refuseProtectedStructure(session: Session): void {
  refuseViewOnly(session);
  if (session.workbook.structureProtected) {
    throw new HostError('AccessDenied', 'The workbook structure is protected.', 403);
  }
}

/** Cells of a table move only as whole rows or columns of it (error of Excel: InsertDeleteConflict). */
export function refuseTornTables(sheet: SheetState, moving: Area, along: 'rows' | 'columns'): void {
  for (const { area } of sheet.tables) {
    const common = intersection(area, moving);
    if (common === null) continue;
    const isWhole = along === 'rows' ? common.columns === area.columns : common.rows === area.rows;
    if (!isWhole) {
      throw new HostError(
        'InsertDeleteConflict',
        "This won't work because it would move cells in a table on your worksheet.",
        409,
      );
    }
  }
}

/** Merged cells move only as a whole. */
export function refuseTornMerges(sheet: SheetState, moving: Area, along: 'rows' | 'columns'): void {
  for (const merge of sheet.merges) {
    const common = intersection(merge, moving);
    if (common === null) continue;
    const isWhole =
      along === 'rows' ? common.columns === merge.columns : common.rows === merge.rows;
    if (!isWhole) {
      throw new HostError('MergedRangeConflict', 'We can’t do that to a merged cell.', 409);
    }
  }
}

function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation.', 403);
}
