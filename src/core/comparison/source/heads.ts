const KIND =
  '(?:(?:kreisfreie|kreisangehörige|große|mittlere|kleine) )*' +
  '(?:kommunen?|städte|stadt|gemeinden?|(?:land)?kreise?|(?:gebiets)?körperschaft(?:en)?|verbandsgemeinden?|' +
  'verwaltung(?:en)?|ort(?:e|schaft)?|(?:stadt|gemeinde|kommunen|orts)?namen?)';
const KOMMUNEN = new RegExp(
  `^(?:name der )?${KIND}(?: ?(?:\\/|,|und|bzw\\.|oder) ?${KIND})*(?: ?\\(.*\\))?:?$`,
  'i',
);
const WIDER = /^(?:land)?kreise?:?$/i;
const KENNZAHLEN = /^(?:kennzahl(?:en)?|indikator(?:en)?|merkmale?|werte?)(?: ?\(.*\))?:?$/i;

/** Whether a text heads the names of Kommunen: „Stadt/Gemeinde“, but not „Stadt Koblenz“. */
export function headsKommunen(value: unknown): boolean {
  return typeof value === 'string' && KOMMUNEN.test(oneLine(value));
}

/** Whether they are of what other Kommunen may belong to. */
export function headsKreise(value: unknown): boolean {
  return typeof value === 'string' && WIDER.test(oneLine(value));
}

/** Whether a text heads the names of indicators. */
export function headsKennzahlen(value: unknown): boolean {
  return typeof value === 'string' && KENNZAHLEN.test(oneLine(value));
}

const BESIDE =
  /^(?:(?:maß)?einheit|dimension|(?:berichts|erhebungs|haushalts|bezugs)?jahr|stichtag|produkt(?:gruppe|bereich)?|(?:themen|handlungs)feld|bereich|thema|definition|formel|art):?$/i;

/** Whether a text heads what is said of indicators beside their names, such as their units. */
export function headsDetails(value: unknown): boolean {
  return typeof value === 'string' && BESIDE.test(oneLine(value));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
