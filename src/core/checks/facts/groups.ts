import type { MoneyUnit, Plan, Table } from '../../plan/types';
import { ruleOfRepetition, type Agreement } from './agreement';
import { findLinks, type Link, type SharedRow } from './links';
import { agree, occurrenceAt, unitOf, type Occurrence } from './occurrences';
import { PlaceGroups } from './placeGroups';
import { keyOf } from './subjects';
import { wrongHeadings, type WrongHeading } from './wrongHeadings';

/** All places that give one figure: the same position of the same plan in the same year. */
export interface SameFigures {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

export interface Repetitions {
  /** Figures that two tables, and no third, give exactly alike: nearly all of them. */
  readonly agreements: readonly Agreement[];
  /** The others that are given more than once. */
  readonly groups: readonly SameFigures[];
  readonly wrong: readonly WrongHeading[];
}

/** The unit of tables whose headings name a wrong one. */
type TrueUnits = ReadonlyMap<Table, MoneyUnit>;

/** Brings together what linked tables repeat, in the units that the figures really have. */
export function findRepetitions(plan: Plan): Repetitions {
  const links = findLinks(plan);
  const wrong = wrongHeadings(links, plan);
  const units = new Map(wrong.map(({ claimed, right }) => [claimed.table, right]));
  const places = new PlaceGroups(plan, links);
  const repetitions = links.map((link) => repetitionsIn(link, places, units, plan));
  return {
    agreements: repetitions.flatMap(({ agreements }) => agreements),
    groups: repetitions.flatMap(({ groups }) => groups),
    wrong,
  };
}

/** The groups that begin with figures of this link. */
function repetitionsIn(
  link: Link,
  places: PlaceGroups,
  units: TrueUnits,
  plan: Plan,
): Pick<Repetitions, 'agreements' | 'groups'> {
  const { from, to, rows, columns, negative } = link;
  const [a, b] = [from.numbers, to.numbers];
  const [startOfA, startOfB] = [places.startOf(from), places.startOf(to)];
  const inOneUnit = columns.map(
    (column) => trueUnit(from, column.from, units) === trueUnit(to, column.to, units),
  );
  const agreeing = columns.map(() => ({ 'KT-01': noRows(), 'KT-02': noRows() }));
  const groups: SameFigures[] = [];
  rows.forEach((row, index) => {
    const alike = !negative.has(index) && isNamedAlike(link, row);
    columns.forEach((column, at) => {
      const one = row.from * a.width + column.from;
      const other = row.to * b.width + column.to;
      const size = places.sizeFrom(startOfA + one, startOfB + other);
      if (size === 0) return;
      if (size === 2 && alike && inOneUnit[at] && a.shown[one] === b.shown[other]) {
        if (a.shown[one] === 0) return;
        const [those, these] = agreeing[at]![ruleOfRepetition(keyOf(row.subject))];
        those.push(row.from);
        these.push(row.to);
        return;
      }
      const occurrences = places.membersFrom(startOfA + one).map((member): Occurrence => {
        const occurrence = occurrenceAt(
          member.table,
          member.row,
          member.column,
          column.period,
          plan,
        )!;
        return { ...occurrence, unit: trueUnit(member.table, member.column, units) * member.sign };
      });
      groups.push({ key: keyOf(row.subject), occurrences });
    });
  });
  const agreements = columns.flatMap((column, at) =>
    (['KT-01', 'KT-02'] as const).map((rule): Agreement => ({
      rule,
      columns: [
        { table: from, column: column.from },
        { table: to, column: column.to },
      ],
      rows: agreeing[at]![rule],
    })),
  );
  return { agreements, groups };
}

function noRows(): [number[], number[]] {
  return [[], []];
}

function trueUnit(table: Table, column: number, units: TrueUnits): number {
  return units.get(table) ?? unitOf(table, column);
}

/** An account that goes by two names is looked at. */
function isNamedAlike({ from, to }: Link, { subject, from: one, to: other }: SharedRow): boolean {
  return !keyOf(subject).startsWith('konto ') || from.rows[one]!.label === to.rows[other]!.label;
}

/**
 * Those that do not agree with the most common figure, each beside one that does. Among those that agree, a list of
 * accounts stands for the others, since it can explain a difference.
 */
export function deviations({
  occurrences,
}: SameFigures): readonly (readonly [Occurrence, Occurrence])[] {
  const [first, second, third] = occurrences;
  if (first && second && !third) return [[first, second]];
  const camps: Occurrence[][] = [];
  for (const occurrence of occurrences) {
    const camp = camps.find(([one]) => agree(one!, occurrence) || agree(occurrence, one!));
    if (camp) camp.push(occurrence);
    else camps.push([occurrence]);
  }
  const largest = camps.reduce((best, camp) => (camp.length > best.length ? camp : best));
  const speaker =
    largest.find(({ table }) => table.rows.some(({ account }) => account !== null)) ?? largest[0]!;
  return occurrences
    .filter((occurrence) => occurrence !== speaker)
    .map((occurrence) => inOrder(speaker, occurrence, occurrences));
}

function inOrder(
  a: Occurrence,
  b: Occurrence,
  occurrences: readonly Occurrence[],
): readonly [Occurrence, Occurrence] {
  return occurrences.indexOf(a) < occurrences.indexOf(b) ? [a, b] : [b, a];
}
