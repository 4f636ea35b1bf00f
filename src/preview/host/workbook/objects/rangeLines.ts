import type { HostObject } from '../../protocol/hostObject';
import type { Edit } from '../edit/edit';
import { changeLines, distance, lineInCommon, type Lines } from '../edit/lines';
import type { RangeTarget } from '../session';

/** Where the rows and columns of a range stand, and whether they are in sight. */
export function rangeLines(edit: Edit, { sheet, area }: RangeTarget): HostObject['properties'] {
  const hidden = (lines: Lines): boolean | null =>
    lineInCommon(sheet, lines, area, (line) => line?.hidden ?? false);
  const hide = (lines: Lines, value: boolean): void =>
    changeLines(edit, sheet, lines, area, { hidden: value });
  return {
    // Whether all cells are hidden, by their rows or by their columns; null where some are.
    Hidden: () => {
      const [rows, columns] = [hidden('rows'), hidden('columns')];
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
    RowHidden: { get: () => hidden('rows'), set: (value: boolean) => hide('rows', value) },
    ColumnHidden: {
      get: () => hidden('columns'),
      set: (value: boolean) => hide('columns', value),
    },
    Top: () => distance(sheet, 'rows', area.row),
    Left: () => distance(sheet, 'columns', area.column),
    Height: () => distance(sheet, 'rows', area.row + area.rows) - distance(sheet, 'rows', area.row),
    Width: () =>
      distance(sheet, 'columns', area.column + area.columns) -
      distance(sheet, 'columns', area.column),
  };
}
