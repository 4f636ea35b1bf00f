import { NULL_OBJECT, type HostObject } from '../../../protocol/hostObject';
import { refuseUnless } from '../../edit/guard';
import type { ConditionalFormatState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import { invalidArgument, notFound } from '../collection';
import { rangeAreas } from '../rangeAreas';
import { tellSeen } from '../seen';
import { areasOf } from './clearing';
import { kindObject } from './kindObject';
import { KINDS } from './kinds';
import { moveTo, renumber } from './priorities';

/** Excel.ConditionalFormat */
export function conditionalFormat(
  session: Session,
  sheet: SheetState,
  format: ConditionalFormatState,
): HostObject {
  const change = (how: () => void): void => {
    refuseUnless(session, sheet, 'allowFormatCells');
    how();
    tellSeen(session, sheet);
  };
  /** What is special to the type, for the formats of this type only. */
  const navigations = Object.entries(KINDS).flatMap(([type, { navigation }]) => {
    const lead = (otherwise: () => HostObject) => (): HostObject =>
      type === format.type ? kindObject(format, change) : otherwise();
    return [
      [navigation, lead(notFound)],
      [`${navigation}OrNullObject`, lead(() => NULL_OBJECT)],
    ] as const;
  });
  /** A single range, or none (learn.microsoft.com, Excel.ConditionalFormat.getRangeOrNullObject). */
  const range = (otherwise: () => HostObject): HostObject =>
    areasOf(format).length > 1 ? otherwise() : session.objects.range({ sheet, area: format.area });
  return {
    type: 'ConditionalFormat',
    identity: { Id: format.id },
    properties: {
      Id: () => format.id,
      Type: () => format.type,
      StopIfTrue: {
        get: () => format.stopIfTrue,
        set: (stopIfTrue: boolean) => change(() => (format.stopIfTrue = stopIfTrue)),
      },
      Priority: {
        get: () => format.priority,
        set: (priority: number) =>
          Number.isInteger(priority) && priority >= 0
            ? change(() => moveTo(sheet, format, priority))
            : invalidArgument(),
      },
    },
    navigations: Object.fromEntries(navigations),
    methods: {
      GetRange: () => range(notFound),
      GetRangeOrNullObject: () => range(() => NULL_OBJECT),
      GetRanges: () => rangeAreas(session, sheet, areasOf(format)),
      Delete: () =>
        change(() => {
          sheet.conditionalFormats = sheet.conditionalFormats.filter((other) => other !== format);
          renumber(sheet);
        }),
    },
  };
}
