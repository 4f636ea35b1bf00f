import { isFigure, type Grid, type Part } from '../types';

/** In how many columns a sum would hold, and in how many not; columns without anything to add up count for neither. */
export interface Fit {
  readonly holds: number;
  readonly fails: number;
  /** The most rows that carried a figure in a column where it holds. */
  readonly evidence: number;
}

export function fitOf(table: Grid, row: number, parts: readonly Part[]): Fit {
  let holds = 0;
  let fails = 0;
  let evidence = 0;
  table.columns.forEach(({ kind }, column) => {
    if (kind === 'prozent') return;
    const result = table.rows[row]!.entries[column];
    if (!isFigure(result)) return;
    let sum = 0;
    let tolerance = result.unit;
    let figures = 0;
    for (const part of parts) {
      const entry = table.rows[part.row]!.entries[column];
      if (!isFigure(entry)) continue;
      sum += part.factor * entry.shown;
      if (entry.shown !== 0) {
        tolerance += entry.unit;
        figures += 1;
      }
    }
    if (figures === 0 && result.shown === 0) return;
    if (figures > 0 && Math.abs(sum - result.shown) <= tolerance / 2 + 1e-9 * Math.abs(sum)) {
      holds += 1;
      evidence = Math.max(evidence, figures);
    } else fails += 1;
  });
  return { holds, fails, evidence };
}
