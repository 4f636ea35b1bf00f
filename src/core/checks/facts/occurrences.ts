import { isRounded, periodKey, periodOf } from '../../plan/periods';
import type { Column, Figure, Numbers, Plan, Table } from '../../plan/types';
import { figureAt } from '../words';

/** A figure together with what it is meant to be. */
export interface Occurrence {
  readonly table: Table;
  readonly row: number;
  readonly column: number;
  readonly figure: Figure;
  /** What 1 is worth in euros: as the heading says; negative where the table prints the figure with the other sign. */
  readonly unit: number;
  readonly period: string;
  readonly planned: boolean;
}

const known = new WeakMap<Table, readonly (string | null)[]>();

/** The periods of a table's columns. One that several columns have belongs to their total, or to none. */
export function periodsOf(table: Table, plan: Plan): readonly (string | null)[] {
  // Most rules ask for them, and a table belongs to one plan.
  let periods = known.get(table);
  if (!periods) known.set(table, (periods = readPeriods(table, plan)));
  return periods;
}

function readPeriods(table: Table, plan: Plan): (string | null)[] {
  const periods = table.columns.map((column) => {
    const period = periodOf(column, table, plan);
    return period === null ? byHeading(column) : periodKey(period);
  });
  const original = periods.map((period, index) =>
    isAmendedBeside(table, periods, index) ? null : period,
  );
  return original.map((period, index) =>
    period !== null && isAlone(table, original, index) ? period : null,
  );
}

/** "Ansatz einschl. Nachtrag" beside the Ansatz itself: other tables repeat the Ansatz. */
function isAmendedBeside(
  { columns }: Table,
  periods: readonly (string | null)[],
  index: number,
): boolean {
  return (
    /einschl\..*nachtr/i.test(columns[index]!.heading) &&
    periods.some((period, other) => other !== index && period === periods[index])
  );
}

function isAlone({ columns }: Table, periods: readonly (string | null)[], index: number): boolean {
  const same = columns.filter((_, at) => periods[at] === periods[index]);
  return (
    same.length === 1 ||
    (columns[index]!.total && same.length > 2 && same.filter(({ total }) => total).length === 1)
  );
}

/** A column that names no year is the same where it is headed the same: "Planung der weiteren Jahre". */
function byHeading({ heading, kind }: Column): string | null {
  const words = heading.toLowerCase().replace(/\bt?€|\b(?:t?eur|euro)\b|[^\p{L}\d]+/gu, '');
  return words === '' || kind === 'prozent' || kind === 'abweichung' ? null : `#${words}`;
}

export function occurrencesOf(
  table: Table,
  row: number,
  periods: readonly (string | null)[],
  plan: Plan,
): Occurrence[] {
  return periods.flatMap((period, column) => {
    const occurrence = period === null ? null : occurrenceAt(table, row, column, period, plan);
    return occurrence ? [occurrence] : [];
  });
}

export function occurrenceAt(
  table: Table,
  row: number,
  column: number,
  period: string,
  plan: Plan,
): Occurrence | null {
  const figure = figureAt(table, row, column);
  if (!figure) return null;
  const unit = unitOf(table, column);
  const planned = !isRounded(table.columns[column]!, table, plan);
  return { table, row, column, figure, unit, period, planned };
}

export function unitOf({ columns, unit }: Table, column: number): number {
  return columns[column]!.unit ?? unit ?? 1;
}

/** The factor that turns the figures of one place into the unit of another. */
export function conversion(from: Occurrence, to: Occurrence): number {
  return from.unit / to.unit;
}

export function agree(a: Occurrence, b: Occurrence): boolean {
  return sameFigures(a.figure, b.figure, conversion(a, b));
}

/** Whether two figures say the same, as far as the coarser of them is printed. */
export function sameFigures(a: Figure, b: Figure, factor: number): boolean {
  return isSame(a.shown, a.unit, b.shown, b.unit, factor);
}

/** The same of figures by their places. */
export function sameNumbers(
  a: Numbers,
  from: number,
  b: Numbers,
  to: number,
  factor: number,
): boolean {
  return isSame(a.shown[from]!, a.unit[from]!, b.shown[to]!, b.unit[to]!, factor);
}

function isSame(a: number, unitOfA: number, b: number, unitOfB: number, factor: number): boolean {
  const unit = Math.max(Math.abs(unitOfA * factor), unitOfB);
  return Math.abs(a * factor - b) <= unit / 2 + 1e-9 * unit;
}
