import { additionOf, type NameLookup } from '../../formulas/addition';
import type { Pieces } from '../../formulas/references';
import { HOLDS } from '../../plan/types';
import { along, type AddedRows } from './addedRows';
import type { FormulaTable } from './formulaTables';

/** Areas of so many lines are whole rows or columns. */
const LONGEST = 20_000;

/**
 * What a formula gives that adds up cells of its own table, or single ones of other sheets; null for any other formula,
 * and where one of the cells holds no figure to calculate with.
 */
export function resultOf(
  { table, rowAt, columnAt, numberAt }: FormulaTable,
  pieces: Pieces,
  nameOf: NameLookup,
): number | null {
  if (isRounding(pieces)) return null;
  const { width, holds, value } = table.numbers;
  const summands = additionOf(pieces, nameOf);
  if (!summands) return null;
  let sum = 0;
  /** What stands in a line that is no row of the table. */
  const beside = (line: number, position: number): number | null =>
    table.transposed
      ? numberAt(table.sheet, position, line)
      : numberAt(table.sheet, line, position);
  for (const { sheet, area, factor, inSum, withoutSubtotals } of summands) {
    if (withoutSubtotals) return null;
    if (sheet !== null && sheet !== table.sheet) {
      const number = area.rows * area.columns === 1 ? numberAt(sheet, area.row, area.column) : null;
      if (number === null) return null;
      sum += factor * number;
      continue;
    }
    const { first, count, across, width: breadth } = along(area, table.transposed);
    if (count > LONGEST || breadth > LONGEST) return null;
    for (let position = across; position < across + breadth; position += 1) {
      const column = columnAt.get(position);
      if (column === undefined) return null;
      for (let line = first; line < first + count; line += 1) {
        const row = rowAt.get(line);
        if (row === undefined) {
          const number = beside(line, position);
          if (number === null && !inSum) return null;
          sum += factor * (number ?? 0);
          continue;
        }
        const place = row * width + column;
        if (holds[place] === HOLDS.unreadable && !inSum) return null;
        // A number that is stored as text has a finding of its own.
        if (holds[place] === HOLDS.figureAsText) return null;
        if (holds[place] === HOLDS.figure) sum += factor * value[place]!;
      }
    }
  }
  return sum;
}

/** What rows come to in a column; null where one of them holds no figure to calculate with. */
export function worthOf({ table }: FormulaTable, rows: AddedRows, column: number): number | null {
  const { width, holds, value } = table.numbers;
  let sum = 0;
  for (const [row, times] of rows) {
    const place = row * width + column;
    const held = holds[place];
    if (held === HOLDS.unreadable || held === HOLDS.figureAsText) return null;
    if (held === HOLDS.figure) sum += times * value[place]!;
  }
  return sum;
}

/** Whether a formula rounds what it adds up. */
export function isRounding(pieces: Pieces): boolean {
  return pieces.some((piece) => typeof piece === 'string' && /ROUND\(/i.test(piece));
}

/** Whether two results are one, to what a figure of that size can carry. */
export function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
