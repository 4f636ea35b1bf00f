import type { Calculation } from './calculation';

/** Calculates nothing: formulas keep the values that they were opened with. */
export function withoutFormulas(): Calculation {
  return {
    recalculate: () => [],
    structureChanged: () => undefined,
    settled: () => Promise.resolve(),
    onLaterResults: () => undefined,
  };
}
