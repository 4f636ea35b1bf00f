import type { HostObject } from '../../../protocol/hostObject';
import type { TableState } from '../../model/sheetParts';
import { bodyArea, totalsArea } from '../../model/tableParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import {
  clearContents,
  deleteCells,
  insertCells,
  readValues,
  writeValues,
  type WireValue,
} from '../cellAccess';
import { invalidArgument } from '../collection';
import { namesChanged } from '../seen';
import { isEmpty } from './headersAndTotals';

/** The rows of data of a table; a row object stands for a place, not for what is there. */
export function tableRows(session: Session, sheet: SheetState, table: TableState): HostObject {
  const count = (): number => bodyArea(table).rows;
  const object = (index: number): HostObject => tableRow(session, sheet, table, index);
  return {
    type: 'TableRowCollection',
    items: () => Array.from({ length: count() }, (_, index) => object(index)),
    properties: { Count: count },
    methods: {
      GetCount: count,
      GetItemAt: (index: number) =>
        Number.isInteger(index) && index >= 0 && index < count()
          ? object(index)
          : invalidArgument(),
      // null or -1 is the end; a single value stands for a single row (learn.microsoft.com, Excel.TableRowCollection.add).
      Add: (
        index: number | null,
        values: WireValue[][] | WireValue,
        alwaysInsert: boolean | null,
      ) => {
        const rows = Array.isArray(values) ? values : [[values]];
        const at = index === null || index === -1 ? count() : index;
        if (at > count() || rows.length === 0) invalidArgument();
        if (rows.some((row) => row.length !== table.area.columns) && values !== null) {
          invalidArgument();
        }
        makeRoom(session, sheet, table, at, rows.length, alwaysInsert ?? true);
        const target = { sheet, area: rowArea(table, at, rows.length) };
        if (values !== null) writeValues(session, target, rows);
        return object(at);
      },
    },
  };
}

/** Below the last row of a table without totals there may be room already; else what is there moves down. */
function makeRoom(
  session: Session,
  sheet: SheetState,
  table: TableState,
  at: number,
  count: number,
  alwaysInsert: boolean,
): void {
  const { area } = table;
  const place = rowArea(table, at, count);
  const isBelow = at === bodyArea(table).rows && totalsArea(table) === null;
  const isFree = isBelow && (!alwaysInsert || isEmpty(session, sheet, place));
  if (!isFree) insertCells(session, { sheet, area: place });
  table.area = { ...area, rows: area.rows + count };
  namesChanged(session, sheet);
}

function tableRow(
  session: Session,
  sheet: SheetState,
  table: TableState,
  index: number,
): HostObject {
  const target = (): { sheet: SheetState; area: ReturnType<typeof rowArea> } => ({
    sheet,
    area: rowArea(table, index, 1),
  });
  return {
    type: 'TableRow',
    identity: { Index: index },
    properties: {
      Index: () => index,
      Values: {
        get: () => readValues(session, target()),
        set: (values: WireValue[][]) => writeValues(session, target(), values),
      },
    },
    methods: {
      GetRange: () => session.objects.range(target()),
      Delete: () => {
        const { area } = table;
        // The last row stays, empty.
        if (bodyArea(table).rows === 1) {
          clearContents(session, target());
          return;
        }
        deleteCells(session, target(), 'Up');
        table.area = { ...area, rows: area.rows - 1 };
        namesChanged(session, sheet);
      },
    },
  };
}

function rowArea(table: TableState, index: number, rows: number): ReturnType<typeof bodyArea> {
  const body = bodyArea(table);
  return { ...body, row: body.row + index, rows };
}
