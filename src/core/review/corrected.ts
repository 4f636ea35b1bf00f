import type { RecognisedTable } from '../checks/report';
import type { Correction } from '../plan/correction';
import { cellAddress } from '../workbook/address';

/** What a person says about a recognised table. */
export function correct(
  { sheet, words, area }: RecognisedTable,
  { kind, unit }: Pick<Correction, 'kind' | 'unit'>,
): Correction {
  return { sheet, words, corner: cellAddress(area.row, area.column), kind, unit };
}

/** The list with a new word on a table; one that leaves everything as it was recognised takes the old one off. */
export function withCorrection(
  corrections: readonly Correction[],
  table: RecognisedTable,
  said: Pick<Correction, 'kind' | 'unit'>,
): Correction[] {
  const correction = correct(table, said);
  // The old word may have been said where the table stood before, or when it had other words.
  const isOld = (other: Correction): boolean =>
    isOnSame(other, correction) || (table.correction !== null && isOnSame(other, table.correction));
  const others = corrections.filter((other) => !isOld(other));
  return said.kind === null && said.unit === null ? others : [...others, correction];
}

function isOnSame(one: Correction, other: Correction): boolean {
  return one.sheet === other.sheet && one.words === other.words && one.corner === other.corner;
}
