import type { Snapshot } from '../../core/workbook/snapshot';
import type { News } from './watch';

/**
 * What the workbook says after the news. Merged areas are those of before, as reading them is not for free; so where
 * places have moved, or sheets have come or gone, null says that everything is to be read anew.
 */
export function withNews(snapshot: Snapshot, { sheets, order, moved }: News): Snapshot | null {
  const isSameOrder =
    order.length === snapshot.sheets.length &&
    snapshot.sheets.every(({ name }, index) => name === order[index]);
  if (moved || !isSameOrder) return null;
  const changed = new Map(sheets.map((sheet) => [sheet.name, sheet]));
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const { name, merges } = sheet;
      return { ...(changed.get(name) ?? sheet), merges };
    }),
  };
}
