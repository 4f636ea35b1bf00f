import type { Area } from '../../../../core/workbook/address';
import { areaAddress, quotedSheet } from '../model/areas';

/** "'Plan 2024'!$B$3:$D$9": how a name or a series refers to cells. */
export function absoluteReference(sheet: string, area: Area): string {
  return `${quotedSheet(sheet)}!${areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&')}`;
}
