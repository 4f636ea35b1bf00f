import type { Area } from '../workbook/address';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Cells of a sheet as rectangles: neighbours in a row together, then equal stretches below each other. */
export function areasOf(places: readonly Place[]): Area[] {
  const sorted = [...places].sort((a, b) => a.row - b.row || a.column - b.column);
  const stretches: Area[] = [];
  for (const { row, column } of sorted) {
    const last = stretches[stretches.length - 1];
    if (last?.row === row && last.column + last.columns === column)
      stretches[stretches.length - 1] = { ...last, columns: last.columns + 1 };
    else stretches.push({ row, column, rows: 1, columns: 1 });
  }
  const open = new Map<string, Area>();
  const closed: Area[] = [];
  for (const stretch of stretches) {
    const key = `${stretch.column} ${stretch.columns}`;
    const above = open.get(key);
    if (above?.row !== undefined && above.row + above.rows === stretch.row) {
      open.set(key, { ...above, rows: above.rows + 1 });
    } else {
      if (above) closed.push(above);
      open.set(key, stretch);
    }
  }
  return [...closed, ...open.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}
