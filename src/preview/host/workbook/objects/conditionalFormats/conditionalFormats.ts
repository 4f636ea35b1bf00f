import type { HostObject } from '../../../protocol/hostObject';
import { refuseUnless } from '../../edit/guard';
import { overlaps } from '../../model/areas';
import { newId } from '../../model/newWorkbook';
import type { ConditionalFormatState } from '../../model/sheetParts';
import type { RangeTarget, Session } from '../../session';
import { collection, invalidArgument } from '../collection';
import { tellSeen } from '../seen';
import { conditionalFormat } from './conditionalFormat';
import { KINDS } from './kinds';
import { areasOf, clearConditionalFormats } from './clearing';
import { addOnTop, byPriority } from './priorities';

/** The conditional formats that touch a range, by priority. */
export function conditionalFormatsOf(session: Session, { sheet, area }: RangeTarget): HostObject {
  const all = (): readonly ConditionalFormatState[] =>
    byPriority(sheet).filter((format) => areasOf(format).some((part) => overlaps(part, area)));
  const object = (format: ConditionalFormatState): HostObject =>
    conditionalFormat(session, sheet, format);
  return collection<ConditionalFormatState>(
    'ConditionalFormatCollection',
    { all, object, answersTo: (format, id) => format.id === id },
    {
      since: { GetItemOrNullObject: '1.14' },
      methods: {
        // New ones come first (learn.microsoft.com, Excel.ConditionalFormatCollection.add: "at the first/top priority").
        Add: (type: string) => {
          const kind = KINDS[type] ?? invalidArgument();
          refuseUnless(session, sheet, 'allowFormatCells');
          const format: ConditionalFormatState = {
            id: newId(),
            area,
            type,
            priority: 0,
            stopIfTrue: false,
            rule: { ...kind.rule },
            format: { fontColor: '', bold: null, italic: null, fillColor: '' },
          };
          addOnTop(sheet, format);
          tellSeen(session, sheet);
          return object(format);
        },
        ClearAll: () => {
          refuseUnless(session, sheet, 'allowFormatCells');
          clearConditionalFormats(sheet, area);
          tellSeen(session, sheet);
        },
      },
    },
  );
}
