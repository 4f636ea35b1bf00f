import type { ConditionalFormatState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';

/*
 * The priorities of a sheet's conditional formats: 0 comes first, and no two are the same. Giving one a priority pushes
 * those down that had it or a later one (learn.microsoft.com, Excel.ConditionalFormat.priority).
 */

export function byPriority({ conditionalFormats }: SheetState): ConditionalFormatState[] {
  return [...conditionalFormats].sort((one, other) => one.priority - other.priority);
}

export function addOnTop(sheet: SheetState, format: ConditionalFormatState): void {
  number(sheet, [format, ...byPriority(sheet)]);
}

export function moveTo(sheet: SheetState, format: ConditionalFormatState, priority: number): void {
  const others = byPriority(sheet).filter((other) => other !== format);
  number(sheet, [...others.slice(0, priority), format, ...others.slice(priority)]);
}

export function renumber(sheet: SheetState): void {
  number(sheet, byPriority(sheet));
}

function number(sheet: SheetState, formats: ConditionalFormatState[]): void {
  formats.forEach((format, priority) => (format.priority = priority));
  sheet.conditionalFormats = formats;
}
