import type { PlanColumn } from './columnsAtWork';

/** A column with what it belongs to. */
interface OfPlan {
  readonly column: PlanColumn;
  /** Whether its plan is made for one year, and the Finanzplan repeats it. */
  readonly isOwnYear: boolean;
}

/**
 * Year after year through all tables, so that what one leaves is what the next one begins with; columns without a year
 * come last. Of one year the Vermögensplan comes first, and what is planned.
 */
export function inOrderOfYears<T extends OfPlan>(columns: readonly T[]): T[] {
  const year = ({ column }: OfPlan): number => column.year ?? Number.MAX_SAFE_INTEGER;
  return [...columns].sort(
    (a, b) =>
      year(a) - year(b) ||
      Number(b.column.planned) - Number(a.column.planned) ||
      Number(b.isOwnYear) - Number(a.isOwnYear) ||
      a.column.index - b.column.index,
  );
}

/** The liquid funds of one Sparte from year to year, in euros; each year counts once, however many tables show it. */
export class Stock {
  private readonly changes = new Map<number, number>();

  /** null where nobody says what there was at the beginning. */
  constructor(private readonly start: number | null) {}

  atBeginningOf(year: number | null): number | null {
    if (this.start === null) return null;
    let stock = this.start;
    for (const [other, change] of this.changes) if (year === null || other < year) stock += change;
    return Number(stock.toFixed(6));
  }

  note(year: number | null, change: number): void {
    if (year !== null && !this.changes.has(year)) this.changes.set(year, change);
  }
}
