import type { Area } from '../../../../core/workbook/address';
import type { CellValue } from '../../../../core/workbook/snapshot';
import { isSingleCell } from '../model/areas';
import { plainValue, valueType } from '../model/values';
import type { Doer } from '../happenings';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';

/** Somebody changes the open workbook. */
export interface Edit {
  readonly session: Session;
  readonly doer: Doer;
}

/** Cells have other contents: what depends on them is calculated, and whoever listens is told. `valueBefore`, of one. */
export function cellsChanged(
  { session, doer }: Edit,
  sheet: SheetState,
  area: Area,
  valueBefore?: CellValue | null,
): void {
  const changed = [{ sheet, area }];
  const calculated =
    doer === 'person' && session.workbook.calculationMode !== 'Manual'
      ? session.calculation.recalculateSoon(changed)
      : recalculate(session, changed);
  session.happenings.tell({
    kind: 'cellsChanged',
    sheet,
    area,
    changeType: 'RangeEdited',
    doer,
    ...(valueBefore === undefined || !isSingleCell(area)
      ? {}
      : { details: details(valueBefore, sheet.cells.get(area.row, area.column).value) }),
  });
  tellCalculated(session, calculated);
}

/** Cells, sheets or names moved: every formula is read anew. */
export function structureChanged(session: Session): void {
  session.calculation.structureChanged();
  tellCalculated(session, recalculate(session, 'all'));
}

export function calculateNow(session: Session): void {
  tellCalculated(session, session.calculation.recalculate('all'));
}

export function appearanceChanged({ session }: Edit, sheet: SheetState | null): void {
  session.happenings.tell({ kind: 'appearanceChanged', sheet });
}

/** Excel.ChangedEventDetail */
function details(before: CellValue | null, after: CellValue | null): Record<string, unknown> {
  return {
    valueBefore: plainValue(before),
    valueAfter: plainValue(after),
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

type Changed = Parameters<Session['calculation']['recalculate']>[0];

function recalculate(session: Session, changed: Changed): readonly SheetState[] {
  return session.workbook.calculationMode === 'Manual'
    ? []
    : session.calculation.recalculate(changed);
}

function tellCalculated(session: Session, sheets: readonly SheetState[]): void {
  if (sheets.length > 0) session.happenings.tell({ kind: 'calculated', sheets });
}
