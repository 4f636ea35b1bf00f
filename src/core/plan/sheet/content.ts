import { readNumberFormat } from '../../numbers/numberFormat';
import { readNumberText, readNumberTexts } from '../../numbers/numberText';
import { isError, type Cell } from '../../workbook/snapshot';
import { remembered } from '../remembered';

/**
 * What kind of thing a cell holds, as far as it alone tells. A `year` may turn out an amount and an `id` an amount or
 * an account number: their neighbours decide.
 */
export type Content = 'amount' | 'year' | 'id' | 'dash' | 'text' | 'error' | 'missing';

const DASH = /^[\s\u00a0]*(?:[-–—−]+|\.\/\.|x|X|entf(?:ällt|\.)|k\. ?A\.|n\. ?v\.)[\s\u00a0]*$/;
/** "2024 €", "2024/T€", "2024\nEUR": a heading, and no amount of money. */
const YEAR_WITH_UNIT = /^(?:19|20)\d\d\s*\/?\s*(?:€|EUR|Euro|T€|TEUR|Tsd\.? ?€|Mio\.? ?€)$/i;
const YEAR = /^(?:19[5-9]|20\d|21[0-4])\d$/;
const LONG_NUMBER = /^\d{5,}$/;
const NUMBER_LIKE =
  /^[\s\u00a0(+\-−–€]*\d[\d.,'’\s\u00a0\u2000-\u200b\u202f)\-−–]*(?:,-{1,2})?\s?(?:%|€|EUR|Euro|T€|TEUR|Tsd\.? ?€|Mio\.? ?€)?[\s\u00a0\-−–]*$/i;

export function contentOf(cell: Cell): Content {
  const { value } = cell;
  if (typeof value === 'number') return contentOfNumber(value, cell.format);
  if (typeof value === 'string') return contentOfText(value);
  if (value === null) return 'missing';
  return isError(value) ? 'error' : 'text';
}

function contentOfNumber(value: number, format: string): Content {
  const { date, decimals, grouped, percent } = readNumberFormat(format);
  if (date) return 'text';
  if (grouped || percent || (decimals ?? 0) > 0 || !Number.isInteger(value)) return 'amount';
  if (value >= 1950 && value < 2150) return 'year';
  return value >= 10_000 ? 'id' : 'amount';
}

function contentOfText(text: string): Content {
  if (text.length > 60) return 'text';
  // Account numbers are as many as rows, and told at once.
  return LONG_NUMBER.test(text) ? 'id' : contentOfShort(text);
}

const contentOfShort = remembered((text): Content => {
  if (DASH.test(text)) return 'dash';
  if (!NUMBER_LIKE.test(text)) return 'text';
  const trimmed = text.trim();
  if (YEAR_WITH_UNIT.test(trimmed)) return 'text';
  if (YEAR.test(trimmed)) return 'year';
  if (LONG_NUMBER.test(trimmed) || /^0\d+$/.test(trimmed)) return 'id';
  return (readNumberTexts(text) ?? readNumberText(text)) ? 'amount' : 'text';
});

/** The year in a cell of content `year`. */
export function yearOf(cell: Cell): number {
  return Number(cell.value);
}

/** The text of a cell as a heading or label shows it: in one line, without the marks of a word processor. */
export function textOf(cell: Cell): string {
  const { value } = cell;
  if (typeof value === 'string') {
    return (value.includes('<') ? value.replace(/<\/?[a-z]>/gi, '') : value).trim();
  }
  if (typeof value === 'number' && !readNumberFormat(cell.format).date) return String(value);
  return '';
}
