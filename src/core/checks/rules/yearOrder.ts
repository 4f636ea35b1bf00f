import type { Column, Plan, Table } from '../../plan/types';

/** A year that would make the headings of a table regular, and the column whose heading it belongs into. */
export interface YearCorrection {
  readonly column: Column;
  readonly year: number;
}

/** From so many years in a row on a table is a time series, which may show whatever years it likes. */
const SERIES = 6;
const FARTHEST = 12;

/** Tables that show the plan year itself. */
const SHOWS_PLAN_YEAR: ReadonlySet<Table['kind']> = new Set([
  'Erfolgsplan',
  'Vermögensplan',
  'Liquiditätsplan',
]);

/** How often each kind of column stands how far from the plan year, over all tables. */
export type Habits = ReadonlyMap<string, number>;

export function habitsOf({ tables, planYear }: Plan): Habits {
  const habits = new Map<string, number>();
  for (const table of tables) {
    for (const column of datedColumns(table)) {
      const key = habitOf(column, column.year!, planYear);
      habits.set(key, (habits.get(key) ?? 0) + 1);
    }
  }
  return habits;
}

function habitOf({ kind, duringYear }: Column, year: number, planYear: number | null): string {
  return `${kind} ${String(duringYear)} ${year - (planYear ?? 0)}`;
}

/**
 * A single year that is out of order: changing it, and nothing else, makes the headings regular. Headings that are
 * irregular in another way (Sparten beside years, say) are nobody's mistake.
 */
export function findYearCorrection(
  table: Table,
  plan: Plan,
  habits: Habits,
): YearCorrection | null {
  const columns = datedColumns(table);
  const years = columns.map(({ year }) => year!);
  if (columns.length === 0 || longestRun(years) >= SERIES) return null;
  // An old sheet is left in the workbook; a slip is one year off.
  if (columns.length === 1 && Math.abs(years[0]! - (plan.planYear ?? years[0]!)) !== 1) return null;
  const meanings = columns.map(meaningOf);
  const isRegular = (of: readonly number[]): boolean =>
    areInOrder(meanings, of) && roleCost(table, columns, of, plan.planYear) === 0;
  if (isRegular(years)) return null;
  let best: YearCorrection | null = null;
  let most = -1;
  columns.forEach((column, index) => {
    for (let year = years[index]! - FARTHEST; year <= years[index]! + FARTHEST; year += 1) {
      const changed = years.map((other, at) => (at === index ? year : other));
      if (!isRegular(changed)) continue;
      const usual = habits.get(habitOf(column, year, plan.planYear)) ?? 0;
      // Between the last result and the plan a year is often left out; then other tables must show that it is not.
      if (usual === 0 && hasOnlyPriorGap(columns, years) && !isTwice(meanings, years)) continue;
      if (usual > most) [best, most] = [{ column, year }, usual];
    }
  });
  return best;
}

/** "Bis zum 31.12.2022 geleistet" spans years and stands where it likes; "Stand 01.01." stands beside "Stand 31.12.". */
function datedColumns({ columns }: Table): Column[] {
  return columns.filter(
    ({ year, kind, heading }) =>
      year !== null &&
      kind !== 'prozent' &&
      kind !== 'abweichung' &&
      !/\bbis\b|geleistet|verausgabt|bereitgestellt|weitere|\bff\b|\b0?1\.\s?0?1\./i.test(heading),
  );
}

/** Whether two columns say the same of the same year. */
function isTwice(meanings: readonly string[], years: readonly number[]): boolean {
  return meanings.some(
    (meaning, index) =>
      meanings.indexOf(meaning) !== index && years[meanings.indexOf(meaning)] === years[index],
  );
}

/** Whether the only jump lies between results and plans. */
function hasOnlyPriorGap(columns: readonly Column[], years: readonly number[]): boolean {
  const jumps = years
    .slice(1)
    .flatMap((year, index) => (Math.abs(year - years[index]!) > 1 ? [index] : []));
  return (
    jumps.length === 1 &&
    Math.abs(years[jumps[0]! + 1]! - years[jumps[0]!]!) === 2 &&
    columns[jumps[0]!]!.kind !== columns[jumps[0]! + 1]!.kind
  );
}

function longestRun(years: readonly number[]): number {
  let longest = 1;
  let run = 1;
  years.slice(1).forEach((year, index) => {
    if (year === years[index]) return;
    run = Math.abs(year - years[index]!) === 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}

/** Whether the years go up, or down, one by one. */
function areInOrder(meanings: readonly string[], years: readonly number[]): boolean {
  const direction =
    years.slice(1).reduce((sum, year, index) => sum + Math.sign(year - years[index]!), 0) < 0
      ? -1
      : 1;
  return years.every((year, index) => {
    if (index === 0) return true;
    const step = (year - years[index - 1]!) * direction;
    return step === 0 ? meanings[index] !== meanings[index - 1] : step === 1;
  });
}

/** Ansatz and Planung say the same of different years; Nachtrag and Sparten do not. */
function meaningOf({ heading, kind, duringYear, total }: Column): string {
  const words = heading
    .replace(/planung|planansatz|plan|ansatz|des vorjahres|\d{4}/gi, '')
    .replace(/[^\p{L}]+/gu, '')
    .toLowerCase();
  return `${kind} ${String(duringYear)} ${String(total)} ${words}`;
}

/** How many rules the headings break that speak of single columns. */
function roleCost(
  table: Table,
  columns: readonly Column[],
  years: readonly number[],
  planYear: number | null,
): number {
  if (planYear === null) return 0;
  const has = (test: (column: Column, year: number) => boolean): boolean =>
    columns.some((column, index) => test(column, years[index]!));
  const plansYear = has(({ kind }, year) => kind === 'plan' && year === planYear);
  const isInterim = has(({ duringYear, kind }) => duringYear || kind === 'hochrechnung');
  let cost = 0;
  // Results of the plan year, and of the running year before it, are not known when a plan is made.
  if (plansYear && has((column, year) => isClosed(column) && year >= planYear - 1)) cost += 1;
  const isPlan = SHOWS_PLAN_YEAR.has(table.kind) && has(({ kind }) => kind === 'plan');
  if (isPlan && !plansYear && !isInterim && !namesOtherYear(table, planYear)) cost += 1;
  const totals = columns.flatMap(({ total }, index) => (total ? [years[index]!] : []));
  const parts = columns.flatMap(({ total }, index) => (total ? [] : [years[index]!]));
  if (parts.length > 0 && totals.some((year) => !parts.includes(year))) cost += 1;
  const interim = columns.flatMap(({ duringYear, kind }, index) =>
    duringYear || kind === 'hochrechnung' ? [years[index]!] : [],
  );
  if (new Set(interim).size > 1) cost += 1;
  // Stellen are compared with those that were filled in the year before.
  if (
    table.kind === 'Stellenübersicht' &&
    has(({ kind }, year) => kind === 'ist' && year !== planYear - 1)
  )
    cost += 1;
  return cost;
}

function isClosed({ kind, duringYear, heading }: Column): boolean {
  return kind === 'ist' && !duringYear && !/vorl|vorauss|vsl|v-ist|erwart|stand/i.test(heading);
}

/** A report on another year stands in the plan's workbook. */
function namesOtherYear({ title, sheet }: Table, planYear: number): boolean {
  const years: string[] = `${title} ${sheet}`.match(/(?:19|20)\d\d/g) ?? [];
  return years.length > 0 && !years.includes(String(planYear));
}
