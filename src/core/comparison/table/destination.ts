import { areaAddress, cellAddress, overlap } from '../../workbook/address';
import type { Change } from '../../workbook/change';
import { freeSheetName } from '../../workbook/freeSheetName';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot';
import type { Comparison } from '../compare';
import type { Earlier } from '../existing/earlier';
import {
  behindPicture,
  changesOnSheet,
  newSheetOf,
  occupied,
  overwritten,
  type Held,
} from './changes';
import { isFooter } from './footer';
import type { Anchor } from './place';
import { layoutFor, tableAt } from './table';

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
  const { lines, reading } = comparison;
  const { anchor } = destination.kind === 'earlier' ? destination.earlier : destination;
  const table = tableAt(comparison, anchor, stand);
  const place = `${anchor.sheet}!${cellAddress(anchor.row, anchor.column)}`;
  const { rows, columns } = table.layout;
  if (anchor.sheet === reading.sheet && overlap({ ...anchor, rows, columns }, reading.area)) {
    const source = `${reading.sheet}!${areaAddress(reading.area)}`;
    return {
      refused: `Der Vergleich ab ${place} reicht bis ${cellAddress(anchor.row + rows - 1, anchor.column + columns - 1)} und würde seine eigenen Ausgangsdaten in ${source} überschreiben.`,
    };
  }
  const sheet = workbook.sheets.find(({ name }) => name === anchor.sheet);
  const filled = sheet === undefined ? [] : occupied(sheet, table, anchor);
  if (destination.kind === 'cell') {
    const [over, behind] = [overwritten, behindPicture].map((held) =>
      (sheet === undefined ? [] : held(sheet, table, anchor)).map(({ row, column }) =>
        cellAddress(row, column),
      ),
    ) as [string[], string[]];
    const changes = changesOnSheet(table, anchor);
    return { changes, place, anchor, occupied: over, covered: behind };
  }
  // The picture of the earlier one follows its cells, and stays; so does what somebody wrote between them.
  const { footer, sentences, picture } = table.layout;
  const isOurs = (row: number, column: number): boolean =>
    (column === 0 && row >= footer && row < sentences + lines.length) ||
    (picture !== null && row >= picture.firstLine && column > 0 && column < DRAWN);
  const also = filled
    .map(({ row, column }) => ({ row: row - anchor.row, column: column - anchor.column }))
    .filter(({ row, column }) => isOurs(row, column));
  const isRemark = ({ row, column }: Held): boolean =>
    column === 0 && row >= footer && row < sentences && !isFooter(cellIn(sheet, anchor, row));
  const [remarks, ours] = [also.filter(isRemark), also.filter((each) => !isRemark(each))];
  const changes = changesOnSheet({ ...table, charts: [] }, anchor, ours);
  const touched = new Set(table.cells.map(({ row, column }) => `${row} ${column}`));
  return {
    changes,
    place,
    anchor,
    occupied: remarks
      .filter(({ row, column }) => touched.has(`${row} ${column}`))
      .map(({ row, column }) => cellAddress(anchor.row + row, anchor.column + column)),
    covered: [],
  };
}

function cellIn(sheet: Sheet | undefined, anchor: Anchor, row: number): Cell | undefined {
  return sheet?.cells.find(
    (cell) => cell.row === anchor.row + row && cell.column === anchor.column,
  );
}

export const NEW_SHEET = 'Vergleich';
/** The columns of what the picture draws: the names, four stretches and the own value. */
const DRAWN = 6;

/** Why a comparison cannot take the place of an earlier one; null where it fits exactly. */
export function misfitOf(comparison: Comparison, { layout, settings }: Earlier): string | null {
  const other = layoutFor(comparison);
  const [before, now] = [layout.footer - layout.firstLine, other.footer - other.firstLine];
  if (before !== now) {
    return `Dort stehen ${before === 1 ? '1 Kennzahl' : `${before} Kennzahlen`}, jetzt ${now === 1 ? 'ist 1' : `sind ${now}`} gewählt.`;
  }
  if ((layout.picture === null) !== (other.picture === null)) {
    return layout.picture === null
      ? 'Dort steht kein Bild, jetzt ist eines gewünscht.'
      : 'Dort steht ein Bild, und jetzt wird keines eingefügt.';
  }
  if (layout.picture === null) return null;
  // The picture of a comparison without an own value has nothing to show one by.
  if (settings.own === null && comparison.settings.own !== null) {
    return 'Das Bild dort zeigt keinen eigenen Wert.';
  }
  return settings.own !== null && comparison.settings.own === null
    ? 'Das Bild dort zeigt einen eigenen Wert, und jetzt ist keine eigene Kommune gewählt.'
    : null;
}
