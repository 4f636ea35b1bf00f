import type { Line } from '../compare';
import type { FooterLine } from './footerLine';
import { fitsExcel } from './formulaLength';
import { outlierCount, type Fenced } from './outlierCount';
import { quoted } from './quoted';
import { outliersText } from './remarks';

/** What a footer says of outliers. */
interface OutlierFooter {
  /** null where there are none. */
  readonly line: FooterLine | null;
  /** A piece of a formula that says how many there are, once there are some; null where no formula can. */
  readonly later: string | null;
}

/**
 * Which values lie far from the others. Their number is counted by a formula where all figures are formulas and it does
 * not become too long; of their names, which no formula could tell, the day is said.
 */
export function outlierFooter(
  lines: readonly Line[],
  fences: readonly Fenced[],
  stand: string,
): OutlierFooter {
  const names = outliersText(lines);
  const total = lines.reduce((sum, { outliers }) => sum + outliers.length, 0);
  const count = fences.length === lines.length && lines.length > 0 ? outlierCount(fences) : null;
  if (total === 0) {
    const later = count === null ? null : `IF(${count}>0,"Ausreißer: "&(${count})&". ","")`;
    return { line: null, later };
  }
  const fixed = `Ausreißer (Stand ${stand}): ${names}.`;
  const behind = `. Am ${stand} ${total === 1 ? 'war' : 'waren'} es: ${names}.`;
  const formula = `="Ausreißer: "&(${count ?? ''})&${quoted(behind)}`;
  const line: FooterLine =
    count !== null && fitsExcel(formula)
      ? { write: { formula }, says: `Ausreißer: ${total}${behind}` }
      : { write: { text: fixed }, says: fixed };
  return { line, later: null };
}
