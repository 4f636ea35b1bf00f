import type { Area } from '../../core/workbook/address';

/**
 * Asks for the merged areas of a whole sheet. On desktop this clears what the person could have undone with Ctrl+Z
 * (office-js #5918), so it happens only where they are needed.
 */
export function askMerges(sheet: Excel.Worksheet): () => Area[] {
  const merged = sheet.getRange().getMergedAreasOrNullObject();
  merged.load(
    'areas/items/rowIndex, areas/items/columnIndex, areas/items/rowCount, areas/items/columnCount',
  );
  return () =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
        }));
}
