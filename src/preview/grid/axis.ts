import type { LineState } from '../host/workbook/model/workbook';

/** Points of Excel in CSS pixels. */
export const PIXELS_PER_POINT = 4 / 3;
/** Excel's usual row of 15 points and column of 48 points (8,43 characters of Calibri 11), in pixels. */
export const USUAL_HEIGHT = 20;
export const USUAL_WIDTH = 64;

/** Where the rows (or columns) of a sheet begin and end, in pixels from the first; fast for a million of them. */
export class Axis {
  private readonly indexes: readonly number[];
  /** How far all lines up to and with the one in the same place of `indexes` differ from the usual, together. */
  private readonly shifts: readonly number[];

  constructor(
    private readonly lines: ReadonlyMap<number, LineState>,
    private readonly usual: number,
  ) {
    this.indexes = [...lines.keys()].sort((one, other) => one - other);
    let shift = 0;
    this.shifts = this.indexes.map((index) => (shift += this.size(index) - usual));
  }

  size(index: number): number {
    const line = this.lines.get(index);
    if (line?.hidden) return 0;
    const size = line?.size ?? null;
    return size === null ? this.usual : Math.round(size * PIXELS_PER_POINT);
  }

  start(index: number): number {
    const before = firstAtLeast(this.indexes.length, (place) => this.indexes[place]! >= index);
    return index * this.usual + (this.shifts[before - 1] ?? 0);
  }

  end(index: number): number {
    return this.start(index) + this.size(index);
  }

  /** The line at a distance from the first one, among `count` lines. */
  at(distance: number, count: number): number {
    return firstAtLeast(count - 1, (index) => this.end(index) > distance);
  }

  /** The next line that is shown, from `index` on in a direction; null where there is none before the edge. */
  shown(index: number, step: 1 | -1, count: number): number | null {
    for (let line = index; line >= 0 && line < count; line += step) {
      if (this.size(line) > 0) return line;
    }
    return null;
  }
}

/** The first number below `count` for which it holds, or `count`; it must hold for all after. */
function firstAtLeast(count: number, holds: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
