import { readNumberFormat, shownBy } from '../../numbers/numberFormat';
import {
  isEnglishOnly,
  readNumberText,
  readNumberTexts,
  type Notation,
} from '../../numbers/numberText';
import { isError, type Cell } from '../../workbook/snapshot';
import type { Content } from '../sheet/content';
import type { Entry } from '../types';

/** How the figures of a column are written where their cells do not say. */
export interface ColumnStyle {
  readonly notation: Notation;
  /** The last printed digit of figures without a number format. */
  readonly generalUnit: number;
}

/** A column in which cents occur keeps cents, also where a round figure shows none. */
export function styleOfColumn(cells: Iterable<Cell>): ColumnStyle {
  let english = false;
  let decimals = 0;
  for (const { value, format } of cells) {
    if (typeof value === 'string') english ||= isEnglishOnly(value);
    else if (typeof value === 'number' && decimals < 2 && !Number.isInteger(value)) {
      if (readNumberFormat(format).decimals === null)
        decimals = Math.max(decimals, decimalsOf(value));
    }
  }
  return { notation: english ? 'english' : 'german', generalUnit: 10 ** -decimals };
}

function decimalsOf(value: number): number {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 * Math.abs(value) ? 1 : 2;
}

export function readEntry(sheet: string, cell: Cell, content: Content, style: ColumnStyle): Entry {
  const { row, column, value, formula } = cell;
  if (typeof value === 'number') {
    const format = readNumberFormat(cell.format);
    if (format.date) return null;
    const decimals = format.decimals === null ? null : format.decimals + (format.percent ? 2 : 0);
    const unit = decimals === null ? style.generalUnit : 10 ** -decimals * format.divisor;
    return {
      sheet,
      row,
      column,
      value,
      shown: shownBy(format, value),
      unit,
      formula,
      asText: false,
    };
  }
  const place = { sheet, row, column };
  if (value === null) return { ...place, reason: 'ohne-wert', content: formula ?? '' };
  if (isError(value)) return { ...place, reason: 'fehlerwert', content: value.error };
  if (typeof value === 'boolean' || content === 'dash') return null;
  return readTextEntry(place, value, style.notation, formula);
}

function readTextEntry(
  place: { sheet: string; row: number; column: number },
  text: string,
  notation: Notation,
  formula: string | null,
): Entry {
  const several = readNumberTexts(text);
  const one = several ? null : readNumberText(text, notation);
  const numbers = several ?? (one ? [one] : []);
  if (numbers.length === 0) return { ...place, reason: 'text', content: text };
  const decimals = Math.max(...numbers.map((number) => number.decimals + (number.percent ? 2 : 0)));
  const sum = numbers.reduce(
    (total, number) => total + number.value / (number.percent ? 100 : 1),
    0,
  );
  const value = Number(sum.toFixed(Math.min(decimals + 2, 12)));
  return {
    ...place,
    value,
    shown: value,
    unit: 10 ** -decimals,
    formula,
    asText: several === null,
  };
}
