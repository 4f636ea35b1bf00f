import { germanText } from '../../numbers/germanText';
import { readNumberText } from '../../numbers/numberText';

export type ThresholdUnit = 'prozent' | 'euro';

/** Beyond these nobody means what he writes: a tenfold change, and more than any plan holds. */
export const LARGEST: Readonly<Record<ThresholdUnit, number>> = {
  prozent: 1000,
  euro: 1_000_000_000_000,
};

/** A threshold with all of its decimals: `12,5`, `10.000`. */
export function thresholdText(value: number): string {
  const [, decimals = ''] = String(value).split('.');
  return germanText(value, 10 ** -decimals.length);
}

/**
 * A threshold as a person types it, with or without its sign; null where it is anything else or beyond all measure. A
 * figure in T€ is none.
 */
export function readThreshold(text: string, sign: '%' | '€'): number | null {
  const digits = text.replace(/\s+/g, '').replace(new RegExp(`${sign}$`), '');
  const value =
    /^[\d.]+(?:,\d+)?$/.test(digits) && isGerman(digits)
      ? readNumberText(digits)?.value
      : undefined;
  const largest = LARGEST[sign === '%' ? 'prozent' : 'euro'];
  return value === undefined || value > largest ? null : value;
}

/** "1.5" is fifteen to nobody, and one and a half only abroad. */
function isGerman(digits: string): boolean {
  return /^\d{1,3}(?:\.\d{3})*(?:,|$)|^\d+(?:,|$)/.test(digits);
}
