import { sideOfHeading, sideOfSection, type Side } from '../../plan/sums/sides';
import type { Table } from '../../plan/types';

/** A row that no sum of its table takes up. */
export interface TopRow {
  readonly row: number;
  /** By the heading that it stands below. */
  readonly side: Side;
  readonly isSum: boolean;
}

/** What a table comes to: its positions and sums that go into no other sum. `half` is the side of one that names none. */
export function topRowsOf(table: Table, half: Side = 0): TopRow[] {
  const counted = new Set(table.sums.flatMap(({ parts }) => parts.map(({ row }) => row)));
  const summed = new Set(table.sums.map(({ row }) => row));
  const found: TopRow[] = [];
  let side = half;
  table.rows.forEach((row, index) => {
    if (row.type === 'heading') side = sideOfHeading(row, table.kind) || side;
    const isSum = summed.has(index);
    // What the sides differ by belongs to neither of them.
    const isDifference = row.type === 'result' && isSum;
    if (row.type === 'heading' || row.type === 'aside' || counted.has(index) || isDifference)
      return;
    found.push({ row: index, side, isSum });
  });
  return found;
}

/**
 * Whether the last total of a side is but one of its parts: "Summe Sonstige Mittelverwendung" behind "Summe
 * Anlagevermögen", where "Summe Mittelverwendung" is missing.
 */
export function isPartOfSide(table: Table, total: number, side: 1 | -1): boolean {
  return topRowsOf(table).some((top) => top.side === side && top.isSum && top.row < total);
}

/** "Einnahmen / Mittelherkunft", "Ausgaben insgesamt": no position and no part is called so. */
export function namesWholeSide(subject: string, side: 1 | -1): boolean {
  return WHOLE.test(subject) && sideOfSection(subject) === side;
}

const WHOLE =
  /^(?:(?:einnahmen|einzahlungen|ausgaben|auszahlungen|mittelherkunft|mittelverwendung|finanzierungsmittel|finanz(?:ierungs)?bedarf|deckungsmittel)(?: ?\/ ?|$|,? (?:gesamt|insgesamt|zusammen)$))+/i;
