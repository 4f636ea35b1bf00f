import type { MoneyUnit, Plan, Table } from '../../plan/types';
import { findLinks, wrongHeadings, type Link } from './links';
import { agree, type Occurrence } from './occurrences';

/** All places that give one figure: the same position of the same plan in the same year. */
export interface SameFigures {
  readonly key: string;
  readonly occurrences: readonly Occurrence[];
}

export interface Repetitions {
  readonly groups: readonly SameFigures[];
  readonly links: readonly Link[];
}

/** Brings together what linked tables repeat, in the units that the figures really have. */
export function findRepetitions(plan: Plan): Repetitions {
  const links = findLinks(plan);
  const units = trueUnits(links);
  const groupOf = new Map<Occurrence['figure'], Group>();
  const groups = new Set<Group>();
  for (const { pairs } of links) {
    for (const { key, from, to } of pairs) {
      const a = groupOf.get(from.figure);
      const b = groupOf.get(to.figure);
      if (a && b) {
        if (a !== b) {
          groups.delete(b);
          add(
            a,
            b.occurrences.map((other) => likewise(other, a, b, from, to)),
            groupOf,
          );
        }
      } else if (a) add(a, [likewise(inUnit(to, units), a, null, from, to)], groupOf);
      else {
        const group = b ?? { key, occurrences: [] };
        groups.add(group);
        if (b) add(b, [likewise(inUnit(from, units), b, null, to, from)], groupOf);
        else add(group, [inUnit(from, units), inUnit(to, units)], groupOf);
      }
    }
  }
  return { groups: [...groups], links };
}

interface Group {
  readonly key: string;
  readonly occurrences: Occurrence[];
}

function add(
  group: Group,
  occurrences: readonly Occurrence[],
  groupOf: Map<Occurrence['figure'], Group>,
): void {
  for (const occurrence of occurrences) {
    group.occurrences.push(occurrence);
    groupOf.set(occurrence.figure, group);
  }
}

/** In a group all figures count in the sign of its first; what joins it comes with the sign that the pair gives it. */
function likewise(
  other: Occurrence,
  a: Group,
  b: Group | null,
  from: Occurrence,
  to: Occurrence,
): Occurrence {
  const known = (group: Group, { figure }: Occurrence): number =>
    Math.sign(group.occurrences.find((one) => one.figure === figure)!.unit);
  const sign =
    known(a, from) *
    Math.sign(from.unit) *
    Math.sign(to.unit) *
    (b ? known(b, to) : Math.sign(other.unit));
  return sign < 0 ? { ...other, unit: -other.unit } : other;
}

/** The unit of tables whose headings name a wrong one. */
function trueUnits(links: readonly Link[]): Map<Table, MoneyUnit> {
  return new Map(wrongHeadings(links).map(({ claimed, right }) => [claimed.table, right]));
}

function inUnit(occurrence: Occurrence, units: ReadonlyMap<Table, MoneyUnit>): Occurrence {
  const unit = units.get(occurrence.table);
  return unit === undefined
    ? occurrence
    : { ...occurrence, unit: unit * Math.sign(occurrence.unit) };
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
