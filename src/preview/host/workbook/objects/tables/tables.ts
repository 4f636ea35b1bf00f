import type { Area } from '../../../../../core/workbook/address';
import type { HostObject } from '../../../protocol/hostObject';
import { contains, overlaps } from '../../model/areas';
import type { TableState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { RangeTarget, Session } from '../../session';
import { collection, invalidArgument, notFound, sameName } from '../collection';
import { resolveRange } from '../rangeArgument';
import { createTable } from './createTable';
import { tableObject } from './table';

interface Placed {
  readonly sheet: SheetState;
  readonly table: TableState;
}

export function tablesOfWorkbook(session: Session): HostObject {
  return tables(session, null);
}

export function tablesOfSheet(session: Session, sheet: SheetState): HostObject {
  return tables(session, sheet);
}

function tables(session: Session, sheet: SheetState | null): HostObject {
  const { workbook } = session;
  const sheets = (): readonly SheetState[] => (sheet === null ? workbook.sheets : [sheet]);
  return collection<Placed>(
    'TableCollection',
    {
      all: () => sheets().flatMap(placedOn),
      object: (placed) => tableObject(session, placed.sheet, placed.table),
      answersTo,
    },
    {
      methods: {
        Add: (address: unknown, hasHeaders: boolean | null) => {
          const target = resolveRange(session, address, sheet ?? workbook.activeSheet);
          if (sheet !== null && target.sheet !== sheet) invalidArgument();
          const table = createTable(session, target, hasHeaders ?? true);
          return tableObject(session, target.sheet, table);
        },
      },
    },
  );
}

/** The tables that a range touches, or holds completely. */
export function tablesInRange(
  session: Session,
  { sheet, area }: RangeTarget,
  fullyContained = false,
): HostObject {
  const isMeant = (table: Area): boolean =>
    fullyContained ? contains(area, table) : overlaps(area, table);
  const all = (): Placed[] => placedOn(sheet).filter(({ table }) => isMeant(table.area));
  const object = ({ table }: Placed): HostObject => tableObject(session, sheet, table);
  return collection<Placed>(
    'TableScopedCollection',
    { all, object, answersTo },
    {
      since: { GetItemOrNullObject: '1.14' },
      methods: {
        GetFirst: () => {
          const [first] = all();
          return first === undefined ? notFound() : object(first);
        },
      },
    },
  );
}

function placedOn(sheet: SheetState): Placed[] {
  return sheet.tables.map((table) => ({ sheet, table }));
}

function answersTo({ table }: Placed, key: string): boolean {
  return table.id === key || sameName(table.name, key);
}
