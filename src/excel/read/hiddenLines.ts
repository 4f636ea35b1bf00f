import type { Extent } from './extent';
import type { Slice } from './looks';

interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** Asks which rows and columns up to the last cell are hidden, as far as it is not known yet. */
export function askHiddenLines(
  sheet: Excel.Worksheet,
  extent: Extent,
  slice: Slice,
): () => HiddenLines {
  const isFirst = slice.row === 0;
  const above = isFirst ? extent.row : 0;
  const from = extent.row + slice.row - above;
  const asksRows = above > 0 || extent.rowsHidden === null;
  const rows = asksRows
    ? sheet.getRangeByIndexes(from, 0, slice.rows + above, 1).getRowProperties({ rowHidden: true })
    : null;
  const left =
    isFirst && extent.column > 0
      ? sheet.getRangeByIndexes(0, 0, 1, extent.column).getColumnProperties({ columnHidden: true })
      : null;
  return () => ({
    rows: rows === null ? allRows(extent, slice) : places(rows.value, 'rowHidden', from),
    columns: [
      ...(left === null ? [] : places(left.value, 'columnHidden', 0)),
      ...(isFirst
        ? extent.looks.flatMap(({ hidden }, x) => (hidden ? [extent.column + x] : []))
        : []),
    ],
  });
}

function allRows({ row, rowsHidden }: Extent, slice: Slice): number[] {
  return rowsHidden === true
    ? Array.from({ length: slice.rows }, (_, index) => row + slice.row + index)
    : [];
}

function places<Key extends 'rowHidden' | 'columnHidden'>(
  lines: readonly Partial<Record<Key, boolean>>[],
  key: Key,
  first: number,
): number[] {
  return lines.flatMap((line, index) => (line[key] === true ? [first + index] : []));
}
