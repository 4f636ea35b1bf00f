import type { Calculation } from './calculation/calculation';
import type { GivenFigures } from './givenFigures';
import type { Gap } from './missingRow';
import type { SideName } from './planTree';
import type { Wishes } from './types';

/** What surrounds a column while it is balanced. */
export interface Circumstances {
  readonly calculation: Calculation;
  readonly given: GivenFigures;
  readonly gaps: Readonly<Record<SideName, Gap | null>>;
  readonly wishes: Wishes;
  /** What 1 in the column is worth in euros. */
  readonly moneyUnit: number;
  /** Liquid funds at the beginning of the year, in the unit of the column; null where nobody says. */
  readonly available: number | null;
}
