import type { Area } from '../../../../core/workbook/address';
import type { Doer } from '../happenings';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';

/** Somebody changes the open workbook. */
export interface Edit {
  readonly session: Session;
  readonly doer: Doer;
}

/** Cells have other contents: what depends on them is calculated, and whoever listens is told. */
export function cellsChanged(
  { session, doer }: Edit,
  sheet: SheetState,
  area: Area,
  changeType = 'RangeEdited',
): void {
  const calculated = recalculate(session, [{ sheet, area }]);
  session.happenings.tell({ kind: 'cellsChanged', sheet, area, changeType, doer });
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

type Changed = Parameters<Session['calculation']['recalculate']>[0];

function recalculate(session: Session, changed: Changed): readonly SheetState[] {
  return session.workbook.calculationMode === 'Manual'
    ? []
    : session.calculation.recalculate(changed);
}

function tellCalculated(session: Session, sheets: readonly SheetState[]): void {
  if (sheets.length > 0) session.happenings.tell({ kind: 'calculated', sheets });
}
