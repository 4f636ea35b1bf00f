import { structureChanged } from '../edit/edit';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';

/** Tells whoever draws the sheet that something beside its cells' contents looks different now. */
export function tellSeen({ happenings }: Session, sheet: SheetState | null): void {
  happenings.tell({ kind: 'appearanceChanged', sheet });
}

/** Names of cells or tables came, went or changed: formulas may mean something else now. */
export function namesChanged(session: Session, sheet: SheetState | null): void {
  structureChanged(session);
  tellSeen(session, sheet);
}
