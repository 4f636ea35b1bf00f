import type { Area } from '../../../../core/workbook/address';
import { cellArea, contains, isOnSheet, table } from '../model/areas';
import { EMPTY_CELL, type CellState } from '../model/cells';
import { lineStyle } from '../model/look';
import type { SheetState } from '../model/workbook';
import type { RangeTarget } from '../session';
import { HostError } from '../../protocol/hostObject';
import { cellsChanged, type Edit } from './edit';
import { copyFormula } from './formulas/shift';
import { refuseLocked } from './guard';

/** Excel.RangeCopyType */
export type CopyType = 'All' | 'Formulas' | 'Values' | 'Formats';

export interface CopyOptions {
  readonly type: CopyType;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells with their formulas adjusted. A larger destination is filled again and again where the source fits into
 * it evenly; else the destination is as large as the source (learn.microsoft.com, Excel.Range.copyFrom).
 */
export function copyCells(
  edit: Edit,
  to: RangeTarget,
  from: RangeTarget,
  { type, skipBlanks, transpose }: CopyOptions,
): void {
  const [rows, columns] = transpose
    ? [from.area.columns, from.area.rows]
    : [from.area.rows, from.area.columns];
  const area = destination(to.area, rows, columns);
  if (!isOnSheet(area))
    throw new HostError('InvalidArgument', 'The destination is not on the sheet.');
  refuseLocked(edit.session, to.sheet, area);
  const before = table(from.area, (row, column) => copied(from, row, column));
  for (let r = 0; r < area.rows; r++) {
    for (let c = 0; c < area.columns; c++) {
      const [y, x] = transpose ? [c % columns, r % rows] : [r % rows, c % columns];
      const source = before[y]![x]!;
      if (skipBlanks && source.value === null && source.formula === null) continue;
      const [row, column] = [area.row + r, area.column + c];
      const distance = [row - (from.area.row + y), column - (from.area.column + x)] as const;
      put(to.sheet, row, column, source, type, distance);
    }
  }
  cellsChanged(edit, to.sheet, area);
}

function put(
  sheet: SheetState,
  row: number,
  column: number,
  source: CellState,
  type: CopyType,
  [down, right]: readonly [number, number],
): void {
  const { value, formula, style } = source;
  const own = ownCell(sheet, row, column);
  const copied = formula === null ? null : copyFormula(formula, down, right);
  const contents: Record<CopyType, Partial<CellState>> = {
    All: { value, formula: copied, style },
    Formulas: { value, formula: copied },
    Values: { value, formula: null },
    Formats: { style },
  };
  const clean = type === 'Formats' ? {} : { spilledFrom: null, message: null };
  sheet.cells.set(row, column, { ...own, ...clean, ...contents[type] });
}

/** A cell that is filled by a formula which is copied with it brings nothing along: that formula fills it again. */
function copied({ sheet, area }: RangeTarget, row: number, column: number): CellState {
  const cell = ownCell(sheet, row, column);
  const { spilledFrom } = cell;
  const isFilled = spilledFrom !== null && contains(area, cellArea(spilledFrom));
  return isFilled ? { ...cell, value: null } : cell;
}

function ownCell(sheet: SheetState, row: number, column: number): CellState {
  const cell = sheet.cells.get(row, column);
  return cell === EMPTY_CELL ? { ...cell, style: lineStyle(sheet, row, column) } : cell;
}

/** Where the copy stands: the whole area that was chosen, where the source fits into it evenly. */
export function destination(to: Area, rows: number, columns: number): Area {
  const fits = to.rows % rows === 0 && to.columns % columns === 0;
  return fits ? to : { ...to, rows, columns };
}
