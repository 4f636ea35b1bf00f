import { firstShown } from '../rows/numbers';
import type { Grid, Part, Row } from '../types';
import { rowsFrom, type Open, type OpenRow } from './openRows';

type Mode = (rows: readonly OpenRow[]) => Part[];

/** Most results are Erträge less Aufwendungen; where the figures carry their signs, everything is added. */
export function modesFor(table: Grid, row: Row, open: readonly Open[]): [Mode, Mode] {
  return row.type === 'sum' || isPrintedWithSigns(table, open) ? [plain, signed] : [signed, plain];
}

/**
 * Whether the figures themselves say what comes in and what goes out: what goes out is printed negative, or, as SAP
 * does, what comes in.
 */
function isPrintedWithSigns({ numbers }: Grid, open: readonly Open[]): boolean {
  const negative = { in: 0, out: 0, unknown: 0 };
  const all = { in: 0, out: 0, unknown: 0 };
  for (const { row, side } of rowsFrom(open, 0)) {
    const figure = firstShown(numbers, row);
    if (figure === null) continue;
    const where = side === 1 ? 'in' : side === -1 ? 'out' : 'unknown';
    all[where] += 1;
    if (figure < 0) negative[where] += 1;
  }
  if (all.in > 0 && all.out > 0) {
    const [inside, outside] = [negative.in / all.in, negative.out / all.out];
    return (outside >= 2 / 3 && inside <= 1 / 3) || (inside >= 2 / 3 && outside <= 1 / 3);
  }
  const minus = negative.in + negative.out + negative.unknown;
  const fewest = (all.in + all.out + all.unknown) / 5;
  return minus > 0 && minus >= fewest && all.in + all.out + all.unknown - minus >= fewest;
}

export function plain(rows: readonly OpenRow[]): Part[] {
  return rows.map(({ row }) => ({ row, factor: 1 }));
}

export function signed(rows: readonly OpenRow[]): Part[] {
  return rows.map(({ row, side }) => ({ row, factor: side === -1 ? -1 : 1 }));
}

/** Aufwendungen less Erträge. */
export function lossWhere(rows: readonly OpenRow[]): Part[] {
  return signed(rows).map(({ row, factor }) => ({ row, factor: factor === 1 ? -1 : 1 }));
}
