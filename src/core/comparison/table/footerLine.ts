import type { Content } from '../../workbook/change';
import type { Cell } from '../../workbook/snapshot';

/** A line of the footer: what is written, and what it says now. */
export interface FooterLine {
  readonly write: Content;
  readonly says: string;
}

/** What is said once and for all. */
export function fixedLine(text: string): FooterLine {
  return { write: { text }, says: text };
}

const BEGINNINGS =
  /^(?:Quelle: |Methode: |Feste Werte statt Formeln|Vergleichskommunen anonym|Ausreißer(?: \(Stand|:) |Ein (?:hoher|niedriger) Wert ist günstig|Bei allen Kennzahlen ist ein |Nicht mitgezählt: |In anderer Einheit, |Fehlerwert in den Ausgangsdaten|Geringe Vergleichsbasis|Weniger als \d)/;

const FORMULA = /^=(?:TRIM\(|"(?:Methode|Ausreißer): )/;

/** Whether a line below a table is one of its footer, and no remark that somebody has written there. */
export function isFooter(cell: Cell | undefined): boolean {
  if (cell === undefined) return false;
  if (cell.formula !== null) return FORMULA.test(cell.formula);
  return typeof cell.value === 'string' && BEGINNINGS.test(cell.value);
}
