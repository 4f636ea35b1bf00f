import type { HostObject } from '../../protocol/hostObject';
import { findTarget } from '../edit/addresses';
import { isSingleCell } from '../model/areas';
import type { Position } from '../model/cells';
import type { SheetState } from '../model/workbook';
import type { RangeTarget, Session } from '../session';
import { invalidArgument } from './collection';

/** The cells that an add-in means: a range, or an address as it is understood on this sheet. */
export function resolveRange(
  { workbook }: Session,
  argument: unknown,
  sheet: SheetState,
): RangeTarget {
  if (typeof argument === 'string' && argument !== '') {
    return findTarget(workbook, sheet, argument) ?? invalidArgument();
  }
  return rangeTarget(argument) ?? invalidArgument();
}

/** The same where only cells of this very sheet will do. */
export function resolveRangeOn(session: Session, argument: unknown, sheet: SheetState) {
  const target = resolveRange(session, argument, sheet);
  return target.sheet === sheet ? target.area : invalidArgument();
}

/** The same where a single cell is meant. */
export function resolveCell(
  session: Session,
  argument: unknown,
  sheet: SheetState,
): { readonly sheet: SheetState; readonly cell: Position } {
  const target = resolveRange(session, argument, sheet);
  if (!isSingleCell(target.area)) invalidArgument();
  return { sheet: target.sheet, cell: { row: target.area.row, column: target.area.column } };
}

/** What a range stands for; null for anything that is no range. */
export function rangeTarget(argument: unknown): RangeTarget | null {
  const target = (argument as HostObject | null | undefined)?.target;
  const isRange =
    typeof target === 'object' && target !== null && 'sheet' in target && 'area' in target;
  return isRange ? (target as RangeTarget) : null;
}
