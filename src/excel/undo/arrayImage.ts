import type { CellImage } from './record';

/**
 * An area that the array of its first cell fills, as it is of itself: empty but for that formula. Given back as
 * contents, what the array shows would stand in its way.
 */
export function arrayImage(cells: readonly (readonly CellImage[])[]): CellImage[][] {
  return cells.map((line, y) =>
    line.map((cell, x) => (y + x === 0 ? cell : { ...cell, value: null, formula: null })),
  );
}
