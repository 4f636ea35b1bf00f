import { remembered } from './remembered';

/**
 * Words as people compare them: "Betriebs- u. Geschäftsausstattung" and "Betriebs- und Geschäftsausstattung" are the
 * same position. Lower case, umlauts kept, filler words and punctuation gone.
 */
export const wordsOf = remembered((label): readonly string[] =>
  label
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/(\p{L})- (?=(?!und\b|u\.|oder\b)\p{Ll})/gu, '$1')
    .replace(/\([^)]*\)/g, ' ')
    .split(/[^\p{L}\d.]+/u)
    .map((word) => word.replace(/^\.+/, ''))
    .filter((word) => word !== '' && !FILLERS.has(word.replace(/\.$/, ''))),
);

const FILLERS = new Set([
  'und',
  'u',
  'oder',
  'der',
  'die',
  'das',
  'des',
  'den',
  'dem',
  'von',
  'vom',
  'für',
  'aus',
  'auf',
  'an',
  'in',
  'im',
  'zu',
  'zum',
  'zur',
  'sowie',
  'summe',
  'summen',
  'gesamt',
  'insgesamt',
  'zwischensumme',
  'gesamtsumme',
  'ä',
  'andere',
]);

/** Whether two labels name the same thing: word for word, abbreviations and endings allowed. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length > 0 && a.length === b.length && a.every((word, index) => sameWord(word, b[index]!))
  );
}

/** Whether the shorter label is how the longer one begins: "Sonst. betriebliche Aufwendungen", "Personalaufwand". */
export function beginsLike(short: readonly string[], long: readonly string[]): boolean {
  return (
    short.length > 0 &&
    short.length <= long.length &&
    short.every((word, index) => sameWord(word, long[index]!))
  );
}

const ENDING = /(?:ungen|ung|en|er|es|e|n|s)$/;

function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.endsWith('.') || b.endsWith('.')) {
    const [x, y] = [a.replace(/\.$/, ''), b.replace(/\.$/, '')];
    return x.startsWith(y) || y.startsWith(x);
  }
  const [one, other] = [stemOf(a), stemOf(b)];
  if (one.word === other.word) return one.word.length > 2;
  return one.plain === other.plain;
}

/** A word without its ending, and as its relatives have it: Aufwand and Aufwendungen, Ertrag and Erträge. */
const stemOf = remembered((word) => {
  const stem = word.replace(ENDING, '');
  return { word: stem, plain: plain(stem) };
});

function plain(word: string): string {
  return word
    .replace(/ä/g, 'a')
    .replace(/ö/g, 'o')
    .replace(/ü/g, 'u')
    .replace(/aufwend(?:ung)?$/, 'aufwand')
    .replace(/ss/g, 's');
}
