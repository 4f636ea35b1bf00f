import type { Group } from './group';

/** Below this many values there are no quartiles, and the ends of the span are those of single Kommunen. */
export const FEWEST_FOR_SPREAD = 4;
/** Below this many, a comparison says little. */
export const FEWEST_WITHOUT_NOTE = 8;
/** Of a single other value, the median is that value itself. */
export const FEWEST_OTHERS = 2;

/** What a group is large enough for. */
export interface Protection {
  /** Minimum, Maximum, Mittelwert and quartiles. */
  readonly spread: boolean;
  readonly median: boolean;
  /** „geringe Vergleichsbasis“ */
  readonly isSmall: boolean;
}

export function protectionOf({ values, peers }: Pick<Group, 'values' | 'peers'>): Protection {
  return {
    spread: values.length >= FEWEST_FOR_SPREAD,
    median: peers.length >= FEWEST_OTHERS,
    isSmall: values.length < FEWEST_WITHOUT_NOTE,
  };
}
