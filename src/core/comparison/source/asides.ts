const ASIDE =
  /^(?:[øØ∅]|summe|gesamt|insgesamt|mittelwert|mittel|durchschnitt|median|minimum|maximum|min\.?|max\.?|[1-4]\. ?quartil|anzahl|standardabweichung|spannweite|(?:landes|bundes|kreis)(?:durchschnitt|mittel|wert))(?![\p{L}\d])/iu;

/** Whether a line is no Kommune but says something of all of them, such as a sum or a mean. */
export function isAside(name: string): boolean {
  return ASIDE.test(name.trim());
}
