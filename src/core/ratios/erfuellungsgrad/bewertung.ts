import { toExcelPrecision } from '../../numbers/rounding';

/** One answer of an interview: points on the scale, left out of the score, or not yet given. */
export type Bewertung = number | 'entfällt' | 'offen';

/** GPA NRW scores from 0 to 3; another highest value can be chosen for other interviews. */
export const HOECHSTWERT_GPA = 3;

/** The words of the scale, "auf einer Skala von 0 bis 3" (GPA NRW, Zahlungsabwicklung Rheinberg 2015). */
const SKALA: ReadonlyMap<string, number> = new Map([
  ['nicht erfüllt', 0],
  ['ansatzweise erfüllt', 1],
  ['überwiegend erfüllt', 2],
  ['vollständig erfüllt', 3],
]);

/**
 * What a cell of the column "Bewertung" says; null where it says nothing that the scale knows.
 * An empty cell is an open question and never "nicht erfüllt".
 */
export function readBewertung(
  value: number | string | boolean | null,
  hoechstwert: number,
): Bewertung | null {
  if (value === null) return 'offen';
  if (typeof value === 'boolean') return null;
  if (typeof value === 'number') {
    const punkte = toExcelPrecision(value);
    return Number.isInteger(punkte) && punkte >= 0 && punkte <= hoechstwert ? punkte : null;
  }
  const word = value.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
  if (word === '') return 'offen';
  if (word === 'entfällt') return 'entfällt';
  return hoechstwert === HOECHSTWERT_GPA ? (SKALA.get(word) ?? null) : null;
}
