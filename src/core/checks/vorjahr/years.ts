import type { Plan } from '../../plan/types';

/** Last year's workbook, already read. */
export interface LastYear {
  /** The name of its file. */
  readonly file: string;
  readonly plan: Plan;
}

/** The last year whose Ansätze both workbooks give as decided; or why there is none, in a German sentence. */
export type Settled =
  | { readonly until: number; readonly reason: null }
  | { readonly until: null; readonly reason: string };

/**
 * Only the plan of the year before tells what its Ansätze were. A Doppelplan covers two years: then the year before may
 * be the second of the old plan, or the first of the new one lies a year earlier.
 */
export function settledYears(plan: Plan, last: Plan): Settled {
  const [year, before] = [plan.planYear, last.planYear];
  if (year === null)
    return never('Für welches Jahr dieser Plan aufgestellt ist, ist nicht zu erkennen.');
  if (before === null)
    return never('Für welches Jahr der Vorjahresplan aufgestellt ist, ist nicht zu erkennen.');
  if (before === year) return never(`Beide Pläne sind für ${year} aufgestellt.`);
  if (before > year)
    return never(
      `Der Vorjahresplan ist für ${before} aufgestellt und damit neuer als dieser (${year}).`,
    );
  if (before === year - 1) return { until: before, reason: null };
  if (before === year - 2 && givesAnsatz(last, year - 1)) return { until: year - 1, reason: null };
  if (before === year - 2 && givesAnsatz(plan, year - 1) && givesAnsatz(plan, before))
    return { until: before, reason: null };
  return never(
    `Der Vorjahresplan ist für ${before} aufgestellt, dieser für ${year}; vergleichen lässt er sich nur mit dem Plan für ${year - 1}.`,
  );
}

function never(reason: string): Settled {
  return { until: null, reason };
}

/** "2024" in a Finanzplan is only planned; what is decided is called Ansatz. */
function givesAnsatz({ tables }: Plan, year: number): boolean {
  return tables.some(
    ({ kind, columns }) =>
      kind === 'Erfolgsplan' &&
      columns.some((column) => column.year === year && /ansatz|ansätze/i.test(column.heading)),
  );
}
