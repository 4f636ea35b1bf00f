import { remembered } from '../remembered';

/** A label taken apart: "5. a) ./. Löhne" → number, operator, words. */
export interface LabelParts {
  readonly number: string | null;
  readonly account: string | null;
  readonly operator: '+' | '-' | '=' | null;
  readonly words: string;
}

const ACCOUNT = /^(\d{5,}(?:[./-]\d+)*)[\s\u00a0:]+(?=\D)/;
const NUMBER =
  /^(?:\((\d{1,2})\)|((?:\d{1,3}|[IVX]{1,5})(?:\.\d{1,2})+[a-z]?)[.)]?(?![\d,-])|((?:[IVX]{1,5}|\d{1,3}|[A-Z])[a-z]?)[.)](?!\d)|([a-z]{1,2})\))[\s\u00a0]*/;
/** "5a Material", "12 Zinsen": a number without a point, before a word. */
const BARE_NUMBER =
  /^(?:(\d{1,2}[a-z]?)[\s\u00a0]+(?=[\p{L}(./+=-])|([A-H]\d{1,2}|[A-H]|[IVX]{1,4})[\s\u00a0]+(?=\p{Lu}))/u;
const OPERATOR =
  /^(?:(\+\s*\/\s*[-−–]|[-−–]\s*\/\s*\+|±)|(\.\/\.|[-−–](?=[\s\u00a0])|abzgl\.|abzüglich|minus\b)|(\+|zzgl\.|zuzüglich|plus\b)|(=>?|[Σ∑]|\*{1,3}(?=[\s\u00a0])))[\s\u00a0]*/i;
/** Two spaces in a row, or one that is no plain space. */
const ODD_SPACE = /\s\s|[^\S ]/;
const BULLET = /^[■•▪●◦·→▶>][\s\u00a0]*/;

export const splitLabel = remembered((label): LabelParts => {
  const line = ODD_SPACE.test(label) ? label.replace(/\s+/g, ' ') : label;
  let words = line.trim().replace(BULLET, '');
  const account = ACCOUNT.exec(words);
  if (account) words = words.slice(account[0].length);
  let operator = readOperator(words);
  words = operator.rest;
  const number = NUMBER.exec(words) ?? BARE_NUMBER.exec(words);
  if (number && !(operator.sign && /^\d+$/.test(number[0]))) {
    words = words.slice(number[0].length);
    if (!operator.sign) {
      operator = readOperator(words);
      words = operator.rest;
    }
  }
  return {
    number: number
      ? (number.slice(1).find((part: string | undefined) => part !== undefined) ?? null)
      : null,
    account: account?.[1] ?? null,
    operator: operator.sign,
    words,
  };
});

function readOperator(text: string): { sign: LabelParts['operator']; rest: string } {
  const match = OPERATOR.exec(text);
  if (!match) return { sign: null, rest: text };
  const [all, , minus, , equals] = match;
  const sign = equals ? '=' : minus ? '-' : '+';
  return { sign, rest: text.slice(all.length) };
}

/** How deep a kind of number stands when nothing else tells: I. above 1. above a) above aa). */
export function rankOfNumber(number: string): number {
  if (/^[A-Z]$/.test(number) && !/^[IVX]$/.test(number)) return 0;
  if (/^[IVX]+$/.test(number)) return 1;
  if (/^[a-z]{2}$/.test(number)) return 4;
  if (/^[a-z]$/.test(number)) return 3;
  return 2;
}
