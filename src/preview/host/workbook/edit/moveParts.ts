import type { Area } from '../../../../core/workbook/address';
import { cellArea } from '../model/areas';
import type { SheetState } from '../model/workbook';
import type { Move } from './formulas/shift';

/** What stands beside the cells follows them; what lost all its cells goes. */
export function moveParts(sheet: SheetState, move: Move): void {
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.tables = withAreas(sheet.tables, move);
  sheet.conditionalFormats = withAreas(sheet.conditionalFormats, move);
  sheet.dataValidations = withAreas(sheet.dataValidations, move);
  sheet.hyperlinks = withAreas(sheet.hyperlinks, move);
  sheet.comments = sheet.comments.filter((comment) => {
    const place = move(cellArea(comment.cell));
    if (place !== null) comment.cell = { row: place.row, column: place.column };
    return place !== null;
  });
  sheet.autoFilter = sheet.autoFilter && move(sheet.autoFilter);
  const { pageLayout } = sheet;
  pageLayout.printArea = pageLayout.printArea && move(pageLayout.printArea);
  pageLayout.printTitleRows = pageLayout.printTitleRows && move(pageLayout.printTitleRows);
  pageLayout.printTitleColumns = pageLayout.printTitleColumns && move(pageLayout.printTitleColumns);
}

function withAreas<Part extends { area: Area }>(parts: readonly Part[], move: Move): Part[] {
  return parts.filter((part) => {
    const place = move(part.area);
    if (place !== null) part.area = place;
    return place !== null;
  });
}
