import type { Area } from '../../../../core/workbook/address';
import { HostError } from '../../protocol/hostObject';
import {
  boundingArea,
  cellArea,
  isWholeColumns,
  isWholeRows,
  intersection,
  table,
} from '../model/areas';
import { EMPTY_CELL, type Position } from '../model/cells';
import { lineStyle, styleAt } from '../model/look';
import type { SheetState } from '../model/workbook';
import type { RangeTarget } from '../session';
import { readApiInput, type Input } from './apiInput';
import { cellsChanged, type Edit } from './edit';
import { refuseTooLong } from './formulaLimits';
import { refuseLocked } from './guard';
import { spillArea } from './spill';

/**
 * Writes values or formulas, one for each cell or one for all. `null` leaves a cell as it is (learn.microsoft.com,
 * excel-add-ins-ranges-set-get-values).
 */
export function writeInputs(edit: Edit, target: RangeTarget, inputs: unknown): void {
  refuseUnbounded(target.area);
  const perCell = matching(target.area, inputs);
  const { sheet, area } = target;
  const { date1904 } = edit.session.workbook;
  const read = (input: unknown, row: number, column: number): Input | null => {
    if (input === null) return null;
    const read = readApiInput(input, styleAt(sheet, row, column).numberFormat, date1904);
    if (read.formula !== null) refuseTooLong(read.formula);
    return read;
  };
  writeAll(
    edit,
    target,
    perCell.map((row, r) => row.map((input, c) => read(input, area.row + r, area.column + c))),
  );
}

/** Puts one input where a person or an add-in wants it. */
export function writeInput(edit: Edit, sheet: SheetState, position: Position, input: Input): void {
  refuseLocked(edit.session, sheet, cellArea(position));
  const before = sheet.cells.get(position.row, position.column).value;
  cellsChanged(edit, sheet, put(sheet, position, input), before);
}

/** Puts inputs into the cells of an area, one for each; null leaves a cell as it is. */
export function writeAll(
  edit: Edit,
  { sheet, area }: RangeTarget,
  inputs: readonly (readonly (Input | null)[])[],
): void {
  refuseLocked(edit.session, sheet, area);
  const before = sheet.cells.get(area.row, area.column).value;
  const touched: Area[] = [];
  inputs.forEach((row, r) =>
    row.forEach((input, c) => {
      if (input === null) return;
      touched.push(put(sheet, { row: area.row + r, column: area.column + c }, input));
    }),
  );
  if (touched.length > 0) cellsChanged(edit, sheet, touched.reduce(boundingArea), before);
}

/** Gives the area whose contents are others now: the cell, and where its array had spilled. */
function put(sheet: SheetState, position: Position, input: Input): Area {
  const { row, column } = position;
  if (isCovered(sheet, position)) return cellArea(position);
  const before = sheet.cells.get(row, column);
  const spilled = before.formula === null ? null : spillArea(sheet, position);
  if (spilled !== null) removeSpill(sheet, spilled, position);
  const style = before === EMPTY_CELL ? lineStyle(sheet, row, column) : before.style;
  const isNewFormat = input.numberFormat !== null && style.numberFormat === 'General';
  sheet.cells.set(row, column, {
    value: input.value,
    formula: input.formula,
    style: isNewFormat ? { ...style, numberFormat: input.numberFormat } : style,
    spilledFrom: null,
    message: null,
  });
  return spilled ?? cellArea(position);
}

/** A merged area shows and keeps the contents of its first cell only; what is written to the others is lost. */
function isCovered(sheet: SheetState, { row, column }: Position): boolean {
  const merge = sheet.merges.find((area) => intersection(area, cellArea({ row, column })) !== null);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}

export function removeSpill(sheet: SheetState, area: Area, from: Position): void {
  for (const [{ row, column }, { spilledFrom }] of sheet.cells.in(area)) {
    if (spilledFrom?.row !== from.row || spilledFrom.column !== from.column) continue;
    sheet.cells.change(row, column, { value: null, spilledFrom: null });
  }
}

/** Whole columns and rows take no contents (learn.microsoft.com, excel-add-ins-ranges-unbounded). */
function refuseUnbounded(area: Area): void {
  if (isWholeColumns(area) || isWholeRows(area)) {
    throw new HostError('InvalidArgument', 'The request is too large for an unbounded range.');
  }
}

/** One value per cell, whether one for all was given or rows of them; Excel refuses any other shape. */
export function matching(area: Area, given: unknown, mayBroadcast = false): unknown[][] {
  if (!Array.isArray(given)) return table(area, () => given);
  const rows = given as unknown[];
  const isOne = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
  if (isOne && mayBroadcast) return table(area, () => (rows[0] as unknown[])[0]);
  const fits =
    rows.length === area.rows &&
    rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!fits) {
    throw new HostError(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  return rows as unknown[][];
}
