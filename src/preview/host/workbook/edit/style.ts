import type { Area } from '../../../../core/workbook/address';
import { HostError } from '../../protocol/hostObject';
import { isWholeColumns, isWholeRows, positions, table } from '../model/areas';
import { EMPTY_CELL } from '../model/cells';
import { changeLine, styleAt } from '../model/look';
import { DEFAULT_STYLE, type Style } from '../model/style';
import type { SheetState } from '../model/workbook';
import type { RangeTarget } from '../session';
import type { Edit } from './edit';
import { refuseUnless } from './guard';
import { matching } from './write';

/** Changes how the cells of a range look, each from how it looked before. */
export function changeStyle(
  edit: Edit,
  { sheet, area }: RangeTarget,
  change: (style: Style) => Style,
): void {
  refuseUnless(edit.session, sheet, 'allowFormatCells');
  restyle(sheet, area, sharing(change));
  edit.session.happenings.tell({ kind: 'formatChanged', sheet, area });
}

/** One number format for each cell, or one for all; whole columns take one for all too (office-js-docs-pr #5400). */
export function writeNumberFormats(edit: Edit, target: RangeTarget, formats: unknown): void {
  const perCell = isWholeColumns(target.area) || isWholeRows(target.area) ? null : formats;
  if (perCell === null || !Array.isArray(perCell)) {
    const [[one]] = matching({ row: 0, column: 0, rows: 1, columns: 1 }, formats) as [[unknown]];
    if (typeof one !== 'string') throw invalidFormat();
    changeStyle(edit, target, (style) => ({ ...style, numberFormat: one }));
    return;
  }
  const rows = matching(target.area, perCell, true);
  const { sheet, area } = target;
  refuseUnless(edit.session, sheet, 'allowFormatCells');
  const byFormat = new Map<string, (style: Style) => Style>();
  rows.forEach((row, r) =>
    row.forEach((format, c) => {
      if (format === null) return;
      if (typeof format !== 'string') throw invalidFormat();
      const numberFormat: string = format;
      const change = byFormat.get(numberFormat) ?? sharing((style) => ({ ...style, numberFormat }));
      byFormat.set(numberFormat, change);
      restyleCell(sheet, area.row + r, area.column + c, change);
    }),
  );
  edit.session.happenings.tell({ kind: 'formatChanged', sheet, area });
}

function invalidFormat(): HostError {
  return new HostError('InvalidArgument', 'A number format is text.');
}

/** Cells that looked alike look alike afterwards, by one and the same style. */
export function sharing(change: (style: Style) => Style): (style: Style) => Style {
  const known = new Map<Style, Style>();
  return (style) => {
    let changed = known.get(style);
    if (changed === undefined) {
      changed = change(style);
      if (JSON.stringify(changed) === DEFAULT_LOOK) changed = DEFAULT_STYLE;
      known.set(style, changed);
    }
    return changed;
  };
}

const DEFAULT_LOOK = JSON.stringify(DEFAULT_STYLE);

/** Whole columns and rows keep their look once, beside the cells that have their own. */
export function restyle(sheet: SheetState, area: Area, change: (style: Style) => Style): void {
  if (!isWholeColumns(area) && !isWholeRows(area)) {
    for (const { row, column } of positions(area)) restyleCell(sheet, row, column, change);
    return;
  }
  for (const [{ row, column }, cell] of sheet.cells.in(area)) {
    sheet.cells.set(row, column, { ...cell, style: change(cell.style) });
  }
  if (isWholeColumns(area)) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      const style = change(sheet.columns.get(column)?.style ?? DEFAULT_STYLE);
      changeLine(sheet.columns, column, { style: style === DEFAULT_STYLE ? null : style });
    }
    return;
  }
  for (let row = area.row; row < area.row + area.rows; row++) {
    const style = change(sheet.rows.get(row)?.style ?? DEFAULT_STYLE);
    changeLine(sheet.rows, row, { style: style === DEFAULT_STYLE ? null : style });
  }
}

function restyleCell(
  sheet: SheetState,
  row: number,
  column: number,
  change: (style: Style) => Style,
): void {
  const cell = sheet.cells.get(row, column);
  const before = cell === EMPTY_CELL ? styleAt(sheet, row, column) : cell.style;
  sheet.cells.set(row, column, { ...cell, style: change(before) });
}

/** What all cells of an area have in common; null where they differ, as Excel reports it. */
export function inCommon<Value>(
  sheet: SheetState,
  area: Area,
  read: (style: Style) => Value,
): Value | null {
  let common: Value | undefined;
  for (const style of stylesIn(sheet, area)) {
    const value = read(style);
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? null;
}

/** The styles of the cells, those of empty ones in whole rows and columns once for each line. */
function stylesIn(sheet: SheetState, area: Area): Iterable<Style> {
  if (!isWholeColumns(area) && !isWholeRows(area)) {
    return new Set(table(area, (row, column) => styleAt(sheet, row, column)).flat());
  }
  const styles = new Set<Style>();
  for (const [, cell] of sheet.cells.in(area)) styles.add(cell.style);
  const [lines, first, count] = isWholeColumns(area)
    ? [sheet.columns, area.column, area.columns]
    : [sheet.rows, area.row, area.rows];
  for (let line = first; line < first + count; line++) {
    styles.add(lines.get(line)?.style ?? DEFAULT_STYLE);
  }
  return styles;
}
