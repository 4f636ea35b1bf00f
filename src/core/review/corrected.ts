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
  correction: Correction,
): Correction[] {
  const { sheet, words, corner, kind, unit } = correction;
  const others = corrections.filter(
    (other) => other.sheet !== sheet || other.words !== words || other.corner !== corner,
  );
  return kind === null && unit === null ? others : [...others, correction];
}
