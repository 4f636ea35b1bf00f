/**
 * Excel keeps 15 significant digits. What differs only beyond them is the same figure to a person:
 * 1.005 × 100 is 100.49999999999999 in binary, and 100,5 on the sheet.
 */
export function toExcelPrecision(value: number): number {
  return Number(value.toPrecision(15));
}

/** Kaufmännisch: to the nearest whole number, half away from zero (`Math.round(-0.5)` is -0). */
export function roundHalfAwayFromZero(value: number): number {
  const magnitude = toExcelPrecision(Math.abs(value));
  const rounded = Math.floor(magnitude + 0.5);
  return value < 0 && rounded > 0 ? -rounded : rounded;
}
