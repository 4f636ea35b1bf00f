import type { Area } from '../../../../../core/workbook/address';
import { shiftRule } from '../../edit/formulas/shiftRule';
import { cutOut } from '../../model/cutOut';
import type { ConditionalFormatState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import { renumber } from './priorities';

/** All cells that a conditional format holds for. */
export function areasOf({ area, moreAreas = [] }: ConditionalFormatState): readonly Area[] {
  return [area, ...moreAreas];
}

/**
 * Takes the conditional formats away from an area; those that reach further stay there (learn.microsoft.com,
 * Excel.ConditionalFormatCollection.clearAll: "on the current specified range").
 */
export function clearConditionalFormats(sheet: SheetState, area: Area): void {
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
    const [first, ...more] = areasOf(format).flatMap((part) => cutOut(part, area));
    if (first === undefined) return false;
    // The formulas of its rule are written as seen from its first cell, which is another one now.
    const [down, right] = [first.row - format.area.row, first.column - format.area.column];
    if (down !== 0 || right !== 0) format.rule = shiftRule(format.rule, down, right);
    format.area = first;
    format.moreAreas = more;
    return true;
  });
  renumber(sheet);
}
