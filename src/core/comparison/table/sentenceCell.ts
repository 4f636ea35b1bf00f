import type { Content } from '../../workbook/change';
import type { Comparison, Line } from '../compare';
import { fitsExcel } from './formulaLength';
import { ownHasMoved, ownStillThere } from './ownName';
import { quoted } from './quoted';
import { sentenceFormula, type Addresses, type Witnesses } from './sentenceFormula';

/** The sentence of a row as it is written. */
export interface WrittenSentence {
  readonly content: Content;
  /** What it says now. */
  readonly says: string;
  /** What it does not say or do in the sheet, as a formula can only be so long. */
  readonly lacks: 'the count' | 'the formula' | null;
}

/** `areas` are those of the group where the figures are formulas; null where they are fixed. */
export function sentenceCell(
  comparison: Comparison,
  line: Line,
  addresses: Addresses,
  areas: readonly string[] | null,
  sheet: string,
): WrittenSentence | null {
  const { lines, own, settings } = comparison;
  const name = lines.length === 1 ? '' : `${line.name}: `;
  const fixed = line.sentence === null ? null : { text: `${name}${line.sentence}` };
  const says = fixed?.text ?? '';
  if (own === null) return null;
  if (areas === null || line.group.isOwnExcluded) {
    return fixed === null ? null : { content: fixed, says, lacks: null };
  }
  const isThere = ownStillThere(comparison, sheet);
  const moved = quoted(`${name}${ownHasMoved(own, settings.ownCounts)}`);
  const formula = (witnesses: Witnesses): Content | null => {
    const sentence = sentenceFormula(`${name}${own} `, line, addresses, witnesses);
    const written =
      isThere === null ? `=${sentence}` : `=IF(IFERROR(${isThere},FALSE),${sentence},${moved})`;
    return fitsExcel(written) ? { formula: written } : null;
  };
  const whole = formula(settings.ownCounts ? 'quartile' : areas);
  if (whole !== null) return { content: whole, says, lacks: null };
  const shorter = settings.ownCounts ? null : formula(null);
  if (shorter !== null) return { content: shorter, says, lacks: 'the count' };
  return fixed === null ? null : { content: fixed, says, lacks: 'the formula' };
}
