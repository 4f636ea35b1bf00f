import type { Area } from '../../../../core/workbook/address';
import { boundingArea, cellArea } from './areas';
import type { CellState } from './cells';
import type { SheetState } from './workbook';

/** The smallest area around the cells within another that hold something: contents, or a look as well. */
export function usedArea({ cells }: SheetState, within: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const [position, cell] of cells.in(within)) {
    if (valuesOnly && !hasContents(cell)) continue;
    used = used === null ? cellArea(position) : boundingArea(used, cellArea(position));
  }
  return used;
}

export function hasContents({ value, formula }: CellState): boolean {
  return value !== null || formula !== null;
}
