import { counted } from '../../numbers/germanNumbers';
import { cellAddress } from '../../workbook/address';
import type { Comparison, Line } from '../compare';
import { germanFigure } from '../source/form';
import type { Remark } from '../source/reading';

/** How many of them the footer names. */
export const MOST_OUTLIERS = 5;
const MOST_PLACES = 5;

/** The values that lie far from the others, those of the first indicators by name; '' where there are none. */
export function outliersText(lines: readonly Line[]): string {
  const found = lines.flatMap((line) => outliersOf(line, lines.length > 1));
  return someOf(found, MOST_OUTLIERS, '; ', 'weiterer');
}

/** „Landau mit 9,32 (unter 12,84)“ */
export function outliersOf({ name, outliers, form }: Line, isNamed: boolean): string[] {
  return outliers.map(({ item, fence }) => {
    const side = item.value < fence ? 'unter' : 'über';
    const indicator = isNamed ? `${name}: ` : '';
    return `${indicator}${item.name} mit ${germanFigure(form, item.value)} (${side} ${germanFigure(form, fence)})`;
  });
}

/** The cells that do not count, and those that do in another unit; '' where there are none. */
export function notCountedText({ reading, settings }: Comparison, stand: string): string {
  const places = (kinds: readonly Remark['kind'][]): string =>
    someOf(
      reading.remarks
        .filter(({ kind }) => kinds.includes(kind))
        .map(({ place, unit }) => {
          const address = cellAddress(place.row, place.column);
          return unit === undefined ? address : `${address} (${unit})`;
        }),
      MOST_PLACES,
      ', ',
    );
  const without = places(['gap', 'text', 'error', 'date', 'aside', 'unnamed']);
  const units = places(['unit']);
  const parts = [
    ...(without === '' ? [] : [`Nicht mitgezählt: ${without}`]),
    ...(units === ''
      ? []
      : [`${settings.countsOtherUnits ? OTHER_UNITS : OTHER_UNITS_LEFT_OUT}: ${units}`]),
  ];
  return parts.length === 0 ? '' : `${parts.join('. ')} (Stand ${stand}).`;
}

const OTHER_UNITS = 'In anderer Einheit, mitgezählt';
export const OTHER_UNITS_LEFT_OUT = 'In anderer Einheit, nicht mitgezählt';

/** `one` is what a single one more of them is called: a Zelle, but an Ausreißer. */
function someOf(
  texts: readonly string[],
  most: number,
  separator: string,
  one: 'weitere' | 'weiterer' = 'weitere',
): string {
  const rest = texts.length - most;
  const named = texts.slice(0, most).join(separator);
  return rest > 0 ? `${named} und ${counted(rest, one, 'weitere')}` : named;
}
