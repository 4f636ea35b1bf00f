import { areaAddress, type Area } from '../../workbook/address';

/** Where formulas take the figures of a group from. */
export interface Cells {
  readonly sheet: string;
  readonly areas: readonly Area[];
}

/**
 * The cells as a formula names them: `$B$5:$B$8,$B$10:$B$16`. The sheet is left out where the formula stands on it. Names
 * of sheets are always quoted, which Excel takes for any of them.
 */
export function referenceTo({ sheet, areas }: Cells, from: string): string {
  const prefix = sheet === from ? '' : `'${sheet.replace(/'/g, "''")}'!`;
  return areas.map((area) => prefix + absolute(area)).join(',');
}

/** `$B$5:$B$16`: whoever copies the table does not move what it is made of. */
function absolute(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
