import type { Area } from '../../../../core/workbook/address';
import type { HostObject } from '../../protocol/hostObject';
import { cellCount, isWholeColumns, isWholeRows, sheetAddress } from '../model/areas';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { invalidArgument } from './collection';

/** Several areas of one sheet as one object: what a conditional format or a print area leads to. */
export function rangeAreas(
  session: Session,
  sheet: SheetState,
  areas: readonly Area[],
): HostObject {
  const address = (): string => areas.map((area) => sheetAddress(sheet.name, area)).join(',');
  const ranges = (): HostObject[] => areas.map((area) => session.objects.range({ sheet, area }));
  return {
    type: 'RangeAreas',
    target: { sheet, areas },
    properties: {
      Address: address,
      AddressLocal: address,
      AreaCount: () => areas.length,
      CellCount: () => areas.reduce((count, area) => count + cellCount(area), 0),
      IsEntireColumn: () => areas.every(isWholeColumns),
      IsEntireRow: () => areas.every(isWholeRows),
      Style: () => 'Normal',
    },
    navigations: {
      Worksheet: () => session.objects.worksheet(sheet),
      Areas: () => ({
        type: 'RangeCollection',
        items: ranges,
        methods: {
          GetCount: () => areas.length,
          GetItemAt: (index: number) => ranges()[index] ?? invalidArgument(),
        },
      }),
    },
  };
}
