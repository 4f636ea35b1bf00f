import type { Grid, Part } from '../types';

/** In how many columns a sum would hold, and in how many not; columns without anything to add up count for neither. */
export interface Fit {
  readonly holds: number;
  readonly fails: number;
  /** The most rows that carried a figure in a column where it holds. */
  readonly evidence: number;
}

export function fitOf({ columns, numbers }: Grid, row: number, parts: readonly Part[]): Fit {
  const { width, shown, unit } = numbers;
  let holds = 0;
  let fails = 0;
  let evidence = 0;
  for (let column = 0; column < width; column += 1) {
    const place = row * width + column;
    const result = shown[place]!;
    if (Number.isNaN(result) || columns[column]!.kind === 'prozent') continue;
    let sum = 0;
    let tolerance = unit[place]!;
    let figures = 0;
    for (const part of parts) {
      const at = part.row * width + column;
      const figure = shown[at]!;
      if (Number.isNaN(figure)) continue;
      sum += part.factor * figure;
      if (figure !== 0) {
        tolerance += unit[at]!;
        figures += 1;
      }
    }
    if (figures === 0 && result === 0) continue;
    if (figures > 0 && Math.abs(sum - result) <= tolerance / 2 + 1e-9 * Math.abs(sum)) {
      holds += 1;
      evidence = Math.max(evidence, figures);
    } else fails += 1;
  }
  return { holds, fails, evidence };
}

/** How far a sum is from what is printed, over all columns: 0 where it holds. */
export function distanceOf(
  { columns, numbers }: Grid,
  row: number,
  parts: readonly Part[],
): number {
  const { width, shown } = numbers;
  let apart = 0;
  let size = 0;
  for (let column = 0; column < width; column += 1) {
    const result = shown[row * width + column]!;
    if (Number.isNaN(result) || columns[column]!.kind === 'prozent') continue;
    let sum = 0;
    for (const part of parts) {
      const figure = shown[part.row * width + column]!;
      if (!Number.isNaN(figure)) sum += part.factor * figure;
    }
    apart += Math.abs(sum - result);
    size += Math.abs(result);
  }
  return size === 0 ? apart : apart / size;
}
