import { HOLDS, type Table } from '../../plan/types';
import type { RuleId } from '../catalogue';
import type { Equation, Unanswered } from './equation';

/**
 * One statement about many cells side by side: a row that is the sum of others, in every column. Nearly all of them
 * hold to the last digit, so an equation is written out only where it does not, or where somebody asks for it.
 */
export interface Series {
  readonly rule: RuleId;
  readonly table: Table;
  /** Which equations there are. */
  readonly indexes: readonly number[];
  /** The places of an equation in the table's numbers: so far behind the start, times its index. */
  readonly step: number;
  readonly terms: readonly { readonly start: number; readonly factor: number }[];
  readonly result: number;
  /** Writes an equation out; null where there is nothing to be stated. */
  readonly write: (index: number) => Equation | Unanswered | null;
}

/** Those of a series that hold. */
export interface Exact {
  readonly rule: RuleId;
  readonly table: Table;
  readonly count: number;
  readonly write: () => readonly Equation[];
}

/** Tells those that hold without any doubt from all others, which are written out. */
export function sift(series: Series): {
  readonly exact: Exact;
  readonly others: readonly (Equation | Unanswered)[];
} {
  const others: (Equation | Unanswered)[] = [];
  let count = 0;
  for (const index of series.indexes) {
    const found = look(series, index);
    if (found === 'exact') count += 1;
    if (found !== 'other') continue;
    const written = series.write(index);
    if (written) others.push(written);
  }
  const write = (): Equation[] =>
    series.indexes
      .filter((index) => look(series, index) === 'exact')
      .map((index) => series.write(index) as Equation);
  const { rule, table } = series;
  return { exact: { rule, table, count, write }, others };
}

/** Zeros that add up to zero state nothing. */
function look(series: Series, index: number): 'exact' | 'nothing' | 'other' {
  const { table, step, terms, result } = series;
  const { holds, shown } = table.numbers;
  const printed = shown[result + index * step]!;
  if (Number.isNaN(printed)) return 'other';
  let sum = 0;
  let nothing = printed === 0;
  for (const { start, factor } of terms) {
    const place = start + index * step;
    const figure = shown[place]!;
    if (Number.isNaN(figure)) {
      if (holds[place] === HOLDS.unreadable) return 'other';
      continue;
    }
    sum += figure * factor;
    nothing &&= figure === 0;
  }
  if (nothing) return 'nothing';
  return sum === printed || isDust(series, index, sum - printed) ? 'exact' : 'other';
}

/** Sums of cents are off by far less than a cent, since binary fractions are no decimal ones. */
function isDust(
  { table, step, terms, result }: Series,
  index: number,
  difference: number,
): boolean {
  const { shown, unit } = table.numbers;
  let finest = unit[result + index * step]!;
  for (const { start } of terms) {
    const place = start + index * step;
    if (shown[place] !== 0 && unit[place]! < finest) finest = unit[place]!;
  }
  return Math.abs(difference) < finest / 1000;
}
