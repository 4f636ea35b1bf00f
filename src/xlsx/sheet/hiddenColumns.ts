import type { Attributes } from '../xml/parseXml';
import { isOn, wholeNumber } from '../xml/values';

/** The hidden columns of a sheet, which the file gives as ranges up to the sheet's far end. */
export class HiddenColumns {
  private readonly ranges: { readonly from: number; readonly to: number }[] = [];

  read(attributes: Attributes): void {
    const hidden = isOn(attributes, 'hidden') || Number(attributes['width']?.value ?? 1) === 0;
    const min = wholeNumber(attributes, 'min');
    const max = wholeNumber(attributes, 'max');
    if (hidden && min !== null && max !== null) this.ranges.push({ from: min - 1, to: max - 1 });
  }

  /** Those among the first columns of the sheet: behind its last cell nothing can hide. */
  among(columns: number): Set<number> {
    const hidden = new Set<number>();
    let next = 0;
    for (const { from, to } of [...this.ranges].sort((a, b) => a.from - b.from)) {
      next = Math.max(next, from);
      for (; next <= to && next < columns; next++) hidden.add(next);
    }
    return hidden;
  }
}
