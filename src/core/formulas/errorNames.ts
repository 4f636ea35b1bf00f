const PAIRS: readonly (readonly [english: string, german: string])[] = [
  ['#NULL!', '#NULL!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#VALUE!', '#WERT!'],
  ['#REF!', '#BEZUG!'],
  ['#NAME?', '#NAME?'],
  ['#NUM!', '#ZAHL!'],
  ['#N/A', '#NV'],
  ['#SPILL!', '#ÜBERLAUF!'],
  ['#CALC!', '#KALK!'],
  ['#BUSY!', '#BESCHÄFTIGT!'],
  ['#GETTING_DATA', '#DATEN_ABRUFEN'],
  ['#FIELD!', '#FELD!'],
  ['#BLOCKED!', '#GESPERRT!'],
  ['#CONNECT!', '#VERBINDEN!'],
  ['#UNKNOWN!', '#UNBEKANNT!'],
];

const GERMAN = new Map(PAIRS);
const ENGLISH = new Map(PAIRS.map(([english, german]) => [german, english]));

export function germanError(error: string): string {
  return GERMAN.get(error) ?? error;
}

/** The error that a person typed in German; null where the text is none. */
export function errorFromGerman(text: string): string | null {
  return ENGLISH.get(text.toUpperCase()) ?? null;
}
