import type { FormulaLanguage } from './language';

type TokenKind =
  | 'space'
  | 'text'
  | 'error'
  /** `A1`, `$A:$B`, `'Plan 2024'!A1:B2`, `A1#` */
  | 'reference'
  /** `Tabelle1[Betrag]`, `[@Betrag]` */
  | 'structured'
  | 'number'
  /** A word before a parenthesis. */
  | 'function'
  /** Any other word: a name, TRUE, a variable of LET. */
  | 'word'
  | 'separator'
  | 'arrayColumn'
  | 'arrayRow'
  | 'open'
  | 'close'
  | 'arrayOpen'
  | 'arrayClose'
  | 'operator';

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const WORD = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const BOOK = String.raw`(?:\[[^\]]+\])?`;
const SHEET = String.raw`(?:'(?:[^']|'')+'|${BOOK}${WORD}(?::${WORD})?)!`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const ROWS = String.raw`\$?\d{1,7}:\$?\d{1,7}`;
const ENDS = String.raw`(?![\p{L}\p{N}_.(!\[])`;
const REFERENCE = `(?:${SHEET})?(?:${CELL}(?::${CELL})?(?:#|${ENDS})|${COLUMNS}${ENDS}|${ROWS}${ENDS})`;
const BRACKETS = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\[\]'])*\])*\]`;

const KINDS: readonly TokenKind[] = [
  'space',
  'text',
  'error',
  'reference',
  'structured',
  'number',
  'function',
  'word',
  'operator',
];

/** One group for each of the kinds, in their order; none for a character of its own. */
function pattern({ decimal }: FormulaLanguage): RegExp {
  const point = decimal === '.' ? String.raw`\.` : ',';
  const groups = [
    String.raw`\s+`,
    '"(?:[^"]|"")*"',
    String.raw`#[\p{L}\/0]+[!?]?`,
    REFERENCE,
    `(?:${WORD})?${BRACKETS}`,
    String.raw`(?:\d+(?:${point}\d*)?|${point}\d+)(?:[eE][+-]?\d+)?`,
    String.raw`${WORD}(?=\s*\()`,
    WORD,
    '<>|<=|>=',
  ];
  return new RegExp(`${groups.map((group) => `(${group})`).join('|')}|[^]`, 'uy');
}

const patterns = new Map<FormulaLanguage, RegExp>();

/** The pieces of a formula without its "=". Joined again they are the same text, whatever that text is. */
export function tokenize(formula: string, language: FormulaLanguage): Token[] {
  let expression = patterns.get(language);
  if (expression === undefined) {
    expression = pattern(language);
    patterns.set(language, expression);
  }
  expression.lastIndex = 0;
  const tokens: Token[] = [];
  const nesting: string[] = [];
  let match: readonly (string | undefined)[] | null;
  while ((match = expression.exec(formula)) !== null) {
    const text = match[0]!;
    const found = match.indexOf(text, 1);
    const kind = KINDS[found - 1] ?? punctuation(text, language, nesting);
    tokens.push({ kind, text });
  }
  return tokens;
}

function punctuation(character: string, language: FormulaLanguage, nesting: string[]): TokenKind {
  switch (character) {
    case '(':
      nesting.push(character);
      return 'open';
    case '{':
      nesting.push(character);
      return 'arrayOpen';
    case ')':
      nesting.pop();
      return 'close';
    case '}':
      nesting.pop();
      return 'arrayClose';
  }
  if (nesting[nesting.length - 1] === '{') {
    if (character === language.arrayColumn) return 'arrayColumn';
    if (character === language.arrayRow) return 'arrayRow';
  } else if (character === language.separator) {
    return 'separator';
  }
  return 'operator';
}
