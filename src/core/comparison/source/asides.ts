const WORDS = [
  '[øØ∅]',
  '(?:gesamt|zwischen|teil)?summe',
  'gesamt(?:ergebnis|wert)?',
  'insgesamt',
  '(?:arithm(?:\\.|etisches?) ?)?mittel(?:werte?)?',
  '(?:landes|bundes|kreis)(?:durchschnitt|mittel|wert)',
  'durchschnitt(?:swert)?',
  'median|minimum|maximum|min\\.?|max\\.?',
  '[1-4]\\. ?quartil|quartil ?[1-4]|(?:unteres|oberes) quartil|q[1-4]',
  '(?:[1-9]\\d?|0,\\d+) ?%?[- .]{0,2}(?:quantil|perzentil)',
  'anzahl|standardabw(?:eichung|\\.)|spannweite|spanne|zentralwert|mittelw\\.',
  '(?:reg\\.-?bez\\.|regierungsbezirk)(?: .*)?',
  'davon|darunter|nachrichtlich|zusammen',
];

/** Abbreviations that stand alone. */
const SHORT = /^(?:n|mw|stdabw\.?|sd|σ|Σ|anz\.?)$/iu;

const ASIDE = new RegExp(`^(?:${WORDS.join('|')})(?![\\p{L}\\d])`, 'iu');

/** „NRW gesamt“, „Kreis insgesamt“ */
const WHOLE = /\s(?:ins)?gesamt$/i;

/** Whether a line is no Kommune but says something of all of them, such as a sum or a mean. */
export function isAside(name: string): boolean {
  const line = name.trim();
  return ASIDE.test(line) || WHOLE.test(line) || SHORT.test(line);
}

const LAENDER =
  /^(?:(?:land )?(?:baden-württemberg|bayern|brandenburg|hessen|mecklenburg-vorpommern|niedersachsen|nordrhein-westfalen|nrw|rheinland-pfalz|rlp|saarland|sachsen|sachsen-anhalt|schleswig-holstein|thüringen)|deutschland|bund)$/i;

/** Whether a line is of a whole Land: among Kommunen it says something of all of them, but Länder can be compared, too. */
export function isLand(name: string): boolean {
  return LAENDER.test(name.trim());
}
