import { cellAddress } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import { freeSheetName } from '../../workbook/freeSheetName';
import type { Snapshot } from '../../workbook/snapshot';
import type { Comparison } from '../compare';
import type { Earlier } from '../existing/earlier';
import { changesOnSheet, newSheetOf, occupied } from './changes';
import type { Layout } from './layout';
import type { Anchor } from './place';
import { tableAt } from './table';

/** Where a comparison is to stand. */
export type Destination =
  | { readonly kind: 'new sheet' }
  | { readonly kind: 'cell'; readonly anchor: Anchor }
  /** In place of an earlier one of ours, as large as it. */
  | { readonly kind: 'earlier'; readonly earlier: Earlier };

export interface Insertion {
  readonly changes: readonly Change[];
  /** „Vergleich!A1“ */
  readonly place: string;
  /** The cells that hold something of somebody else, by their addresses. */
  readonly occupied: readonly string[];
}

export function insertionOf(
  comparison: Comparison,
  destination: Destination,
  workbook: Snapshot,
): Insertion {
  if (destination.kind === 'new sheet') {
    const names = workbook.sheets.map(({ name }) => name);
    const sheet = freeSheetName('Vergleich', names);
    const table = tableAt(comparison, { sheet, row: 0, column: 0 });
    return { changes: [newSheetOf(table, sheet)], place: `Blatt „${sheet}“`, occupied: [] };
  }
  const { lines } = comparison;
  const { anchor } = destination.kind === 'earlier' ? destination.earlier : destination;
  const table = tableAt(comparison, anchor);
  const place = `${anchor.sheet}!${cellAddress(anchor.row, anchor.column)}`;
  const sheet = workbook.sheets.find(({ name }) => name === anchor.sheet);
  const filled = sheet === undefined ? [] : occupied(sheet, table, anchor);
  if (destination.kind === 'cell') {
    const addresses = filled.map(({ row, column }) => cellAddress(row, column));
    return { changes: changesOnSheet(table, anchor), place, occupied: addresses };
  }
  // The picture of the earlier one follows its cells, and stays; so does what somebody wrote between them.
  const { footer, sentences } = table.layout;
  const also = filled
    .map(({ row, column }) => ({ row: row - anchor.row, column: column - anchor.column }))
    .filter(({ row, column }) => column === 0 && row >= footer && row < sentences + lines.length);
  return { changes: changesOnSheet({ ...table, charts: [] }, anchor, also), place, occupied: [] };
}

/** Whether a comparison takes exactly the cells of an earlier one. */
export function fitsInPlaceOf(comparison: Comparison, earlier: Earlier): boolean {
  const { layout, anchor, settings } = earlier;
  const { layout: other } = tableAt(comparison, anchor);
  // The picture of a comparison without an own value has nothing to show one by.
  const draws = (settings.own === null) === (comparison.settings.own === null);
  return isSame(layout, other) && (layout.picture === null || draws);
}

function isSame(one: Layout, other: Layout): boolean {
  return one.rows === other.rows && one.columns === other.columns;
}
