import { readNumberFormat, shownBy } from '../../numbers/numberFormat';
import {
  isEnglishOnly,
  readNumberText,
  readNumberTexts,
  type Notation,
} from '../../numbers/numberText';
import { isError, type Cell } from '../../workbook/snapshot';
import type { Content } from '../sheet/content';
import type { Line } from '../sheet/lines';
import type { Entry } from '../types';

/** Most texts are words. */
const DIGIT = /\d/;

/** How the figures of a column are written where their cells do not say. */
export interface ColumnStyle {
  readonly notation: Notation;
  /** The last printed digit of figures without a number format. */
  readonly generalUnit: number;
}

/** A column in which cents occur keeps cents, also where a round figure shows none. */
export function stylesOf(
  lines: readonly Line[],
  places: readonly (number | undefined)[],
  count: number,
): ColumnStyle[] {
  const english = new Array<boolean>(count).fill(false);
  const decimals = new Array<number>(count).fill(0);
  for (const { cells } of lines) {
    for (const { column, value, format } of cells) {
      const place = places[column];
      if (place === undefined) continue;
      if (typeof value === 'string') english[place] ||= DIGIT.test(value) && isEnglishOnly(value);
      else if (typeof value === 'number' && decimals[place]! < 2 && !Number.isInteger(value)) {
        if (readNumberFormat(format).decimals === null)
          decimals[place] = Math.max(decimals[place]!, decimalsOf(value));
      }
    }
  }
  return decimals.map((most, place) => ({
    notation: english[place] ? 'english' : 'german',
    generalUnit: 10 ** -most,
  }));
}

function decimalsOf(value: number): number {
  return Math.abs(value * 10 - Math.round(value * 10)) < 1e-9 * Math.abs(value) ? 1 : 2;
}

export function readEntry(sheet: string, cell: Cell, content: Content, style: ColumnStyle): Entry {
  const { row, column, value, formula } = cell;
  if (typeof value === 'number') {
    const format = readNumberFormat(cell.format);
    if (format.date) return null;
    return {
      sheet,
      row,
      column,
      value,
      shown: shownBy(format, value),
      unit: format.unit ?? style.generalUnit,
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
  if (!DIGIT.test(text)) return { ...place, reason: 'text', content: text };
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
