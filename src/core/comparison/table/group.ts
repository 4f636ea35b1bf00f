import type { Comparison, Line } from '../compare';
import { referenceTo } from './reference';

/** Why the figures of a row cannot be formulas. */
export type Obstacle =
  /** The own value is given apart and stands on another sheet than the others. */
  | 'two sheets'
  /** What counts lies in too many pieces. */
  | 'too long'
  | 'no values';

/** Beyond that a formula can no longer be read, and Excel has its limits, too. */
const MOST_AREAS = 30;

/** The areas of a group as formulas name them on a sheet, or why no formula can take all of them. */
export function areasOf(
  { reading, settings }: Comparison,
  { group }: Line,
  ownAddress: string,
  sheet: string,
): readonly string[] | Obstacle {
  const areas = group.areas.map((area) =>
    referenceTo({ sheet: reading.sheet, areas: [area] }, sheet),
  );
  if (areas.length === 0) return 'no values';
  if (areas.length > MOST_AREAS) return 'too long';
  const isApart = settings.own !== null && 'name' in settings.own;
  if (!isApart || !group.ownCounts) return areas;
  // Cells of two sheets are no argument of QUARTILE.INC.
  return reading.sheet === sheet ? [...areas, ownAddress] : 'two sheets';
}
