import type { Comparison } from '../../core/comparison/compare';
import { NEW_SHEET } from '../../core/comparison/table/destination';
import type { Layout } from '../../core/comparison/table/layout';
import { shortcomingsOf } from '../../core/comparison/table/shortcomings';
import type { Anchor } from '../../core/comparison/table/place';
import { tableAt, type BenchmarkTable } from '../../core/comparison/table/table';
import { germanToday } from './germanToday';
import { placeName } from './EarlierOnes';
import type { Found } from './found';

/** A new sheet, the selected cell, or the place of an earlier comparison, by its name. */
export type Target = string;

export interface Preview {
  readonly table: BenchmarkTable;
  /** What will not be there as it was wanted. */
  readonly shortcomings: readonly string[];
}

/** The table as it would be written there. */
export function previewAt(comparison: Comparison, target: Target, { earlier }: Found): Preview {
  const { sheet: source } = comparison.reading;
  const at = (anchor: Anchor, before: Layout | null = null): BenchmarkTable =>
    tableAt(comparison, anchor, germanToday(), before);
  const elsewhere = { sheet: `${source} ${NEW_SHEET}`, row: 0, column: 0 };
  if (target === 'selection') {
    // Which cell that is, shows when it is written.
    const [here, there] = [at({ ...elsewhere, sheet: source }), at(elsewhere)];
    const always = shortcomingsOf(here);
    const only = shortcomingsOf(there).filter((text) => !always.includes(text));
    const when = `Wenn die markierte Zelle nicht auf dem Blatt „${source}“ steht: `;
    return { table: here, shortcomings: [...always, ...only.map((text) => when + text)] };
  }
  const own = earlier.find((each) => placeName(each.anchor) === target);
  const table = at(own?.anchor ?? elsewhere, own?.layout);
  return { table, shortcomings: shortcomingsOf(table) };
}
