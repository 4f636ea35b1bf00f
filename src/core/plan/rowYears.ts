import { textOf } from './sheet/content';
import type { ColumnGroup } from './sheet/groups';
import type { Line } from './sheet/lines';

const YEAR = /^(?:19|20)\d\d$/;
/** So many rows make a list of years. */
const LEAST = 3;

/**
 * The years of a list in long format (Jahr | Kennzahl | Wert), by the rows of the sheet: a column in front of the
 * figures, or among the labels, that holds a year in nearly every row. null where there is no such column.
 */
export function yearsOfRows(
  lines: readonly Line[],
  { keys, labels, values }: ColumnGroup,
): ReadonlyMap<number, number> | null {
  const first = Math.min(...values);
  const candidates = [...new Set([...keys, ...labels])].filter((column) => column < first);
  if (candidates.length < 2) return null;
  for (const column of candidates) {
    const years = new Map<number, number>();
    let others = 0;
    for (const { row, cells } of lines) {
      const cell = cells.find((one) => one.column === column);
      if (!cell) continue;
      const text = textOf(cell);
      if (YEAR.test(text)) years.set(row, Number(text));
      else others += 1;
      // Nearly every row would have to hold a year.
      if (others * 10 > lines.length) break;
    }
    if (years.size >= LEAST && years.size >= others * 9 && new Set(years.values()).size > 1)
      return years;
  }
  return null;
}
