import { toExcelPrecision } from '../../../core/numbers/rounding';

export interface ReadNumber {
  readonly value: number;
  readonly numberFormat: string | null;
}

const NUMBER = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;
const FRACTION = /^([+-]?)(\d+) (\d+)\/(\d+)$/;
const EURO = /^([+-]?)\s*(?:€\s*(.+)|(.+?)\s*€)$/;
const MOST_DIGITS = 15;

/** A number as Germans type it: 1.234,56; 12 %; 5 €; 1,5E3; (5). */
export function readNumber(text: string): ReadNumber | null {
  const inParentheses = /^\((.+)\)$/.exec(text);
  if (inParentheses) return negative(readUnsigned(inParentheses[1]!));
  return readPercent(text) ?? readAmount(text) ?? readFraction(text) ?? readPlain(text);
}

function readUnsigned(text: string): ReadNumber | null {
  return /^[+-]/.test(text) ? null : (readAmount(text) ?? readPlain(text));
}

function negative(read: ReadNumber | null): ReadNumber | null {
  return read && { ...read, value: -read.value };
}

function readPercent(text: string): ReadNumber | null {
  const number = text.endsWith('%') ? readPlain(text.slice(0, -1).trimEnd()) : null;
  if (number === null) return null;
  return {
    value: toExcelPrecision(number.value / 100),
    numberFormat: text.includes(',') ? '0.00%' : '0%',
  };
}

function readAmount(text: string): ReadNumber | null {
  const match = EURO.exec(text);
  const number = match && readPlain(match[1]! + (match[2] ?? match[3]!));
  if (!number) return null;
  const format = text.includes(',') ? '#,##0.00 "€"' : '#,##0 "€"';
  return { value: number.value, numberFormat: `${format};[Red]-${format}` };
}

function readFraction(text: string): ReadNumber | null {
  const match = FRACTION.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, numberFormat: '# ?/?' };
}

function readPlain(text: string): ReadNumber | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign, whole, decimals, exponent] = match;
  if (whole === undefined && !decimals) return null;
  const digits = exactDigits((whole ?? '0').replace(/\./g, ''), decimals ?? '');
  const value = Number(`${digits}e${exponent ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  return {
    value: sign === '-' && value !== 0 ? -value : value,
    numberFormat: exponent !== undefined ? '0.00E+00' : groupedFormat(whole, decimals),
  };
}

function groupedFormat(whole = '', decimals = ''): string | null {
  if (!whole.includes('.')) return null;
  return decimals === '' ? '#,##0' : '#,##0.00';
}

/** Excel keeps 15 digits of what is typed and turns the others into zeros. */
function exactDigits(whole: string, decimals: string): string {
  let left = MOST_DIGITS;
  const digits = (whole.replace(/^0+/, '') + '.' + decimals).replace(/\d/g, (digit) => {
    if (left === MOST_DIGITS && digit === '0') return digit;
    left -= 1;
    return left < 0 ? '0' : digit;
  });
  return `0${digits}`;
}
