import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { spillArea } from '../edit/spill';
import { cellArea, cellCount, isSingleCell } from '../model/areas';
import type { RangeTarget, Session } from '../session';
import { invalidArgument, notFound } from './collection';

/** Arrays that fill more cells than that of their formula. */
export function rangeSpill(
  session: Session,
  target: RangeTarget,
): Pick<HostObject, 'properties' | 'methods'> {
  const { sheet, area } = target;
  const own = (): { row: number; column: number } =>
    isSingleCell(area) ? { row: area.row, column: area.column } : invalidArgument();
  const parent = (): HostObject | null => {
    const cell = own();
    const from =
      sheet.cells.get(cell.row, cell.column).spilledFrom ??
      (spillArea(sheet, cell) === null ? null : cell);
    return from === null ? null : session.objects.range({ sheet, area: cellArea(from) });
  };
  const spilled = (): HostObject | null => {
    const filled = spillArea(sheet, own());
    return filled === null ? null : session.objects.range({ sheet, area: filled });
  };
  return {
    properties: { HasSpill: () => hasSpill(target) },
    methods: {
      GetSpillParent: () => parent() ?? notFound(),
      GetSpillParentOrNullObject: () => parent() ?? NULL_OBJECT,
      GetSpillingToRange: () => spilled() ?? notFound(),
      GetSpillingToRangeOrNullObject: () => spilled() ?? NULL_OBJECT,
    },
  };
}

/** Whether all cells belong to spilled arrays; null where only some do (learn.microsoft.com, Excel.Range.hasSpill). */
function hasSpill({ sheet, area }: RangeTarget): boolean | null {
  let belonging = 0;
  for (const [position, cell] of sheet.cells.in(area)) {
    const isAnchor = cell.formula !== null && spillArea(sheet, position) !== null;
    if (cell.spilledFrom !== null || isAnchor) belonging += 1;
  }
  return belonging === 0 ? false : belonging === cellCount(area) ? true : null;
}
