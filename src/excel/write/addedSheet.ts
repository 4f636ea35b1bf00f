import type { AddedSheet } from '../undo/record';

/** Asks what stands on a sheet of ours, to know later whether somebody went on with it; null where it is gone. */
export function askAddedSheet(sheet: Excel.Worksheet): () => AddedSheet | null {
  sheet.load('id');
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('address, formulas');
  const parts = [sheet.comments.getCount(), sheet.charts.getCount(), sheet.tables.getCount()];
  return () => {
    const { id, isNullObject: isGone } = sheet;
    if (isGone) return null;
    const count = parts.reduce((sum, { value }) => sum + value, 0);
    const { isNullObject: isEmpty } = used;
    if (isEmpty) return { id, address: '', formulas: [], parts: count };
    const { address, formulas } = used;
    // Without the name of the sheet, which may change.
    return { id, address: address.slice(address.lastIndexOf('!') + 1), formulas, parts: count };
  };
}
