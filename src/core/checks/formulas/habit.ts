import type { NameLookup } from '../../formulas/addition';
import type { ColumnKind } from '../../plan/types';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { isOverwritten } from './overwritten';

/** What most cells of a row or a column have in common, and one of them to take it from. */
export interface Habit {
  readonly pattern: string;
  readonly example: FormulaCell;
}

export interface Frequent extends Habit {
  readonly count: number;
}

/** A cell, and the habit of its row or column. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly habit: Habit;
}

/** A cell that does otherwise. */
export interface Exception extends Place {
  readonly along: 'row' | 'column';
  /** Otherwise it may be on purpose, and is told only where it explains arithmetic that fails. */
  readonly isSure: boolean;
}

/** The habits of rows or of columns, by their index. */
export interface Habits {
  readonly habits: Map<number, Habit>;
  readonly against: Exception[];
}

/** Columns that are calculated from others in every row. */
export const DERIVED: ReadonlySet<ColumnKind> = new Set(['prozent', 'abweichung']);

export function mostFrequent(cells: readonly FormulaCell[]): Frequent | null {
  const counts = new Map<string, { example: FormulaCell; count: number }>();
  for (const cell of cells) {
    const known = counts.get(cell.pattern);
    if (known) known.count += 1;
    else counts.set(cell.pattern, { example: cell, count: 1 });
  }
  const [best, second] = [...counts].sort(([, a], [, b]) => b.count - a.count);
  if (!best || second?.[1].count === best[1].count) return null;
  return { pattern: best[0], ...best[1] };
}

interface Among {
  readonly formulas: FormulaTable;
  readonly nameOf: NameLookup;
  readonly habit: Frequent;
  /** How many have to keep to it for one exception. */
  readonly least: number;
  /** Whether an exception is one more; a sum that crosses a column is none. */
  readonly isCounted?: (exception: Exception) => boolean;
}

/**
 * The exceptions that stand out, as they are few. A number that is just what the formula would give has overwritten it:
 * such ones are few for themselves, however many figures were typed on purpose, as rounded ones are. Others may still
 * say why arithmetic fails, as long as most cells keep to the habit.
 */
export function outstanding(
  exceptions: readonly Exception[],
  { formulas, nameOf, habit, least, isCounted = () => true }: Among,
): readonly Exception[] {
  const areFew = (some: readonly Exception[]): boolean =>
    isRare(some.filter(isCounted).length, habit.count, least);
  if (exceptions.every(({ isSure }) => isSure) && areFew(exceptions)) return exceptions;
  const overwritten = exceptions.filter(({ row, column }) =>
    isOverwritten(formulas, habit.example, row, column, nameOf),
  );
  const typedOver = new Set(overwritten);
  const others = exceptions.filter((exception) => !typedOver.has(exception));
  const told =
    areFew(overwritten) || areOutnumbered(formulas, overwritten, habit) ? overwritten : [];
  const isMinority = exceptions.filter(isCounted).length < habit.count;
  const areOthersFew = areFew(others) && (told.length > 0 || overwritten.length === 0);
  return [
    ...told.map((exception) => ({ ...exception, isSure: true })),
    ...(areOthersFew ? others : isMinority ? others.map(doubtful) : []),
  ];
}

/** Along a row the columns say whether they calculate; and nothing at all is what many formulas would give. */
function areOutnumbered(
  { table: { numbers } }: FormulaTable,
  overwritten: readonly Exception[],
  { count }: Frequent,
): boolean {
  const telling = overwritten.filter(
    ({ row, column, along }) =>
      along === 'row' && numbers.shown[row * numbers.width + column] !== 0,
  );
  return telling.length * 2 > overwritten.length && overwritten.length < count;
}

function doubtful(exception: Exception): Exception {
  return { ...exception, isSure: false };
}

/** One exception may be among a few, several only among many. */
function isRare(exceptions: number, following: number, least: number): boolean {
  return exceptions <= 1 ? following >= least : exceptions * 5 <= following;
}
