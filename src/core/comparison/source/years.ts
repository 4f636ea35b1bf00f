import { readNumberFormat } from '../../numbers/numberFormat';
import type { Cell } from '../../workbook/snapshot';

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

/** The year that a cell names, be it a number, a text or a date that shows nothing else; null where it names none. */
export function yearIn(cell: Cell | undefined, date1904: boolean): number | null {
  const value = cell?.value ?? null;
  if (typeof value === 'string') {
    return /^\d{4}$/.test(value.trim()) && isYear(Number(value)) ? Number(value) : null;
  }
  if (typeof value !== 'number') return null;
  if (isDate(cell))
    return /[dm]/i.test(cell!.format) ? null : dayOf(value, date1904).getUTCFullYear();
  return isYear(value) ? value : null;
}

export function isDate(cell: Cell | undefined): boolean {
  return typeof cell?.value === 'number' && readNumberFormat(cell.format).date;
}

/** As a heading says it: „2014“, „06/2014“, „31.12.2014“. */
export function dateText({ format }: Cell, serial: number, date1904: boolean): string {
  const day = dayOf(serial, date1904);
  const [d, m] = [day.getUTCDate(), day.getUTCMonth() + 1].map((part) =>
    String(part).padStart(2, '0'),
  );
  const year = String(day.getUTCFullYear());
  if (/d/i.test(format)) return `${d!}.${m!}.${year}`;
  return /m/i.test(format) ? `${m!}/${year}` : year;
}

/** The days of Excel's calendar before the first of 1970. */
const BEFORE_1970 = { since1900: 25_569, since1904: 24_107 };

function dayOf(serial: number, date1904: boolean): Date {
  const before = date1904 ? BEFORE_1970.since1904 : BEFORE_1970.since1900;
  return new Date((Math.floor(serial) - before) * 86_400_000);
}

/** Whether years follow one another as headings do, be it group by group: 2014, 2015, 2014, 2015. */
export function areInOrder(years: readonly number[]): boolean {
  const again = years.indexOf(years[0]!, 1);
  const group = again === -1 ? years : years.slice(0, again);
  const steps = group.slice(1).map((year, index) => Math.sign(year - group[index]!));
  return (
    years.length > 1 &&
    steps.every((step) => step === steps[0]) &&
    years.every((year, index) => year === group[index % group.length])
  );
}

/** Whether years stand in order below names that are written once for several of them, or once for each. */
export function areUnderGroups(
  upper: readonly (Cell | undefined)[],
  lower: readonly (Cell | undefined)[],
  date1904: boolean,
): boolean {
  const filled = lower.flatMap((cell, index) => (cell === undefined ? [] : [index]));
  const years = filled.flatMap((index) => yearIn(lower[index], date1904) ?? []);
  const groups = filled.map((index) => upper[index]?.value ?? null);
  const named = groups.filter((value) => typeof value === 'string');
  return (
    years.length === filled.length &&
    areInOrder(years) &&
    named.length > 0 &&
    groups.every((value) => value === null || typeof value === 'string') &&
    new Set(named).size < groups.length
  );
}
