import type { Group } from './group';

/** Below this many values there are no quartiles, and the ends of the span are those of single Kommunen. */
const FEWEST_FOR_SPREAD = 4;
/** Below this many, a comparison says little. */
const FEWEST_WITHOUT_NOTE = 8;

/** What a group is large enough for. */
export interface Protection {
  /** Minimum, Maximum, Mittelwert and quartiles. */
  readonly spread: boolean;
  /** Of a single other value, the median is that value itself. */
  readonly median: boolean;
  /** „geringe Vergleichsbasis“ */
  readonly isSmall: boolean;
}

export function protectionOf({ values, peers }: Pick<Group, 'values' | 'peers'>): Protection {
  return {
    spread: values.length >= FEWEST_FOR_SPREAD,
    median: peers.length > 1,
    isSmall: values.length < FEWEST_WITHOUT_NOTE,
  };
}
