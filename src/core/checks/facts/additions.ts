import type { Table } from '../../plan/types';

/** What is invested for, given back or paid in is no addition to the Anlagevermögen. */
const NO_ADDITION =
  /abgäng|abgang|veräußer|verkauf|einzahlung|einnahme|saldo|kredit|darlehen|zuschüss|zuschuss|zuweisung|beiträge|zuwendung|abschreibung|\bafa\b|rücklage/i;
/** Words by which a total names what it adds up. */
const IN_TOTAL =
  /anlagevermögen|anlage?n?zugänge|\bzugänge\b|investition(?:en|s(?:tätigkeit|maßnahmen|auszahlungen|ausgaben))/i;
/** A position that stands for all of it: "Investitionen", and not "Investitionen in Software". */
const WHOLE =
  /^(?:(?:summe|gesamte?|gesamtsumme|gesamtbetrag)[ -]?(?:der )?)?(?:(?:ausgaben|auszahlungen) (?:für|aus) (?:die |der )?)?(?:investitionen|investitions(?:tätigkeit|maßnahmen|ausgaben|auszahlungen)|anlage?n?zugänge|zugänge)(?: (?:in das|ins|zum|des|im|beim|an) (?:anlagevermögens?))?(?: insgesamt| gesamt|\s*\([^)]*\))*$/i;
/** "Investitionstätigkeit" alone comes in as well as it goes out. */
const BOTH_WAYS = /^(?:summe )?(?:der |aus )?investitionstätigkeit/i;

/** The row of a Vermögensplan or Finanzplan that says how much is invested altogether. */
export function findAdditions({ rows, sums }: Table): number | null {
  const fits = (row: number, pattern: RegExp): boolean => {
    const label = rows[row]!.label.trim();
    return pattern.test(label) && !NO_ADDITION.test(label) && !BOTH_WAYS.test(label);
  };
  // The last one: the sum over all kinds of Anlagen comes after theirs.
  const total = [...sums].reverse().find(({ row }) => fits(row, IN_TOTAL));
  if (total) return total.row;
  const whole = rows.findIndex(
    ({ type }, row) => (type === 'item' || type === 'sum') && fits(row, WHOLE),
  );
  return whole < 0 ? null : whole;
}
