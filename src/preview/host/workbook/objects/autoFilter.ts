import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import type { Area } from '../../../../core/workbook/address';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { notFound } from './collection';
import { refuseUnless } from '../edit/guard';
import { unsupported } from './refusals';
import { resolveRangeOn } from './rangeArgument';
import { tellSeen } from './seen';

interface Filtered {
  readonly sheet: SheetState;
  readonly area: () => Area | null;
  readonly apply: (area: Area) => void;
  readonly remove: () => void;
}

/** The filter buttons over a range of the sheet. What they would hide stays in sight: criteria are refused. */
export function autoFilterOfSheet(session: Session, sheet: SheetState): HostObject {
  return autoFilter(session, {
    sheet,
    area: () => sheet.autoFilter,
    apply: (area) => (sheet.autoFilter = area),
    remove: () => (sheet.autoFilter = null),
  });
}

export function autoFilter(session: Session, filtered: Filtered): HostObject {
  const { sheet } = filtered;
  const range = (): HostObject | null => {
    const area = filtered.area();
    return area === null ? null : session.objects.range({ sheet, area });
  };
  const change = (how: () => void): void => {
    refuseUnless(session, sheet, 'allowAutoFilter');
    how();
    tellSeen(session, sheet);
  };
  return {
    type: 'AutoFilter',
    since: { ClearColumnCriteria: '1.14' },
    properties: {
      Enabled: () => filtered.area() !== null,
      IsDataFiltered: () => false,
      Criteria: () => [],
    },
    methods: {
      Apply: (argument: unknown, _columnIndex: number | null, criteria: unknown) => {
        const area = resolveRangeOn(session, argument, sheet);
        if (criteria !== null && criteria !== undefined) unsupported('filtering by criteria');
        change(() => filtered.apply(area));
      },
      ClearCriteria: () => undefined,
      ClearColumnCriteria: () => undefined,
      Reapply: () => undefined,
      Remove: () => change(filtered.remove),
      GetRange: () => range() ?? notFound(),
      GetRangeOrNullObject: () => range() ?? NULL_OBJECT,
    },
  };
}
