import type { Area } from '../../../../../core/workbook/address';
import { boundingArea } from '../../model/areas';
import type { ChartState } from '../../model/sheetParts';
import type { SheetState } from '../../model/workbook';
import type { Session } from '../../session';

/** Where a chart lies that reaches from one cell to another; with one cell only, it keeps its size. */
export function boxOf(
  session: Session,
  sheet: SheetState,
  first: Area,
  last: Area | null,
): Partial<Pick<ChartState, 'top' | 'left' | 'width' | 'height'>> {
  const area = last === null ? first : boundingArea(first, last);
  const { properties } = session.objects.range({ sheet, area });
  const points = (name: string): number => (properties![name] as () => number)();
  const corner = { top: points('Top'), left: points('Left') };
  return last === null ? corner : { ...corner, width: points('Width'), height: points('Height') };
}
