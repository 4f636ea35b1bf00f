import type { Area } from '../../../../core/workbook/address';
import { boundingArea, cellCount, intersection, WHOLE_SHEET } from '../model/areas';
import { usedArea } from '../model/used';
import type { SheetState } from '../model/workbook';

/** The block of cells around an area that is bounded by empty rows and columns and the edges of the sheet. */
export function surroundingRegion(sheet: SheetState, area: Area): Area {
  const neighbourhood = intersection(
    { row: area.row - 1, column: area.column - 1, rows: area.rows + 2, columns: area.columns + 2 },
    WHOLE_SHEET,
  )!;
  const used = usedArea(sheet, neighbourhood, true);
  const grown = used === null ? area : boundingArea(area, used);
  return cellCount(grown) === cellCount(area) ? area : surroundingRegion(sheet, grown);
}
