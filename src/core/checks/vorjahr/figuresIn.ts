import type { Table } from '../../plan/types';
import { sameNumbers } from '../facts/occurrences';
import type { SharedColumn } from './columns';
import { shownAt } from './figures';
import type { Position } from './positions';

export type AreAlike = (one: Position, other: Position) => boolean;

/** Whether two positions give the very same figures wherever both plans must, and any at all. */
export function figuresIn(here: Table, there: Table, columns: readonly SharedColumn[]): AreAlike {
  return (one, other) =>
    here.rows[one.row]!.type === there.rows[other.row]!.type &&
    columns.some((column) => shownAt(here, one.row, column.here) !== 0) &&
    columns.every(({ here: column, there: theirColumn, factor }) => {
      const figure = one.row * here.numbers.width + column;
      const before = other.row * there.numbers.width + theirColumn;
      const bothGiven = !Number.isNaN(here.numbers.shown[figure]! + there.numbers.shown[before]!);
      return bothGiven
        ? sameNumbers(there.numbers, before, here.numbers, figure, factor)
        : shownAt(here, one.row, column) === shownAt(there, other.row, theirColumn);
    });
}
