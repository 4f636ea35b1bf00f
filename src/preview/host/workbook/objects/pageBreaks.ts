import type { HostObject } from '../../protocol/hostObject';
import { refuseViewOnly } from '../edit/guard';
import { areaAddress, cellArea } from '../model/areas';
import type { SheetState } from '../model/workbook';
import type { Session } from '../session';
import { collection, invalidArgument } from './collection';
import { resolveRangeOn } from './rangeArgument';
import { tellSeen } from './seen';

type Direction = 'horizontal' | 'vertical';

/** The page breaks that someone set, above rows or left of columns. */
export function pageBreaksOf(
  session: Session,
  sheet: SheetState,
  direction: Direction,
): HostObject {
  const key = direction === 'horizontal' ? 'rowBreaks' : 'columnBreaks';
  const all = (): readonly number[] => sheet.pageLayout[key] ?? [];
  const keep = (lines: readonly number[]): void => {
    refuseViewOnly(session);
    sheet.pageLayout[key] = [...new Set(lines)].sort((one, other) => one - other);
    tellSeen(session, sheet);
  };
  const cellAfter = (line: number): { row: number; column: number } =>
    direction === 'horizontal' ? { row: line, column: 0 } : { row: 0, column: line };
  const object = (line: number): HostObject => ({
    type: 'PageBreak',
    identity: { _Id: idOf(line) },
    properties: {
      _Id: () => idOf(line),
      RowIndex: () => cellAfter(line).row,
      ColumnIndex: () => cellAfter(line).column,
    },
    methods: {
      GetCellAfterBreak: () => session.objects.range({ sheet, area: cellArea(cellAfter(line)) }),
      Delete: () => keep(all().filter((other) => other !== line)),
    },
  });
  const idOf = (line: number): string => areaAddress(cellArea(cellAfter(line)));
  return collection<number>(
    'PageBreakCollection',
    { all, object, answersTo: (line, key) => idOf(line) === key },
    {
      methods: {
        Add: (argument: unknown) => {
          const area = resolveRangeOn(session, argument, sheet);
          const line = direction === 'horizontal' ? area.row : area.column;
          // Nothing stands before the first line that a page could end with.
          if (line === 0) invalidArgument();
          keep([...all(), line]);
          return object(line);
        },
        // Excel's index starts at 0 here, in a method of the name of an indexer.
        GetItem: (key: number | string) => {
          const line =
            typeof key === 'number' ? all()[key] : all().find((one) => idOf(one) === key);
          return line === undefined ? invalidArgument() : object(line);
        },
        RemovePageBreaks: () => keep([]),
      },
    },
  );
}
