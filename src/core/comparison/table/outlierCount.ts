import { DISTANCES } from '../figures/outliers';
import { countBeyond } from './countBeyond';

/** A row that is live: the areas of its figures, and where its quartiles stand. */
export interface Fenced {
  readonly areas: readonly string[];
  readonly q1: string;
  readonly q3: string;
}

/** How many figures lie beyond the fences of their row by now, as a formula without its „=“. */
export function outlierCount(rows: readonly Fenced[]): string {
  return rows
    .map(({ areas, q1, q3 }) => {
      const distance = `${DISTANCES}*(${q3}-${q1})`;
      const beyond = areas.flatMap((area) => [
        countBeyond(area, '<', `(${q1}-${distance})`),
        countBeyond(area, '>', `(${q3}+${distance})`),
      ]);
      // „–“ is not greater than „–“; where half of the values are the same, everything else would be an outlier.
      return `IF(${q3}>${q1},${beyond.join('+')},0)`;
    })
    .join('+');
}
