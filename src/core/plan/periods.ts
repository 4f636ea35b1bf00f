import type { Column, Plan, Table } from './types';

/** Whether figures are decided, or come from the ledger. */
type Origin = 'plan' | 'ist' | 'hochrechnung' | 've';

export interface Period {
  readonly origin: Origin;
  readonly year: number;
  /** Until a day within the year. */
  readonly duringYear: boolean;
}

/**
 * Which year a column speaks of, and whether as plan or as result; null where it does not say. A year alone is planned
 * from the year before the plan year on, as in a Finanzplan.
 */
export function periodOf(column: Column, table: Table, plan: Plan): Period | null {
  // What was spent "bis 31.12.2022" is no figure of that year alone.
  if (
    /\bbis\b.*(?:geleistet|verausgabt|bereitgestellt)|gesamtergebnis bis|einschl\.(?!.*nachtr)/i.test(
      column.heading,
    )
  )
    return null;
  const origin = originOf(column, plan.planYear);
  const year =
    column.year ??
    namedYear(column, plan) ??
    (origin === 'hochrechnung' ? runningYear(table) : null);
  if (origin === null || year === null) return null;
  // "Voraussichtliches Ergebnis 2025" of the plan's own future is planned, whatever it is called.
  return { origin, year, duringYear: column.duringYear && origin === 'ist' };
}

/** "Ansatz Vorjahr", "Ergebnis Vorvorjahr"; the Ergebnis of the year before is not there yet when a plan is drawn up. */
function namedYear({ kind, heading }: Column, { planYear }: Plan): number | null {
  if (planYear === null || /\d{4}/.test(heading) || COMPARES.test(heading)) return null;
  if (/\bvorvorjahr/i.test(heading)) return kind === 'ist' ? planYear - 2 : null;
  return kind === 'plan' && /\bvorjahr/i.test(heading) ? planYear - 1 : null;
}

/** "Veränderung zum Ansatz Vorjahr" is no Ansatz. */
const COMPARES = /%|\b(?:gegen|zum|vom|mehr|weniger|veränderung|abweichung|differenz|unterschied)/i;

export function periodKey({ origin, year, duringYear }: Period): string {
  return `${origin} ${year}${duringYear ? ' bis' : ''}`;
}

/** Whether a column's figures are rounded from the ledger; a total over such columns is rounded as well. */
export function isRounded(column: Column, table: Table, plan: Plan): boolean {
  const origin = originOf(column, plan.planYear);
  if (origin !== null) return origin === 'ist' || origin === 'hochrechnung';
  // Of a table that is no plan nobody knows that its figures were decided.
  if (table.kind === 'nicht erkannt' || table.kind === 'Kennzahlen') return true;
  return (
    column.total &&
    table.columns.some((other) => originOf(other, plan.planYear) === 'ist' && other.unit !== 1000)
  );
}

function originOf({ kind, year }: Column, planYear: number | null): Origin | null {
  if (kind === 'plan' || kind === 'ist' || kind === 'hochrechnung' || kind === 've') return kind;
  if (kind !== 'other' || year === null) return null;
  return planYear === null || year >= planYear - 1 ? 'plan' : 'ist';
}

/** The year that the table's interim figures belong to. */
function runningYear({ columns }: Table): number | null {
  const interim = columns.find(({ duringYear, year }) => duringYear && year !== null);
  return (
    interim?.year ??
    columns.find(({ kind, year }) => kind === 'plan' && year !== null)?.year ??
    null
  );
}
