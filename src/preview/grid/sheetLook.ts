import type { Position } from '../host/workbook/model/cells';
import type { ConditionalFormatState } from '../host/workbook/model/sheetParts';

/** What a sheet's cells look like beside what they say themselves. */
export interface SheetLook {
  /** The workbook counts its days from 1904. */
  readonly date1904: boolean;
  readonly holds: (format: ConditionalFormatState, position: Position) => boolean;
}
