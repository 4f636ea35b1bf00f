import type { FormulaLanguage } from './language';

export type TokenKind =
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

function pattern({ decimal }: FormulaLanguage): RegExp {
  const point = decimal === '.' ? String.raw`\.` : ',';
  const kinds: [string, string][] = [
    ['space', String.raw`\s+`],
    ['text', '"(?:[^"]|"")*"'],
    ['error', String.raw`#[\p{L}\/0]+[!?]?`],
    ['reference', REFERENCE],
    ['structured', `(?:${WORD})?${BRACKETS}`],
    ['number', String.raw`(?:\d+(?:${point}\d*)?|${point}\d+)(?:[eE][+-]?\d+)?`],
    ['function', String.raw`${WORD}(?=\s*\()`],
    ['word', WORD],
    ['operator', '<>|<=|>='],
  ];
  const alternatives = kinds.map(
    ([kind, source], index) => `(?<${kind}_${String(index)}>${source})`,
  );
  return new RegExp(`${alternatives.join('|')}|(?<other>[^])`, 'uy');
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
  for (let match = expression.exec(formula); match !== null; match = expression.exec(formula)) {
    const text = match[0];
    const group = Object.entries(match.groups!).find(([, found]) => found !== undefined)![0];
    const kind =
      group === 'other' ? punctuation(text, language, nesting) : (group.split('_')[0] as TokenKind);
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
