import { ENGLISH, GERMAN, type FormulaLanguage } from '../formula/language';
import { tokenize, type Token } from '../formula/tokens';
import { errorFromGerman, germanError } from '../../../core/formulas/errorNames';
import { FUNCTION_NAMES } from '../../../core/formulas/functionNames';

interface Direction {
  readonly from: FormulaLanguage;
  readonly to: FormulaLanguage;
  readonly functions: ReadonlyMap<string, string>;
  readonly words: ReadonlyMap<string, string>;
  readonly specials: ReadonlyMap<string, string>;
  readonly error: (text: string) => string;
}

const SPECIALS: readonly (readonly [string, string])[] = [
  ['#All', '#Alle'],
  ['#Data', '#Daten'],
  ['#Headers', '#Kopfzeilen'],
  ['#Totals', '#Ergebnisse'],
  ['#This Row', '#Diese Zeile'],
];

const TO_GERMAN: Direction = {
  from: ENGLISH,
  to: GERMAN,
  functions: new Map(FUNCTION_NAMES),
  words: new Map([
    ['TRUE', 'WAHR'],
    ['FALSE', 'FALSCH'],
  ]),
  specials: new Map(SPECIALS.map(([english, german]) => [english.toLowerCase(), german])),
  error: germanError,
};

const TO_ENGLISH: Direction = {
  from: GERMAN,
  to: ENGLISH,
  functions: new Map(FUNCTION_NAMES.map(([english, german]) => [german, english])),
  words: new Map([
    ['WAHR', 'TRUE'],
    ['FALSCH', 'FALSE'],
  ]),
  specials: new Map(SPECIALS.map(([english, german]) => [german.toLowerCase(), english])),
  error: (text) => errorFromGerman(text) ?? text,
};

/** What the formula bar of a German Excel shows: `=SUM(A1,1.5)` as `=SUMME(A1;1,5)`. */
export function germanFormula(formula: string): string {
  return translated(formula, TO_GERMAN);
}

/** The formula that a person typed in German, as the workbook keeps it. */
export function englishFormula(formula: string): string {
  return translated(formula, TO_ENGLISH);
}

function translated(formula: string, direction: Direction): string {
  if (!formula.startsWith('=')) return formula;
  const tokens = tokenize(formula.slice(1), direction.from);
  return `=${tokens.map((token) => word(token, direction)).join('')}`;
}

function word({ kind, text }: Token, { from, to, functions, words, specials, error }: Direction) {
  switch (kind) {
    case 'function':
      return functions.get(text.toUpperCase()) ?? text;
    case 'word':
      return words.get(text.toUpperCase()) ?? text;
    case 'number':
      return text.replace(from.decimal, to.decimal);
    case 'separator':
      return to.separator;
    case 'arrayColumn':
      return to.arrayColumn;
    case 'arrayRow':
      return to.arrayRow;
    case 'error':
      return error(text);
    case 'structured':
      return text
        .replace(
          /(?<=\[)#[\p{L} ]+(?=\])/gu,
          (special) => specials.get(special.toLowerCase()) ?? special,
        )
        .replace(/\]\s*[,;]\s*\[/g, `]${to.separator}[`);
    default:
      return text;
  }
}
