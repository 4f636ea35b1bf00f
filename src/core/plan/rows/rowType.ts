import { remembered } from '../remembered';
import type { RowType } from '../types';

const ASIDE =
  /^(?:davon|darunter|hiervon|dar\.|dav\.|nachrichtlich|informativ|nachr\.|vermerk|u\.? ?a\.|folgekosten)(?=[\s:.]|$)/i;
const INFORMATIVE = /\((?:informativ|nachrichtlich)(?:\)|\s*$)/i;
const SUM =
  /^(?:zwischen|gesamt|teil|end)?-?summen?\b|^insgesamt\b|^gesamt(?:betrag|aufwand|aufwendungen|ertrag|erträge|einnahmen|ausgaben|einzahlungen|auszahlungen|kosten|erlöse|leistung|bedarf|finanzierung|ausgabebedarf|verschuldung|investitionen)?(?=[\s:]|$)|\b(?:insgesamt|gesamt|zusammen)\s*:?$|^total\b|^σ|^(?:betriebliche|ordentliche) (?:erträge|aufwendungen)$|^betriebs(?:erträge|aufwendungen|leistung)$|\((?:summe|saldo|zeilen?|nrn?\.?|nummern?|pos\.?|ziff\.?)[^)]*\d[^)]*\)?\s*$|^[∑Σ]/i;
/** Totals that need no word for it, when they stand below what they add up: see adjustTypes. */
export const BARE_TOTAL =
  /^(?:erträge|aufwendungen|erlöse|einnahmen|ausgaben|einzahlungen|auszahlungen|deckung|deckungsmittel|finanzierung|investitionen|mittelherkunft|mittelverwendung|mittelbedarf)$/i;
/** A sum that is carried from page to page is no part of any other. */
export const CARRIED = /^(?:übertrag|seitensumme|summe (?:der )?seite)\b/i;
/** Shares and figures per unit cannot be added up. */
const RATIO = /%|\bje\b|\bpro\b|quote\b|steigerungsrate/i;
/** Other words of that kind, which may stand among the positions of one column. */
const OF_ITS_OWN =
  /(?:steuer|zins|gebühren|hebe|beitrags|prozent|verrechnungs|stunden|umlage)s?satz\b|grad\b|durchschnitt/i;
const RESULT =
  /ergebnis|jahres-?(?:gewinn|verlust|überschuss|überschuß|fehlbetrag)|^saldo\b|\bsaldo\b.*\(|^(?:überschuss|überschuß|fehlbetrag|gewinn|verlust)\b(?! (?:aus|bei|von|a\.))|überschuss ?\/|überschuß ?\/|mittelüberschuss|zahlungsmittelbedarf|finanzierungsmittel(?:überschuss|fehlbetrag|bedarf)\b.*\/|cash-?flow|^ebit|rohertrag|^(?:veranschlagte )?(?:änderung|veränderung) des (?:finanz|bestand)|bestand am ende|am ende der periode|mittelzu-?\/|^finanzierungssaldo|unterdeckung|überdeckung/i;
/** "Zuführung zu Rücklagen (Jahresgewinn)": what becomes of a result is none itself. */
const USE_OF_RESULT =
  /^(?:zuführung|einstellung|entnahme|abführung|ausschüttung|deckung|verwendung|übernahme)\b[^(]*\(/i;
/** "Unterdeckung insgesamt" is a result although it is a total, too. */
const WHOLE_RESULT = /^(?!summe|zwischensumme|gesamtsumme).*\b(?:insgesamt|gesamt|zusammen)\s*:?$/i;
/** A Vermögensplan takes over the result of the Erfolgsplan as one of its positions: see readRows. */
export const TAKEN_OVER = /^(?:jahres|perioden)|^gewinn|^verlust|^überschuss|^fehlbetrag/i;

/** What several Sparten do not add up to, such as "Kosten je Stunde" or "Kostendeckungsgrad". */
export const isShareOrRate = remembered((label) => RATIO.test(label) || OF_ITS_OWN.test(label));

export function typeOfRow(
  words: string,
  operator: '+' | '-' | '=' | null,
  hasFigures: boolean,
): RowType {
  const { isAside, isNameless, isRatio, total } = meaningOf(words);
  if (isAside) return 'aside';
  if (!hasFigures) return 'heading';
  // A line of figures without a name, often in bold, closes the block above it.
  if (isNameless && operator === null) return 'sum';
  if (isRatio) return 'aside';
  if (operator === '+' || operator === '-') return 'item';
  return total ?? (operator === '=' ? 'sum' : 'item');
}

interface Meaning {
  readonly isAside: boolean;
  readonly isNameless: boolean;
  readonly isRatio: boolean;
  readonly total: 'sum' | 'result' | null;
}

/** What the words of a row say, whatever stands beside them. */
const meaningOf = remembered((words): Meaning => {
  const label = words.replace(/^[^\p{L}\d=Σ]+/u, '').replace(/\)$/, '');
  return {
    isAside: ASIDE.test(label) || INFORMATIVE.test(label) || CARRIED.test(label),
    isNameless: label === '',
    isRatio: RATIO.test(label),
    total: totalNamedBy(label),
  };
});

function totalNamedBy(label: string): 'sum' | 'result' | null {
  if (SUM.test(label)) return WHOLE_RESULT.test(label) && RESULT.test(label) ? 'result' : 'sum';
  return RESULT.test(label) && !USE_OF_RESULT.test(label) ? 'result' : null;
}
