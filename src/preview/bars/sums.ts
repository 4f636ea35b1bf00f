import type { Area } from '../../core/workbook/address';
import type { SheetState } from '../host/workbook/model/workbook';

/** What Excel's status bar says of a selection: Anzahl counts every filled cell, the others only numbers. */
export function sumsOf({ cells }: SheetState, area: Area) {
  let [sum, numbers, filled] = [0, 0, 0];
  for (const [, { value }] of cells.in(area)) {
    if (value === null) continue;
    filled += 1;
    if (typeof value !== 'number') continue;
    numbers += 1;
    sum += value;
  }
  // Adding leaves traces of binary fractions, which nobody typed.
  return { sum: Number(sum.toPrecision(15)), numbers, filled };
}
