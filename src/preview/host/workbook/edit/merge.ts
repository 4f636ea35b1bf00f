import type { Area } from '../../../../core/workbook/address';
import { HostError } from '../../protocol/hostObject';
import { boundingArea, isSingleCell, overlaps } from '../model/areas';
import type { RangeTarget } from '../session';
import { appearanceChanged, cellsChanged, type Edit } from './edit';
import { refuseUnless } from './guard';

/** Merges the cells, or those of each row by themselves; only the first cell of each keeps its contents. */
export function merge(edit: Edit, { sheet, area }: RangeTarget, across: boolean): void {
  refuseUnless(edit.session, sheet, 'allowFormatCells');
  if (sheet.tables.some((table) => overlaps(table.area, area))) {
    throw new HostError('InvalidOperation', 'Cells of a table cannot be merged.');
  }
  const rows = Array.from({ length: area.rows }, (_, r) => ({
    ...area,
    row: area.row + r,
    rows: 1,
  }));
  const merged = (across ? rows : [area]).filter((part) => !isSingleCell(part));
  sheet.merges = [...sheet.merges.filter((one) => !overlaps(one, area)), ...merged];
  for (const part of merged) keepFirst(edit, { sheet, area: part });
  appearanceChanged(edit, sheet);
}

function keepFirst(edit: Edit, { sheet, area }: RangeTarget): void {
  let changed: Area | null = null;
  for (const [{ row, column }, cell] of sheet.cells.in(area)) {
    const isFirst = row === area.row && column === area.column;
    if (isFirst || (cell.value === null && cell.formula === null)) continue;
    sheet.cells.change(row, column, { value: null, formula: null, spilledFrom: null });
    const place = { row, column, rows: 1, columns: 1 };
    changed = changed === null ? place : boundingArea(changed, place);
  }
  if (changed !== null) cellsChanged(edit, sheet, changed);
}

export function unmerge(edit: Edit, { sheet, area }: RangeTarget): void {
  refuseUnless(edit.session, sheet, 'allowFormatCells');
  sheet.merges = sheet.merges.filter((one) => !overlaps(one, area));
  appearanceChanged(edit, sheet);
}
