import { DAYS_TO_1904 } from '../../display/dayCount';
import type { CellValue } from '../../../../core/workbook/snapshot';

/** What a cell gets by being written to; the number format only where the input brings one along. */
export interface Input {
  readonly value: CellValue | null;
  readonly formula: string | null;
  readonly numberFormat: string | null;
}

const NOTHING: Input = { value: null, formula: null, numberFormat: null };

/**
 * A value as an add-in writes it. Text is read as if it were typed in the English of the USA, whatever the language of
 * Excel (office-js #1553, #1632), unless the cell is formatted as text.
 */
export function readApiInput(input: unknown, numberFormat: string, date1904: boolean): Input {
  if (typeof input === 'number' || typeof input === 'boolean') {
    return numberFormat === '@' && typeof input === 'number'
      ? { ...NOTHING, value: String(input) }
      : { ...NOTHING, value: input };
  }
  const text = String(input);
  if (text === '') return NOTHING;
  if (text.startsWith("'")) return { ...NOTHING, value: text.slice(1) };
  if (numberFormat === '@') return { ...NOTHING, value: text };
  if (text.startsWith('=') && text.length > 1) return { ...NOTHING, formula: text };
  return (
    readLogical(text) ?? readNumber(text) ?? readDate(text, date1904) ?? { ...NOTHING, value: text }
  );
}

const ERRORS = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

function readLogical(text: string): Input | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { ...NOTHING, value: upper === 'TRUE' };
  return ERRORS.has(upper) ? { ...NOTHING, value: { error: upper } } : null;
}

const NUMBER = /^([-+]?)((?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)(e[-+]?\d+)?(\s?%)?$/i;

function readNumber(text: string): Input | null {
  const trimmed = text.trim();
  const inBrackets = /^\((.+)\)$/.exec(trimmed);
  const [, sign = '', digits, exponent = '', percent] =
    NUMBER.exec(inBrackets?.[1] ?? trimmed) ?? [];
  if (digits === undefined || (inBrackets !== null && sign !== '')) return null;
  const number = Number(digits.replace(/,/g, '') + exponent);
  const signed = sign === '-' || inBrackets !== null ? -number : number;
  const decimals = /\.\d/.test(digits) ? '.00' : '';
  if (percent !== undefined) {
    return { ...NOTHING, value: signed / 100, numberFormat: `0${decimals}%` };
  }
  if (exponent !== '') return { ...NOTHING, value: signed, numberFormat: '0.00E+00' };
  const numberFormat = digits.includes(',') ? `#,##0${decimals}` : null;
  return { ...NOTHING, value: signed, numberFormat };
}

const DATES: readonly [RegExp, (parts: number[]) => [number, number, number]][] = [
  [/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, ([month, day, year]) => [year!, month!, day!]],
  [/^(\d{4})-(\d{1,2})-(\d{1,2})$/, ([year, month, day]) => [year!, month!, day!]],
];

/** Days since 1899-12-30, as Excel counts them from March 1900 on, unless the workbook counts from 1904. */
function readDate(text: string, date1904: boolean): Input | null {
  for (const [pattern, order] of DATES) {
    const match = pattern.exec(text.trim());
    if (match === null) continue;
    const [year, month, day] = order(match.slice(1).map(Number));
    const date = new Date(Date.UTC(year, month - 1, day));
    if (date.getUTCMonth() !== month - 1 || year < 1901) return null;
    const days = (date.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000;
    const value = date1904 ? days - DAYS_TO_1904 : days;
    return { ...NOTHING, value, numberFormat: 'm/d/yyyy' };
  }
  return null;
}
