import { referredBy, type Referred } from '../../formulas/cellsOf';
import { movedBy, piecesMovedBy, takeApart, type Pieces } from '../../formulas/references';
import { along } from './addedRows';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { forYear } from './yearSheets';

/** The formula that stands elsewhere, as if it had been filled into this cell. */
export function filledInto(
  formulas: FormulaTable,
  example: FormulaCell,
  row: number,
  column: number,
): string {
  return movedBy(piecesInto(formulas, example, row, column), 0, 0);
}

/** The same, taken apart. */
export function piecesInto(
  { table }: FormulaTable,
  example: FormulaCell,
  row: number,
  column: number,
): Pieces {
  const { position: line } = table.rows[row]!;
  const { position: across, year } = table.columns[column]!;
  if (example.year !== undefined && year !== null) return takeApart(forYear(example, year));
  const [down, right] = table.transposed ? [across, line] : [line, across];
  return piecesMovedBy(example.pieces, down - example.cell.row, right - example.cell.column);
}

/**
 * Whether a formula that is filled into a cell reaches out of the figures of the table, as it does not elsewhere: the
 * first of some years has no year before it, and the first row nothing above.
 */
export function reachesOut(
  formulas: FormulaTable,
  example: FormulaCell,
  row: number,
  column: number,
): boolean {
  const filled = piecesInto(formulas, example, row, column);
  if (filled.includes('#REF!')) return true;
  const before = referredBy(example.pieces);
  return referredBy(filled).some(
    (reference, index) => isInside(formulas, before[index]!) && !isInside(formulas, reference),
  );
}

function isInside({ table, rowAt, columnAt }: FormulaTable, { sheet, area }: Referred): boolean {
  if (sheet !== null && sheet !== table.sheet) return false;
  const { first, count, across, width } = along(area, table.transposed);
  const isRow = (line: number): boolean => {
    const row = rowAt.get(line);
    return row !== undefined && table.rows[row]!.type !== 'heading';
  };
  const edges = [across, across + width - 1].every((position) => columnAt.has(position));
  return edges && (count > 1 || isRow(first));
}

/** Whether a formula only speaks of rows of its own column. */
export function staysInItsColumn({ table }: FormulaTable, { cell, pieces }: FormulaCell): boolean {
  const own = table.transposed ? cell.row : cell.column;
  return referredBy(pieces).every(({ sheet, area }) => {
    const { across, width } = along(area, table.transposed);
    return sheet === null && across === own && width === 1;
  });
}

/** Whether a formula takes its figures from columns before (−1) or behind (1) its own, and from none on the other side. */
export function goesOnFrom(
  { table, columnAt }: FormulaTable,
  { column, pieces }: FormulaCell,
): number {
  const sides = referredBy(pieces).flatMap(({ sheet, area }) => {
    const { across, width } = along(area, table.transposed);
    const [from, to] = [columnAt.get(across), columnAt.get(across + width - 1)];
    if (sheet !== null || from === undefined || to === undefined) return [];
    return [Math.sign(from - column), Math.sign(to - column)];
  });
  if (sides.includes(-1)) return sides.includes(1) ? 0 : -1;
  return sides.includes(1) ? 1 : 0;
}
