import type { PlanColumn } from './columnsAtWork';

/** Year after year, so that what one leaves is what the next one begins with; columns without a year come last. */
export function inOrderOfYears(columns: readonly PlanColumn[]): PlanColumn[] {
  return [...columns].sort(
    (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || a.index - b.index,
  );
}

/** The stock at the end of a year; null where nobody knows what there was. */
export function nextStock(stock: number | null, change: number): number | null {
  return stock === null ? null : Number((stock + change).toFixed(6));
}
