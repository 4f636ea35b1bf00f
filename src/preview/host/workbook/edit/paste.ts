import type { Area } from '../../../../core/workbook/address';
import { HostError } from '../../protocol/hostObject';
import { contains, isOnSheet, isSingleCell, overlaps } from '../model/areas';
import type { SheetState } from '../model/workbook';
import type { RangeTarget } from '../session';
import { destination, copyCells } from './copy';
import { appearanceChanged, type Edit } from './edit';
import { refuseLocked, refuseTooMany } from './guard';

/**
 * Puts copied cells somewhere else, as a person does: their contents with formulas adjusted, their looks, and merged
 * cells as they were merged. Gives where they stand then.
 */
export function pasteCells(edit: Edit, to: RangeTarget, from: RangeTarget): Area {
  const { sheet } = to;
  // A single cell that is put on merged ones goes into the first of them.
  const isIntoMerge = isSingleCell(from.area) && sheet.merges.some((one) => contains(one, to.area));
  const area = isIntoMerge
    ? { ...to.area, rows: 1, columns: 1 }
    : destination(to.area, from.area.rows, from.area.columns);
  if (!isOnSheet(area)) throw new HostError('InvalidReference', 'It does not fit on the sheet.');
  refuseTooMany(area);
  refuseLocked(edit.session, sheet, area);
  if (!isIntoMerge) mergeAsIn(edit, { sheet, area }, from);
  copyCells(edit, { sheet, area }, from, { type: 'All', skipBlanks: false, transpose: false });
  return area;
}

function mergeAsIn(edit: Edit, { sheet, area }: RangeTarget, from: RangeTarget): void {
  if (sheet.merges.some((merge) => overlaps(merge, area) && !contains(area, merge))) {
    throw new HostError('MergedRangeConflict', 'We can’t do that to a merged cell.', 409);
  }
  const copied = from.sheet.merges.filter((merge) => contains(from.area, merge));
  const others = sheet.merges.filter((merge) => !contains(area, merge));
  if (copied.length === 0 && others.length === sheet.merges.length) return;
  sheet.merges = [...others, ...[...tiles(area, from.area)].flatMap(moved(copied))];
  appearanceChanged(edit, sheet);
}

/** How far each copy of the source lies from it. */
function* tiles(area: Area, { row, column, rows, columns }: Area) {
  for (let down = 0; down < area.rows; down += rows) {
    for (let right = 0; right < area.columns; right += columns) {
      yield { down: area.row + down - row, right: area.column + right - column };
    }
  }
}

function moved(merges: SheetState['merges']) {
  return ({ down, right }: { readonly down: number; readonly right: number }) =>
    merges.map((merge) => ({ ...merge, row: merge.row + down, column: merge.column + right }));
}
