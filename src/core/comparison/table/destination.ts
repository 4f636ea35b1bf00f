import { areaAddress, cellAddress, overlap } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import { freeSheetName } from '../../workbook/freeSheetName';
import type { Snapshot } from '../../workbook/snapshot';
import type { Comparison } from '../compare';
import type { Earlier } from '../existing/earlier';
import { behindPicture, changesOnSheet, overwritten } from './changes';
import { renewal } from './inPlaceOf';
import { newSheetOf } from './ownSheet';
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
  /** The sheet and the cell where it begins. */
  readonly anchor: Anchor;
  /** The cells of somebody else that would be overwritten, by their addresses. */
  readonly occupied: readonly string[];
  /** Those that would stay, but behind the picture. */
  readonly covered: readonly string[];
}

/** Why a comparison cannot stand there, for the person. */
export interface Refusal {
  readonly refused: string;
}

export function insertionOf(
  comparison: Comparison,
  destination: Destination,
  workbook: Snapshot,
  stand: string,
): Insertion | Refusal {
  if (destination.kind === 'new sheet') {
    const names = workbook.sheets.map(({ name }) => name);
    const sheet = freeSheetName(NEW_SHEET, names);
    const anchor = { sheet, row: 0, column: 0 };
    const table = tableAt(comparison, anchor, stand);
    return {
      changes: [newSheetOf(table, sheet)],
      place: `Blatt „${sheet}“`,
      anchor,
      occupied: [],
      covered: [],
    };
  }
  const { reading } = comparison;
  const earlier = destination.kind === 'earlier' ? destination.earlier : null;
  const { anchor } = destination.kind === 'earlier' ? destination.earlier : destination;
  const table = tableAt(comparison, anchor, stand, earlier?.layout);
  const place = `${anchor.sheet}!${cellAddress(anchor.row, anchor.column)}`;
  const { rows, columns } = table.layout;
  if (anchor.sheet === reading.sheet && overlap({ ...anchor, rows, columns }, reading.area)) {
    const source = `${reading.sheet}!${areaAddress(reading.area)}`;
    return {
      refused: `Der Vergleich ab ${place} reicht bis ${cellAddress(anchor.row + rows - 1, anchor.column + columns - 1)} und würde seine eigenen Ausgangsdaten in ${source} überschreiben.`,
    };
  }
  const sheet = workbook.sheets.find(({ name }) => name === anchor.sheet);
  if (destination.kind === 'cell') {
    const [over, behind] = [overwritten, behindPicture].map((held) =>
      (sheet === undefined ? [] : held(sheet, table, anchor)).map(({ row, column }) =>
        cellAddress(row, column),
      ),
    ) as [string[], string[]];
    const changes = changesOnSheet(table, anchor);
    return { changes, place, anchor, occupied: over, covered: behind };
  }
  return { ...renewal(table, destination.earlier, sheet), place, anchor, covered: [] };
}

export const NEW_SHEET = 'Vergleich';
