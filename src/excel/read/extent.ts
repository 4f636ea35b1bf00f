import type { Area } from '../../core/workbook/address';
import { ExcelProblem, problem } from '../problems/problem';
import { roundTrip } from '../roundTrip';
import type { ListedSheet } from './outline';

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

/** Beyond it Excel has answered with null instead of values (office-js #6781); a file is not read beyond it either. */
const MAX_CELLS = 5_000_000;

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

function refuseTooMany(extents: readonly Extent[]): void {
  const cells = extents.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells <= MAX_CELLS) return;
  const millions = (cells / 1_000_000).toLocaleString('de-DE', { maximumFractionDigits: 1 });
  throw new ExcelProblem(
    problem(
      'tooLarge',
      `Die Blätter umfassen ${millions} Millionen Zellen; gelesen werden höchstens ${MAX_CELLS / 1_000_000} Millionen.`,
    ),
  );
}
