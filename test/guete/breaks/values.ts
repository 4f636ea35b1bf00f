import type { CellValue } from '../../../src/core/workbook/snapshot';
import { cellAt } from '../generator/grid';
import { tidy, type Figure, type Probeplan } from '../generator/model';
import { randomFrom } from '../generator/random';
import { withValues } from '../generator/state';
import type { Break, Candidate } from './break';
import { digitChanged, digitsTransposed, pick } from './digits';
import { withCells } from './edit';
import type { Way } from './ways';

type NewValue = (figure: Figure, random: () => number) => number | null;

/** Ways that put another value into one cell. */
export function valueCandidates(plan: Probeplan): Candidate[] {
  const summed = sumsOf(plan);
  const prior = priorsOf(plan);
  const ways: Partial<Record<Way, NewValue>> = {
    ziffer: ({ value, decimals }, random) => digitChanged(value, decimals, random),
    zahlendreher: ({ value, decimals }, random) => digitsTransposed(value, decimals, random),
    vorzeichen: ({ value }) => -value,
    mal10: ({ value }) => tidy(value * 10),
    mal1000: ({ value }) => tidy(value * 1000),
    vorjahr: (figure) => prior(figure)?.value ?? null,
    summe: (figure, random) => {
      const parts = summed.get(figure);
      return parts ? overwrittenSum(figure, parts, random) : null;
    },
  };
  return Object.entries(ways).flatMap(([way, newValue]) =>
    plan.figures.flatMap((figure) => {
      const random = randomFrom(`${plan.name} ${way} ${figure.id}`);
      const value = newValue(figure, random);
      if (value === null || tidy(value) === tidy(figure.value)) return [];
      return replaced(plan, way as Way, [{ figure, value }]);
    }),
  );
}

/** A break that puts other values into cells; none where a cell cannot show its value. */
export function replaced(
  plan: Probeplan,
  way: Way,
  changes: readonly { readonly figure: Figure; readonly value: number }[],
): Candidate[] {
  const writes = changes.map(({ figure, value }) => ({
    place: figure,
    value: figure.write(value),
  }));
  if (!writes.every(isWritable)) return [];
  return [{ way, at: changes[0]!.figure, make: () => make() }];

  function make(): Break {
    return {
      snapshot: withCells(plan.snapshot, writes.filter(isWritable)),
      state: withValues(new Map(changes.map(({ figure, value }) => [figure, value]))),
      before: shown(changes.map(({ figure }) => cellAt(plan.snapshot, figure)!.value)),
      after: shown(writes.map(({ value }) => value)),
      broken: changes.map(({ figure }) => figure),
      proof: changes.length === 1 ? 'brokenCell' : 'violatedConstraint',
      formal: [],
      moved: (place) => place,
      debatable: [],
    };
  }
}

function isWritable(write: {
  readonly place: Figure;
  readonly value: CellValue | null;
}): write is { readonly place: Figure; readonly value: CellValue } {
  return write.value !== null;
}

function shown(values: readonly (CellValue | null)[]): string {
  return values.map((value) => JSON.stringify(value)).join(' | ');
}

function sumsOf(plan: Probeplan): ReadonlyMap<Figure, readonly Figure[]> {
  return new Map(
    plan.constraints.flatMap((constraint) =>
      constraint.kind === 'sum'
        ? [[constraint.result, constraint.terms.map(({ figure }) => figure)]]
        : [],
    ),
  );
}

/** The figure of the year before in the same row. */
function priorsOf(plan: Probeplan): (figure: Figure) => Figure | undefined {
  const key = ({ table, rowKey }: Figure, column: string) => `${table}|${rowKey}|${column}`;
  const byKey = new Map(plan.figures.map((figure) => [key(figure, figure.columnKey), figure]));
  return (figure) =>
    figure.priorKey === null ? undefined : byKey.get(key(figure, figure.priorKey));
}

/** A sum somebody typed over: smoothed to thousands or hundreds, or from before the last part was added. */
function overwrittenSum(
  { value }: Figure,
  parts: readonly Figure[],
  random: () => number,
): number | null {
  const last = [...parts].reverse().find((part) => part.value !== 0);
  const typed = [
    Math.round(value / 1000) * 1000,
    Math.round(value / 100) * 100,
    ...(last ? [value - last.value] : []),
  ].filter((candidate) => tidy(candidate) !== tidy(value) && candidate !== 0);
  return typed.length === 0 ? null : pick(typed, random);
}
