/** A figure written as text: its value and how precisely it is printed. */
export interface NumberText {
  readonly value: number;
  readonly decimals: number;
  readonly percent: boolean;
}

/** No-break, thin and figure spaces come out of word processors and SAP lists. */
const SPACES = /[\s\u00a0\u2000-\u200b\u202f\u2060]+/g;
const MINUS = /[−–—‐‑]/g;
const UNIT = /(?:t€|teur|tsd\.?€|mio\.?€|€|eur|euro)$/i;

const GERMAN = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const ENGLISH = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const SWISS = /^\d{1,3}(?:['’]\d{3})+(?:[.,](\d+))?$/;

export type Notation = 'german' | 'english';

/**
 * The figure in a text, null when it holds anything else. Reads German and English notation, SAP's trailing minus,
 * negative figures in parentheses, a unit or a percent sign behind the figure. "1.234" and "1,234" are ambiguous:
 * {@link preferred} decides, German unless the column is English otherwise.
 */
export function readNumberText(text: string, preferred: Notation = 'german'): NumberText | null {
  if (text.length > 40 || !/\d/.test(text)) return null;
  let rest = text.replace(SPACES, '').replace(MINUS, '-');
  const percent = rest.endsWith('%');
  if (percent) rest = rest.slice(0, -1);
  // "1.234,- €" and "1.234,--" are whole euros.
  rest = rest
    .replace(/^€/, '')
    .replace(UNIT, '')
    .replace(/,-{1,2}$/, '');
  const sign = readSign(rest);
  const magnitude = readMagnitude(sign.digits, preferred);
  if (!magnitude) return null;
  return { ...magnitude, value: sign.negative ? -magnitude.value : magnitude.value, percent };
}

/** The figures of a cell that holds several, one below the other or beside each other; null if any part is no figure. */
export function readNumberTexts(text: string): NumberText[] | null {
  const parts = text.trim().split(/[\s\u00a0]+/);
  if (parts.length < 2) return null;
  const numbers = parts.map((part) => (/\d/.test(part) ? readNumberText(part) : null));
  // "1 234" is one figure with a space between its thousands.
  if (parts.slice(1).every((part) => /^\d{3}(,\d+)?$/.test(part))) return null;
  return numbers.every((number) => number !== null) ? numbers : null;
}

/** Whether a text can only be English: "1,234.56", "1,234,567" or "12.5". */
export function isEnglishOnly(text: string): boolean {
  const digits = readSign(text.replace(SPACES, '').replace(MINUS, '-')).digits;
  return ENGLISH.test(digits) && !GERMAN.test(digits);
}

function readSign(text: string): { readonly digits: string; readonly negative: boolean } {
  if (text.startsWith('(') && text.endsWith(')')) {
    return { digits: text.slice(1, -1), negative: true };
  }
  if (text.startsWith('-')) return { digits: text.slice(1), negative: true };
  if (text.endsWith('-')) return { digits: text.slice(0, -1), negative: true };
  return { digits: text.startsWith('+') ? text.slice(1) : text, negative: false };
}

function readMagnitude(digits: string, preferred: Notation): Omit<NumberText, 'percent'> | null {
  const german = GERMAN.exec(digits);
  const english = ENGLISH.exec(digits);
  if (german && !(english && preferred === 'english')) {
    return { value: Number(digits.replace(/\./g, '').replace(',', '.')), decimals: length(german) };
  }
  if (english) return { value: Number(digits.replace(/,/g, '')), decimals: length(english) };
  const swiss = SWISS.exec(digits);
  if (!swiss) return null;
  return { value: Number(digits.replace(/['’]/g, '').replace(',', '.')), decimals: length(swiss) };
}

function length(match: RegExpExecArray): number {
  return match[1]?.length ?? 0;
}
