import type { Area } from '../../../../core/workbook/address';
import { NULL_OBJECT, type HostObject } from '../../protocol/hostObject';
import { boundingArea, intersection, isOnSheet, WHOLE_SHEET } from '../model/areas';
import { MOST_COLUMNS, MOST_ROWS } from '../model/cells';
import { usedArea } from '../model/used';
import type { RangeTarget, Session } from '../session';
import { invalidArgument, notFound } from './collection';
import { resolveRange } from './rangeArgument';
import { surroundingRegion } from './surroundingRegion';

/** The ways from a range to another one. */
export function rangeSteps(session: Session, target: RangeTarget): HostObject['methods'] {
  const { sheet, area } = target;
  const { row, column, rows, columns } = area;
  const at = (to: Area): HostObject =>
    isOnSheet(to) ? session.objects.range({ sheet, area: to }) : invalidArgument();
  const atSome = (to: Area | null): HostObject | null => (to === null ? null : at(to));
  const other = (argument: unknown): Area => {
    const found = resolveRange(session, argument, sheet);
    return found.sheet === sheet ? found.area : invalidArgument();
  };
  const shared = (argument: unknown): HostObject | null =>
    atSome(intersection(area, other(argument)));
  const used = (valuesOnly: boolean | null): Area | null =>
    usedArea(sheet, area, valuesOnly ?? false);
  return {
    GetCell: (r: number, c: number) =>
      at({ row: row + r, column: column + c, rows: 1, columns: 1 }),
    GetOffsetRange: (r: number, c: number) => at({ ...area, row: row + r, column: column + c }),
    GetResizedRange: (r: number, c: number) =>
      at({ ...area, rows: rows + r, columns: columns + c }),
    GetAbsoluteResizedRange: (r: number, c: number) => at({ ...area, rows: r, columns: c }),
    GetRow: (r: number) =>
      r >= 0 && r < rows ? at({ ...area, row: row + r, rows: 1 }) : invalidArgument(),
    GetColumn: (c: number) =>
      c >= 0 && c < columns ? at({ ...area, column: column + c, columns: 1 }) : invalidArgument(),
    GetLastCell: () =>
      at({ row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 }),
    GetLastRow: () => at({ ...area, row: row + rows - 1, rows: 1 }),
    GetLastColumn: () => at({ ...area, column: column + columns - 1, columns: 1 }),
    GetRowsAbove: (count: number | null) => at(adjacent(area, 'row', 'rows', -(count ?? 1))),
    GetRowsBelow: (count: number | null) => at(adjacent(area, 'row', 'rows', count ?? 1)),
    GetColumnsBefore: (count: number | null) =>
      at(adjacent(area, 'column', 'columns', -(count ?? 1))),
    GetColumnsAfter: (count: number | null) => at(adjacent(area, 'column', 'columns', count ?? 1)),
    GetEntireRow: () => at({ ...area, column: 0, columns: MOST_COLUMNS }),
    GetEntireColumn: () => at({ ...area, row: 0, rows: MOST_ROWS }),
    GetIntersection: (argument: unknown) => shared(argument) ?? notFound(),
    GetIntersectionOrNullObject: (argument: unknown) => shared(argument) ?? NULL_OBJECT,
    GetBoundingRect: (argument: unknown) => at(boundingArea(area, other(argument))),
    // Where nothing is used, the first cell (learn.microsoft.com, Excel.Range.getUsedRange); a range fails instead.
    GetUsedRange: (valuesOnly: boolean | null) => atSome(used(valuesOnly)) ?? notFound(),
    GetUsedRangeOrNullObject: (valuesOnly: boolean | null) =>
      atSome(used(valuesOnly)) ?? NULL_OBJECT,
    GetSurroundingRegion: () =>
      at(surroundingRegion(sheet, intersection(area, WHOLE_SHEET) ?? area)),
  };
}

/** So many rows or columns right beside the area: before it where the count is negative. */
function adjacent(
  area: Area,
  start: 'row' | 'column',
  extent: 'rows' | 'columns',
  count: number,
): Area {
  if (count === 0) return invalidArgument();
  const first = count < 0 ? area[start] + count : area[start] + area[extent];
  return { ...area, [start]: first, [extent]: Math.abs(count) };
}
