import type { Area } from '../../core/workbook/address';
import { roundTrip } from '../roundTrip';
import type { ListedSheet } from './outline';
import { refuseTooMany } from './tooManyCells';

/** Where the cells of a sheet are, and how much is to be asked about them. */
export interface Extent extends Area {
  readonly sheet: ListedSheet;
  /** null: some rows are hidden, some are not. */
  readonly rowsHidden: boolean | null;
  /** By column of the area; null where the cells of a column differ. */
  readonly looks: readonly ColumnLook[];
}

export interface ColumnLook {
  readonly hidden: boolean;
  readonly indent: number | null;
  readonly bold: boolean | null;
}

/**
 * By cells with values only: formats alone have blown used ranges up to the sheet's last row. A column whose cells all
 * look alike says so here, so that only the others need to be asked cell by cell.
 */
export function readExtents(
  sheets: readonly ListedSheet[],
  signal?: AbortSignal,
): Promise<Extent[]> {
  return roundTrip(({ workbook }) => {
    const used = sheets.map((sheet) => {
      const range = workbook.worksheets.getItem(sheet.id).getUsedRangeOrNullObject(true);
      range.load('rowIndex, columnIndex, rowCount, columnCount, rowHidden');
      const columns = range.getColumnProperties({
        columnHidden: true,
        format: { indentLevel: true, font: { bold: true } },
      });
      return { sheet, range, columns };
    });
    return () => {
      const extents = used.filter(({ range }) => !range.isNullObject).map(extentOf);
      refuseTooMany(extents);
      return extents;
    };
  }, signal);
}

interface Used {
  readonly sheet: ListedSheet;
  readonly range: Excel.Range;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

function extentOf({ sheet, range, columns }: Used): Extent {
  return {
    sheet,
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    rowsHidden: range.rowHidden,
    looks: columns.value.map(({ columnHidden, format }) => ({
      hidden: columnHidden === true,
      indent: format?.indentLevel ?? null,
      bold: format?.font?.bold ?? null,
    })),
  };
}
