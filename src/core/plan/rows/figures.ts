import { readNumberFormat, shownBy } from '../../numbers/numberFormat';
import {
  isEnglishOnly,
  readNumberText,
  readNumberTexts,
  type Notation,
} from '../../numbers/numberText';
import { isError, type Cell } from '../../workbook/snapshot';
import { remembered } from '../remembered';
import type { Content } from '../sheet/content';
import type { Line } from '../sheet/lines';
import type { Entry, Figure } from '../types';

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
      if (typeof value === 'string') english[place] ||= isEnglish(value);
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

const isEnglish = remembered((text) => DIGIT.test(text) && isEnglishOnly(text));

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
      ...(format.percent && { percent: true }),
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
  const written = WRITTEN[notation](text);
  return written
    ? {
        ...place,
        value: written.value,
        shown: written.value,
        unit: written.unit,
        formula,
        asText: written.asText,
        ...(written.percent && { percent: true }),
      }
    : { ...place, reason: 'text', content: text };
}

const WRITTEN: Record<Notation, (text: string) => ReturnType<typeof figureIn>> = {
  german: remembered((text) => figureIn(text, 'german')),
  english: remembered((text) => figureIn(text, 'english')),
};

/** The figure that a text holds, the sum where it holds several; null where it holds none. */
function figureIn(
  text: string,
  notation: Notation,
): Pick<Figure, 'value' | 'unit' | 'asText' | 'percent'> | null {
  if (!DIGIT.test(text)) return null;
  const several = readNumberTexts(text);
  const one = several ? null : readNumberText(text, notation);
  const numbers = several ?? (one ? [one] : []);
  if (numbers.length === 0) return null;
  const decimals = Math.max(...numbers.map((number) => number.decimals + (number.percent ? 2 : 0)));
  const sum = numbers.reduce(
    (total, number) => total + number.value / (number.percent ? 100 : 1),
    0,
  );
  return {
    value: Number(sum.toFixed(Math.min(decimals + 2, 12))),
    unit: 10 ** -decimals,
    asText: several === null,
    ...(numbers.every(({ percent }) => percent) && { percent: true }),
  };
}
