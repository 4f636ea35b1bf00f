/** Where figures come from, of when they are, in what unit: „Quelle: IT.NRW“, „Stand: 31.12.2015“, „in €“. */
const NOTES =
  /^(?:(?:daten)?quellen?\b|stand\b|anmerkung|hinweis|erläuterung|legende|fußnote|zeichenerklärung|berechnung|abruf|(?:alle )?angaben in\b|in (?:prozent|%|€|euro|t€|teur|tsd|mio)|je \d|(?:seite|blatt|s\.) ?\d|\d{1,2}\.\d{1,2}\.\d{4}$|eigene (?:berechnung|darstellung|erhebung)|©|\(c\)|methode:)/i;
/** „*) geschätzt“, „1) ohne Eigenbetriebe“, „k. A. = keine Angabe“, „- nichts vorhanden“ */
const FOOTNOTES =
  /^(?:\*|¹|²|³|\d{1,2}\)|(?:[-–—.x/…]|k\. ?a\.?|n\. ?[vb]\.?) ?(?:=|:)|[-–—.x/…] (?:nichts|keine?|zahlenwert|angaben?|werte?|geheim|gesperrt|unbekannt))/i;
/** Longer than any name of a Kommune. */
const LONGEST_NAME = 70;

/** Whether a text stands below a table, or beside its title, to be read with it. */
export function isNote(text: string): boolean {
  return NOTES.test(text) || FOOTNOTES.test(text) || text.length > LONGEST_NAME;
}

/** „Kennzahlen 2015“, „Tabelle 3: Mahnungen“, „Städte im Vergleich“ */
const TITLES =
  /\b(?:19|20)\d\d\b|kennzahl|vergleich|übersicht|tabelle|\btab\.|anlage|anhang|erhebung|statistik|auswertung|bericht|prüfung|umfrage|:$/i;

/** Whether a text is of a whole table, and no name of a Kommune. */
export function speaksOfAll(text: string): boolean {
  return TITLES.test(text) || isNote(text);
}
