import type { HostObject } from '../../../protocol/hostObject';
import { refuseUnless } from '../../edit/guard';
import { overlaps } from '../../model/areas';
import { cutOut } from '../../model/cutOut';
import { newId } from '../../model/newWorkbook';
import type { ConditionalFormatState } from '../../model/sheetParts';
import type { RangeTarget, Session } from '../../session';
import { collection, invalidArgument } from '../collection';
import { tellSeen } from '../seen';
import { areasOf, conditionalFormat } from './conditionalFormat';
import { KINDS } from './kinds';
import { addOnTop, byPriority, renumber } from './priorities';

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
        // Formats that reach further stay there (learn.microsoft.com: "on the current specified range").
        ClearAll: () => {
          refuseUnless(session, sheet, 'allowFormatCells');
          sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
            const [first, ...more] = areasOf(format).flatMap((part) => cutOut(part, area));
            if (first === undefined) return false;
            format.area = first;
            format.moreAreas = more;
            return true;
          });
          renumber(sheet);
          tellSeen(session, sheet);
        },
      },
    },
  );
}
