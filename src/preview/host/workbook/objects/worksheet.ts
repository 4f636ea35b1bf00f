import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { findTarget } from '../edit/addresses';
import { appearanceChanged, calculateNow, type Edit } from '../edit/edit';
import { refuseViewOnly } from '../edit/guard';
import { activateSheet, deleteSheet, moveSheet, renameSheet, showSheet } from '../edit/sheets';
import { isOnSheet, WHOLE_SHEET } from '../model/areas';
import { STANDARD_HEIGHT } from '../model/look';
import { usedArea } from '../model/used';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { readColor } from './colors';
import { invalidArgument, notFound } from './collection';
import { SHEET_EVENTS, type AddInEvents } from './events';
import { worksheetParts } from './parts';
import { rangeAreas } from './rangeAreas';
import { neighbour } from './worksheets';

/** Excel.Worksheet */
export function worksheetObject(
  session: Session,
  sheet: SheetState,
  events: AddInEvents,
): HostObject {
  const edit: Edit = { session, doer: 'addIn' };
  const setGridlines = (show: boolean): void => {
    refuseViewOnly(session);
    sheet.showGridlines = show;
    appearanceChanged(edit, sheet);
  };
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    target: sheet,
    properties: {
      Id: () => sheet.id,
      Name: { get: () => sheet.name, set: (name: string) => renameSheet(edit, sheet, name) },
      Position: {
        get: () => session.workbook.sheets.indexOf(sheet),
        set: (position: number) => moveSheet(edit, sheet, position),
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (visibility: string) => showSheet(edit, sheet, visibility),
      },
      TabColor: {
        get: () => sheet.tabColor,
        set: (color: string) => {
          refuseViewOnly(session);
          sheet.tabColor = color === '' ? '' : readColor(color);
          appearanceChanged(edit, sheet);
        },
      },
      ShowGridlines: () => sheet.showGridlines,
      // The name under which the client sets it.
      Gridlines: { get: () => sheet.showGridlines, set: setGridlines },
      ShowHeadings: () => true,
      StandardHeight: () => STANDARD_HEIGHT,
      // In characters of the usual font, unlike the width of a column.
      StandardWidth: () => 8.43,
      EnableCalculation: () => true,
      TabId: () => session.workbook.sheets.indexOf(sheet) + 1,
    },
    since: { TabId: '1.14' },
    navigations: worksheetParts(session, sheet).navigations ?? {},
    methods: {
      ...rangesOf(session, sheet),
      Activate: () => activateSheet(edit, sheet),
      Delete: () => deleteSheet(edit, sheet),
      Calculate: () => calculateNow(session),
      GetNext: (visibleOnly: boolean | null) =>
        orNotFound(neighbour(session, sheet, 1, visibleOnly)),
      GetNextOrNullObject: (visibleOnly: boolean | null) =>
        neighbour(session, sheet, 1, visibleOnly),
      GetPrevious: (visibleOnly: boolean | null) =>
        orNotFound(neighbour(session, sheet, -1, visibleOnly)),
      GetPreviousOrNullObject: (visibleOnly: boolean | null) =>
        neighbour(session, sheet, -1, visibleOnly),
      ...events.methods(sheet.id, SHEET_EVENTS),
    },
  };
}

function rangesOf(session: Session, sheet: SheetState): HostObject['methods'] {
  const { objects, workbook } = session;
  return {
    GetRange: (address: string | null) =>
      objects.range(findTarget(workbook, sheet, address) ?? invalidArgument()),
    GetRanges: (addresses: string | null) => {
      const areas = (addresses ?? '').split(/[,;]/).map((address) => {
        const target = findTarget(workbook, sheet, address.trim());
        return target?.sheet === sheet ? target.area : invalidArgument();
      });
      return rangeAreas(session, sheet, areas);
    },
    GetRangeByIndexes: (row: number, column: number, rows: number, columns: number) => {
      const area = { row, column, rows, columns };
      return isOnSheet(area) ? objects.range({ sheet, area }) : invalidArgument();
    },
    GetCell: (row: number, column: number) => {
      const area = { row, column, rows: 1, columns: 1 };
      return isOnSheet(area) ? objects.range({ sheet, area }) : invalidArgument();
    },
    // An empty sheet has its first cell for a used range (learn.microsoft.com, Excel.Worksheet.getUsedRange).
    GetUsedRange: (valuesOnly: boolean | null) =>
      objects.range({
        sheet,
        area: usedArea(sheet, WHOLE_SHEET, valuesOnly ?? false) ?? FIRST_CELL,
      }),
    GetUsedRangeOrNullObject: (valuesOnly: boolean | null) => {
      const area = usedArea(sheet, WHOLE_SHEET, valuesOnly ?? false);
      return area === null ? NULL_OBJECT : objects.range({ sheet, area });
    },
  };
}

const FIRST_CELL = { row: 0, column: 0, rows: 1, columns: 1 };

function orNotFound(object: HostObject): HostObject {
  return object === NULL_OBJECT ? notFound() : object;
}
