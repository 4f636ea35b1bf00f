import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { refuseViewOnly } from '../edit/guard';
import { isWholeColumns, isWholeRows } from '../model/areas';
import { MOST_COLUMNS, MOST_ROWS } from '../model/cells';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { invalidArgument, notFound } from './collection';
import { resolveRangeOn } from './rangeArgument';
import { tellSeen } from './seen';

/** Each way of freezing takes the place of the one before (learn.microsoft.com, Excel.WorksheetFreezePanes). */
export function freezePanesOf(session: Session, sheet: SheetState): HostObject {
  const freeze = (rows: number, columns: number): void => {
    if (![rows, columns].every((count) => Number.isInteger(count) && count >= 0)) invalidArgument();
    refuseViewOnly(session);
    sheet.frozen = { rows, columns };
    tellSeen(session, sheet);
  };
  const location = (): HostObject | null => {
    const { rows, columns } = sheet.frozen;
    if (rows === 0 && columns === 0) return null;
    const area = { row: 0, column: 0, rows: rows || MOST_ROWS, columns: columns || MOST_COLUMNS };
    return session.objects.range({ sheet, area });
  };
  return {
    type: 'WorksheetFreezePanes',
    methods: {
      FreezeRows: (count: number | null) => freeze(count ?? 1, 0),
      FreezeColumns: (count: number | null) => freeze(0, count ?? 1),
      FreezeAt: (argument: unknown) => {
        if (argument === null) {
          freeze(0, 0);
          return;
        }
        const area = resolveRangeOn(session, argument, sheet);
        freeze(
          isWholeColumns(area) ? 0 : area.row + area.rows,
          isWholeRows(area) ? 0 : area.column + area.columns,
        );
      },
      Unfreeze: () => freeze(0, 0),
      GetLocation: () => location() ?? notFound(),
      GetLocationOrNullObject: () => location() ?? NULL_OBJECT,
    },
  };
}
