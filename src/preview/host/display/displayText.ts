import { format, formatColor, isDateFormat } from 'numfmt';
import { germanError } from '../../../core/formulas/errorNames';
import { isError, type CellValue } from '../../../core/workbook/snapshot';
import { DAYS_TO_1904 } from './dayCount';

export interface Displayed {
  readonly text: string;
  /** #RRGGBB where the format asks for a colour: [Red]. */
  readonly color: string | null;
}

/** Hours that count on beyond a day belong to no day of the calendar. */
const ELAPSED = /\[(?:h+|m+|s+)\]/i;
const OUT_OF_BOUNDS = '########';

const COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  cyan: '#00FFFF',
  green: '#00FF00',
  magenta: '#FF00FF',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

const OPTIONS = {
  locale: 'de',
  overflow: OUT_OF_BOUNDS,
  dateErrorNumber: false,
  dateSpanLarge: false,
} as const;

/** The text that a German Excel shows in a cell that is wide enough. A format that is none shows as if General. */
export function displayText(
  value: CellValue | null,
  numberFormat: string,
  date1904 = false,
): Displayed {
  if (value === null) return { text: '', color: null };
  if (isError(value)) return { text: germanError(value.error), color: null };
  if (typeof value === 'boolean') return { text: value ? 'WAHR' : 'FALSCH', color: null };
  try {
    const pattern = germanPattern(numberFormat);
    const counted =
      date1904 && typeof value === 'number' && isDateFormat(pattern) && !ELAPSED.test(pattern)
        ? value + DAYS_TO_1904
        : value;
    const color = formatColor(pattern, counted);
    return {
      text: format(pattern, counted, OPTIONS),
      color: color === undefined ? null : (COLORS[String(color)] ?? String(color).toUpperCase()),
    };
  } catch {
    // No valid format: a file can hold any text there.
    return { text: format('General', value, OPTIONS), color: null };
  }
}

/**
 * Excel's standard dates (number formats 14 to 17 and 22) follow the country, whatever their notation; in every other date
 * the slash stands for the country's separator.
 */
function germanPattern(numberFormat: string): string {
  switch (numberFormat.toLowerCase()) {
    case 'm/d/yyyy':
    case 'mm-dd-yy':
      return 'dd.mm.yyyy';
    case 'm/d/yyyy h:mm':
    case 'm/d/yy h:mm':
      return 'dd.mm.yyyy hh:mm';
    case 'd-mmm-yy':
      return 'dd. mmm yy';
    case 'd-mmm':
      return 'dd. mmm';
    case 'mmm-yy':
      return 'mmm yy';
  }
  if (!numberFormat.includes('/') || !isDateFormat(numberFormat)) return numberFormat;
  return numberFormat.replace(/"[^"]*"|\\.|\[[^\]]*\]|\//g, (part) => (part === '/' ? '.' : part));
}
