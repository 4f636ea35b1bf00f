import type { HostObject } from '../../../protocol/hostObject';
import type { TableState } from '../../model/sheetParts';
import { bodyArea, columnNames, columnOf, headerArea, totalsArea } from '../../model/tableParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';
import {
  deleteCells,
  insertCellsRight,
  readValues,
  writeValues,
  type WireValue,
} from '../cellAccess';
import { collection, invalidArgument, notFound, sameName } from '../collection';
import { invalidOperation } from '../refusals';
import { namesChanged } from '../seen';
import { distinctName } from './createTable';
import { isEmpty } from './headersAndTotals';

/** The columns of a table, from left to right; their ids count from 1. */
export function tableColumns(session: Session, sheet: SheetState, table: TableState): HostObject {
  const object = (index: number): HostObject => tableColumn(session, sheet, table, index);
  return collection<number>(
    'TableColumnCollection',
    {
      all: () => Array.from({ length: table.area.columns }, (_, index) => index),
      object,
      // The client asks by name or by id, and ids are numbers here.
      answersTo: (index, key: unknown) =>
        String(index + 1) === String(key) ||
        sameName(columnNames(sheet, table)[index]!, String(key)),
    },
    {
      methods: {
        Add: (index: number | null, values: WireValue[][] | null, name: string | null) => {
          const place = index ?? -1;
          const at = place < 0 ? table.area.columns : place;
          if (at > table.area.columns) invalidArgument();
          addColumn(session, sheet, table, at);
          const taken = columnNames(sheet, table).filter((_, other) => other !== at);
          const column = columnOf(table.area, at);
          if (values !== null) writeValues(session, { sheet, area: column }, values);
          const header = headerArea(table);
          if (header !== null && (name !== null || values === null)) {
            const wanted = distinctName(name ?? `Spalte${at + 1}`, taken);
            writeValues(session, { sheet, area: columnOf(header, at) }, [[wanted]]);
          }
          return object(at);
        },
      },
    },
  );
}

/** What stands to the right of the table, in its rows, makes room. */
function addColumn(session: Session, sheet: SheetState, table: TableState, at: number): void {
  const { area } = table;
  const beside = columnOf(area, at);
  const grown = { ...area, columns: area.columns + 1 };
  const isFree = at === area.columns && isEmpty(session, sheet, beside);
  if (!isFree) insertCellsRight(session, { sheet, area: beside });
  table.area = grown;
  namesChanged(session, sheet);
}

function tableColumn(
  session: Session,
  sheet: SheetState,
  table: TableState,
  index: number,
): HostObject {
  const target = { sheet, area: columnOf(table.area, index) };
  const range = (area: ReturnType<typeof headerArea>): HostObject =>
    area === null ? notFound() : session.objects.range({ sheet, area: columnOf(area, index) });
  return {
    type: 'TableColumn',
    identity: { Id: index + 1 },
    properties: {
      Id: () => index + 1,
      Index: () => index,
      Name: {
        get: () => columnNames(sheet, table)[index],
        set: (name: string) => {
          const others = columnNames(sheet, table).filter((_, other) => other !== index);
          if (name === '' || others.some((other) => sameName(other, name))) invalidArgument();
          const header = headerArea(table);
          if (header === null) invalidOperation('The headers of the table are hidden.');
          writeValues(session, { sheet, area: columnOf(header, index) }, [[name]]);
        },
      },
      // Header and totals included (learn.microsoft.com, Excel.TableColumn.values).
      Values: {
        get: () => readValues(session, target),
        set: (values: WireValue[][]) => writeValues(session, target, values),
      },
    },
    methods: {
      GetRange: () => range(table.area),
      GetDataBodyRange: () => range(bodyArea(table)),
      GetHeaderRowRange: () => range(headerArea(table)),
      GetTotalRowRange: () => range(totalsArea(table)),
      Delete: () => {
        const { area } = table;
        if (area.columns === 1) invalidOperation('A table has one column at least.');
        deleteCells(session, target, 'Left');
        table.area = { ...area, columns: area.columns - 1 };
        namesChanged(session, sheet);
      },
    },
  };
}
