import type { Series } from './chartData';

/** A bar from one value to another, of a series and at a place along the axis. */
export interface Bar {
  readonly series: Series;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  /** The part of the room at its place that it takes, from 0 to 1. */
  readonly left: number;
  readonly width: number;
}

/** The bars of the series: beside one another, or each upon those of the same sign before it. */
export function barsOf(bars: readonly Series[], isStacked: boolean): Bar[] {
  return bars.flatMap((series, index) =>
    series.values.flatMap((value, at) => {
      if (value === null) return [];
      const before = isStacked
        ? bars
            .slice(0, index)
            .map(({ values }) => values[at] ?? 0)
            .filter((other) => other > 0 === value > 0)
        : [];
      const from = before.reduce((sum, other) => sum + other, 0);
      const width = isStacked ? 1 : 1 / bars.length;
      return [{ series, at, from, to: from + value, left: isStacked ? 0 : index * width, width }];
    }),
  );
}
