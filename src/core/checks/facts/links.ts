import type { Numbers, Plan, Table } from '../../plan/types';
import { periodsOf, sameNumbers, unitOf } from './occurrences';
import { familiesOf, subjectsIn, type Family, type Subject } from './subjects';

/** Two tables that show the same positions of the same plan, and where both give a figure. */
export interface Link extends Overlap {
  /** By index in {@link rows}: the rows that one table prints with the other sign. */
  readonly negative: ReadonlySet<number>;
  /** What the figures of `from` are multiplied with, when the headings' units are wrong; else 1. */
  readonly correction: number;
}

/** What two tables have in common: positions by rows, years by columns. */
interface Overlap {
  readonly from: Table;
  readonly to: Table;
  readonly rows: readonly SharedRow[];
  readonly columns: readonly SharedColumn[];
}

export interface SharedRow {
  readonly subject: Subject;
  readonly from: number;
  readonly to: number;
}

interface SharedColumn {
  readonly period: string;
  readonly from: number;
  readonly to: number;
  /** The factor that turns the figures of `from` into the unit of `to`, as the headings say. */
  readonly factor: number;
}

/** With how many earlier tables one is compared at the most. */
const WIDEST = 12;
/** After so many figures without agreement two tables have nothing to do with each other. */
const HOPELESS = 200;
/** From so many rows on that differ in their sign alone, that is how the tables are printed. */
const PRINTED_NEGATIVE = 3;

/** A table by what it shows: its positions, and its years. */
interface Shown {
  readonly table: Table;
  readonly families: readonly Family[];
  readonly subjects: readonly Subject[];
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Which tables repeat each other. The same names alone do not tell: two Sparten use them for different figures. Tables
 * are linked when at least half of what both give agrees.
 */
export function findLinks(plan: Plan): Link[] {
  const links: Link[] = [];
  const seen: Shown[] = [];
  /** By id: which subject of the table at hand it is. */
  const place: (number | undefined)[] = [];
  for (const table of plan.tables) {
    const families = familiesOf(table);
    if (families.length === 0) continue;
    const shown = show(table, families, plan);
    shown.subjects.forEach(({ id }, index) => (place[id] = index));
    const unknown = isUnknown(shown);
    const earlier = seen.filter(
      (other) => unknown || other.families.some((family) => families.includes(family)),
    );
    const overviews = unknown ? [] : seen.filter(isUnknown);
    for (const other of [...earlier.slice(-WIDEST), ...overviews.slice(-WIDEST)]) {
      const overlap = overlapOf(other, shown, place);
      const link = overlap && linkOf(overlap, unknown || isUnknown(other));
      if (link) links.push(link);
    }
    for (const { id } of shown.subjects) place[id] = undefined;
    seen.push(shown);
  }
  return links;
}

/** A table that names no kind of plan: it is linked only where nearly everything that it shares agrees. */
function isUnknown({ families }: Shown): boolean {
  return families.includes('unbekannt');
}

function show(table: Table, families: readonly Family[], plan: Plan): Shown {
  const periods = periodsOf(table, plan);
  return {
    table,
    families,
    subjects: subjectsIn(plan).get(table)!,
    columns: new Map(
      periods.flatMap((period, column) => (period === null ? [] : [[period, column]])),
    ),
  };
}

function overlapOf(from: Shown, to: Shown, place: readonly (number | undefined)[]): Overlap | null {
  const columns = [...to.columns].flatMap(([period, theirs]): SharedColumn[] => {
    const ours = from.columns.get(period);
    if (ours === undefined) return [];
    const factor = unitOf(from.table, ours) / unitOf(to.table, theirs);
    return [{ period, from: ours, to: theirs, factor }];
  });
  if (columns.length === 0) return null;
  const both: { readonly ours: number; readonly theirs: number }[] = [];
  from.subjects.forEach(({ id }, ours) => {
    const theirs = place[id];
    if (theirs !== undefined) both.push({ ours, theirs });
  });
  if (both.length === 0) return null;
  const rows = both
    .sort((a, b) => a.theirs - b.theirs)
    .map(({ ours, theirs }): SharedRow => {
      const subject = to.subjects[theirs]!;
      return { subject, from: from.subjects[ours]!.row, to: subject.row };
    });
  return { from: from.table, to: to.table, rows, columns };
}

function linkOf(overlap: Overlap, unknown: boolean): Link | null {
  for (const correction of [1, 1000, 1 / 1000]) {
    if (areUnlike(overlap, correction)) continue;
    const negative = printedNegative(overlap, correction);
    const { equal, telling } = countEqual(overlap, negative, correction);
    if (telling === 0) return null;
    const enough = correction === 1 ? equal * 2 >= telling : equal * 10 >= telling * 8;
    const surely = !unknown || (equal >= 3 && equal * 3 >= telling * 2);
    if (enough && surely && (equal >= 2 || telling === 1))
      return { ...overlap, negative, correction };
  }
  return null;
}

/** Whether of the first figures hardly any agree, whichever sign they are printed with: then nothing else is asked. */
function areUnlike(
  { from: { numbers: a }, to: { numbers: b }, rows, columns }: Overlap,
  correction: number,
): boolean {
  let alike = 0;
  let telling = 0;
  for (const row of rows) {
    for (const column of columns) {
      const from = row.from * a.width + column.from;
      const to = row.to * b.width + column.to;
      if (!isTelling(a.shown[from]!) || !isTelling(b.shown[to]!)) continue;
      telling += 1;
      const factor = correction * column.factor;
      if (sameNumbers(a, from, b, to, factor) || sameNumbers(a, from, b, to, -factor)) alike += 1;
    }
    if (telling > HOPELESS) return alike * 10 < telling;
  }
  return false;
}

function countEqual(
  { from: { numbers: a }, to: { numbers: b }, rows, columns }: Overlap,
  negative: ReadonlySet<number>,
  correction: number,
): { equal: number; telling: number } {
  let equal = 0;
  let telling = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    const sign = negative.has(index) ? -1 : 1;
    for (const column of columns) {
      const from = row.from * a.width + column.from;
      const to = row.to * b.width + column.to;
      if (!isTelling(a.shown[from]!) || !isTelling(b.shown[to]!)) continue;
      telling += 1;
      if (sameNumbers(a, from, b, to, sign * correction * column.factor)) equal += 1;
    }
    if (telling > HOPELESS && equal * 10 < telling) break;
  }
  return { equal, telling };
}

/** Whether there is a figure other than zero. */
function isTelling(shown: number): boolean {
  return !Number.isNaN(shown) && shown !== 0;
}

/** One table may print Aufwendungen as negative figures and the other as positive ones. */
function printedNegative(
  { from: { numbers: a }, to: { numbers: b }, rows, columns }: Overlap,
  correction: number,
): ReadonlySet<number> {
  const negative = new Set<number>();
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index]!;
    let turned = 0;
    let straight = 0;
    for (const column of columns) {
      const from = row.from * a.width + column.from;
      const to = row.to * b.width + column.to;
      const ours = a.shown[from]!;
      const theirs = b.shown[to]!;
      if (!isTelling(ours) || !isTelling(theirs)) continue;
      const factor = correction * column.factor;
      if (ours < 0 === theirs < 0) straight += sameNumbers(a, from, b, to, factor) ? 1 : 0;
      else turned += sameNumbers(a, from, b, to, -factor) ? 1 : 0;
    }
    // Where both occur once, one sign is wrong: how the two rows are printed otherwise tells which.
    const isDoubtful = turned === straight && signOf(a, row.from) * signOf(b, row.to) > 0;
    if (turned > 0 && turned >= straight && !isDoubtful) negative.add(index);
  }
  return negative.size < PRINTED_NEGATIVE ? new Set() : negative;
}

/** The sign that most figures of a row have. */
function signOf({ shown, width }: Numbers, row: number): number {
  let sum = 0;
  for (let at = row * width; at < (row + 1) * width; at += 1) sum += Math.sign(shown[at]!) || 0;
  return Math.sign(sum);
}
