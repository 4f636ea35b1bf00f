import type { Area } from '../../../core/workbook/address';
import { isError, type CellValue } from '../../../core/workbook/snapshot';
import { MOST_COLUMNS, MOST_ROWS } from '../workbook/model/cells';
import type { SheetState } from '../workbook/model/workbook';
import { containsCell, overlap, sameArea } from './areas';
import { cellValue, rowsOf, type EngineValue } from './engineValues';
import type { Formula } from './formula';

/** What putting a result into its cells has changed. */
export interface Shown {
  readonly changed: boolean;
  /** Areas that an array left or came to: who reads them is to be calculated again. */
  readonly moved: readonly Area[];
}

/** Puts a formula's result into its cell, and an array into the cells beside and below it. */
export function showResult(formula: Formula, result: EngineValue, message: string | null): Shown {
  const rows = rowsOf(result).map((row) => row.map(cellValue));
  const wanted = wantedArea(formula, rows);
  const before = formula.spill;
  const wasBlocked = formula.blockedSpill !== null;
  const isBlocked = wanted !== null && blocked(formula, wanted);
  formula.blockedSpill = isBlocked ? wanted : null;
  formula.spill = isBlocked ? null : wanted;
  const own: CellValue = isBlocked ? { error: '#SPILL!' } : rows[0]![0]!;
  const moved = sameArea(before, formula.spill)
    ? []
    : [before, formula.spill].filter((area) => area !== null);
  // Formulas that were calculated along with this one have gone on with its array instead of the error.
  if (isBlocked && !wasBlocked) moved.push({ ...wanted, rows: 1, columns: 1 });
  let changed = clearSpill(formula, before, formula.spill);
  changed = put(formula, formula.row, formula.column, own, isBlocked ? null : message) || changed;
  if (formula.spill !== null) {
    for (const [down, row] of rows.entries()) {
      for (const [across, value] of row.entries()) {
        if (down + across === 0) continue;
        changed = put(formula, formula.row + down, formula.column + across, value, null) || changed;
      }
    }
  }
  return { changed, moved };
}

/** Empties the cells that a formula's array stood in, but for those that it keeps. Gives whether any was filled. */
export function clearSpill(formula: Formula, area: Area | null, kept: Area | null): boolean {
  let changed = false;
  for (const [position, cell] of area === null ? [] : formula.sheet.cells.in(area)) {
    const { spilledFrom } = cell;
    if (spilledFrom?.row !== formula.row || spilledFrom.column !== formula.column) continue;
    if (kept !== null && containsCell(kept, position)) continue;
    emptySpilled(formula.sheet, position.row, position.column);
    changed = true;
  }
  return changed;
}

export function emptySpilled(sheet: SheetState, row: number, column: number): void {
  sheet.cells.change(row, column, { value: null, spilledFrom: null, message: null });
}

function wantedArea(
  { row, column }: Formula,
  rows: readonly (readonly CellValue[])[],
): Area | null {
  const columns = rows[0]!.length;
  return rows.length === 1 && columns === 1 ? null : { row, column, rows: rows.length, columns };
}

/** Content of its own, a merged cell, a table or the edge of the sheet is in an array's way. */
function blocked({ sheet, row, column }: Formula, area: Area): boolean {
  if (area.row + area.rows > MOST_ROWS || area.column + area.columns > MOST_COLUMNS) return true;
  if (sheet.merges.some((merge) => overlap(merge, area))) return true;
  if (sheet.tables.some((table) => overlap(table.area, area))) return true;
  for (const [position, { value, formula, spilledFrom }] of sheet.cells.in(area)) {
    if (position.row === row && position.column === column) continue;
    if (value === null && formula === null) continue;
    if (spilledFrom?.row !== row || spilledFrom.column !== column) return true;
  }
  return false;
}

function put(
  { sheet, row: fromRow, column: fromColumn }: Formula,
  row: number,
  column: number,
  value: CellValue,
  message: string | null,
): boolean {
  const cell = sheet.cells.get(row, column);
  const isOwn = row === fromRow && column === fromColumn;
  const changed = !sameValue(cell.value, value) || cell.message !== message;
  if (!changed && (isOwn || cell.spilledFrom !== null)) return false;
  const spilledFrom = isOwn ? null : { row: fromRow, column: fromColumn };
  sheet.cells.change(row, column, { value, message, spilledFrom });
  return changed;
}

function sameValue(one: CellValue | null, other: CellValue): boolean {
  if (isError(one) || isError(other)) {
    return isError(one) && isError(other) && one.error === other.error;
  }
  return Object.is(one, other);
}
