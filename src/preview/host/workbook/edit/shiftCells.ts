import type { Area } from '../../../../core/workbook/address';
import { HostError } from '../../protocol/hostObject';
import { cellArea, isWholeColumns, isWholeRows } from '../model/areas';
import { EMPTY_CELL, MOST_COLUMNS, MOST_ROWS, type CellState, type Position } from '../model/cells';
import { changeLine, lineStyle } from '../model/look';
import { hasContents, usedArea } from '../model/used';
import type { LineState, SheetState } from '../model/workbook';
import { structureChanged, type Edit } from './edit';
import { rewriteFormulas } from './formulas/rewrite';
import { moveReferences, type Move } from './formulas/shift';
import { refuseTornMerges, refuseTornTables, refuseUnless } from './guard';
import { moveParts } from './moveParts';
import { movingArea, moveOf, type Shift } from './shifting';

/** Inserts empty cells, or deletes cells; the others make room or close the gap, and everything follows them. */
export function shiftCells(edit: Edit, sheet: SheetState, shift: Shift): void {
  const { session } = edit;
  refuseUnless(session, sheet, allowance(shift));
  refuseTornTables(sheet, movingArea(shift), shift.along);
  refuseTornMerges(sheet, movingArea(shift), shift.along);
  if (shift.kind === 'insert') refuseFallingOff(sheet, shift);
  const move = moveOf(shift);
  const isHere = (name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();
  rewriteFormulas(session.workbook, (formula, on) =>
    moveReferences(formula, (name) => (name === null ? on === sheet : isHere(name)), move),
  );
  moveCells(sheet, shift, move);
  moveLines(sheet, shift);
  moveParts(sheet, move);
  session.objects.moved?.(sheet, move);
  if (shift.kind === 'insert') inheritLook(sheet, shift);
  session.happenings.tell({
    kind: 'cellsChanged',
    sheet,
    area: shift.area,
    changeType: changeType(shift),
    doer: edit.doer,
    details: { shiftDirection: direction(shift) },
  });
  structureChanged(session);
}

function moveCells(sheet: SheetState, shift: Shift, move: Move): void {
  const moving = [...sheet.cells.in(movingArea(shift))];
  for (const [{ row, column }] of moving) sheet.cells.set(row, column, EMPTY_CELL);
  for (const [position, cell] of moving) {
    const place = move(cellArea(position));
    if (place !== null) sheet.cells.set(place.row, place.column, cell);
  }
  for (const [position, { spilledFrom }] of sheet.cells) {
    if (spilledFrom !== null) followAnchor(sheet, position, spilledFrom, move);
  }
}

/** The cells that an array fills know where its formula stands. */
function followAnchor(sheet: SheetState, position: Position, from: Position, move: Move): void {
  const anchor = move(cellArea(from));
  const change: Partial<CellState> =
    anchor === null
      ? { value: null, spilledFrom: null }
      : { spilledFrom: { row: anchor.row, column: anchor.column } };
  sheet.cells.change(position.row, position.column, change);
}

/** Whole rows take their heights with them, whole columns their widths. */
function moveLines(sheet: SheetState, { area, along, kind }: Shift): void {
  const isWhole = along === 'rows' ? isWholeRows(area) : isWholeColumns(area);
  if (!isWhole) return;
  const [from, count] = along === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
  const lines = new Map<number, LineState>();
  for (const [index, line] of sheet[along]) {
    if (index < from) lines.set(index, line);
    else if (kind === 'insert') lines.set(index + count, line);
    else if (index >= from + count) lines.set(index - count, line);
  }
  sheet[along] = lines;
}

/** What is inserted looks like what stands above it, or left of it (support.microsoft.com, Insert or delete rows). */
function inheritLook(sheet: SheetState, { area, along }: Shift): void {
  const isRows = along === 'rows';
  const before = isRows ? area.row - 1 : area.column - 1;
  if (before < 0) return;
  const model = isRows
    ? { ...area, row: before, rows: 1 }
    : { ...area, column: before, columns: 1 };
  for (const [{ row, column }, { style }] of [...sheet.cells.in(model)]) {
    const count = isRows ? area.rows : area.columns;
    for (let step = 1; step <= count; step++) {
      const [r, c] = isRows ? [row + step, column] : [row, column + step];
      if (style !== lineStyle(sheet, r, c)) sheet.cells.change(r, c, { style });
    }
  }
  const line = sheet[along].get(before);
  if (line === undefined || !(isRows ? isWholeRows(area) : isWholeColumns(area))) return;
  for (let step = 1; step <= (isRows ? area.rows : area.columns); step++) {
    changeLine(sheet[along], before + step, { size: line.size, style: line.style });
  }
}

/** Contents at the very end of the sheet have nowhere to go. */
function refuseFallingOff(sheet: SheetState, { area, along }: Shift): void {
  const last: Area =
    along === 'rows'
      ? { ...area, row: MOST_ROWS - area.rows }
      : { ...area, column: MOST_COLUMNS - area.columns };
  const used = usedArea(sheet, last, true);
  if (used === null) return;
  const holds = [...sheet.cells.in(used)].some(([, cell]) => hasContents(cell));
  if (holds) {
    throw new HostError(
      'NonBlankCellOffSheet',
      'To prevent possible loss of data, Excel cannot shift nonblank cells off of the worksheet.',
    );
  }
}

function isLines({ area, along }: Shift): boolean {
  return along === 'rows' ? isWholeRows(area) : isWholeColumns(area);
}

/** Protected sheets may allow whole rows or columns, never single cells. */
function allowance(shift: Shift): string | null {
  if (!isLines(shift)) return null;
  const verb = shift.kind === 'insert' ? 'Insert' : 'Delete';
  return `allow${verb}${shift.along === 'rows' ? 'Rows' : 'Columns'}`;
}

/** Excel.DataChangeType */
function changeType(shift: Shift): string {
  const verb = shift.kind === 'insert' ? 'Inserted' : 'Deleted';
  if (!isLines(shift)) return `Cell${verb}`;
  return `${shift.along === 'rows' ? 'Row' : 'Column'}${verb}`;
}

/** Excel.InsertDeleteCellsShiftDirection; whole rows and columns have none. */
function direction(shift: Shift): string {
  if (isLines(shift)) return 'None';
  const [insert, close] = shift.along === 'rows' ? ['Down', 'Up'] : ['Right', 'Left'];
  return `ShiftCell${shift.kind === 'insert' ? insert : close}`;
}
