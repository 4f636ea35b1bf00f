import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import type { Edit } from '../edit/edit';
import { addSheet } from '../edit/sheets';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { collection, notFound, sameName } from './collection';
import { uncounted } from './uncounted';
import { SHEET_EVENTS, WORKBOOK, type AddInEvents } from './events';

/** Excel.WorksheetCollection */
export function worksheetCollection(session: Session, events: AddInEvents): HostObject {
  const edit: Edit = { session, doer: 'addIn' };
  const { workbook, objects } = session;
  const inSight = (onlyVisible: boolean | null): SheetState[] =>
    workbook.sheets.filter((sheet) => onlyVisible !== true || sheet.visibility === 'Visible');
  const sheets = collection<SheetState>(
    'WorksheetCollection',
    {
      all: () => workbook.sheets,
      object: (sheet) => objects.worksheet(sheet),
      answersTo: (sheet, key) => sameName(sheet.name, key) || sheet.id === key,
    },
    {
      methods: {
        Add: (name: string | null) => objects.worksheet(addSheet(edit, name)),
        GetActiveWorksheet: () => objects.worksheet(workbook.activeSheet),
        GetFirst: (onlyVisible: boolean | null) =>
          objects.worksheet(inSight(onlyVisible)[0] ?? notFound()),
        GetLast: (onlyVisible: boolean | null) =>
          objects.worksheet(inSight(onlyVisible).pop() ?? notFound()),
        GetCount: (onlyVisible: boolean | null) => inSight(onlyVisible).length,
        ...events.methods(WORKBOOK, { ...SHEET_EVENTS, Added: 13, Deleted: 15 }),
      },
    },
  );
  return uncounted(sheets);
}

/** The sheet so many tabs further, in sight or not. */
export function neighbour(
  session: Session,
  sheet: SheetState,
  step: 1 | -1,
  visibleOnly: boolean | null,
): HostObject {
  const { sheets } = session.workbook;
  for (let at = sheets.indexOf(sheet) + step; at >= 0 && at < sheets.length; at += step) {
    const candidate = sheets[at]!;
    if (visibleOnly !== true || candidate.visibility === 'Visible') {
      return session.objects.worksheet(candidate);
    }
  }
  return NULL_OBJECT;
}
