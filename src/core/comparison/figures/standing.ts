import { toExcelPrecision } from '../../numbers/rounding';
import { rounded, type Form } from '../source/form';
import type { Figures } from './figures';

/** Where a value stands among others, by the first of the rules that applies. */
export type Stand =
  | 'gleich Median'
  | 'gleich Q1'
  | 'gleich Q3'
  | 'unter Q1'
  | 'über Q3'
  | 'Q1 bis Median'
  | 'Median bis Q3'
  | 'unter Median'
  | 'über Median'
  | 'unter Mittelwert'
  | 'über Mittelwert'
  | 'gleich Mittelwert';

export type End = 'median' | 'minimum' | 'maximum';

export interface Standing {
  readonly stand: Stand;
  /** What it comes close to; never what it equals. */
  readonly near: readonly End[];
}

/** How close is near: this part of the distance of the quartiles, or of the span. */
const NEAR = 0.05;

type Known = Pick<Figures, 'minimum' | 'maximum' | 'mittelwert' | 'q1' | 'median' | 'q3'>;

/** The stand of a value; both it and what it is compared with as they are shown. null where nothing is known. */
export function standingOf(value: number, known: Partial<Known>, form: Form): Standing | null {
  const shown = shownFigures(known, form);
  const x = rounded(form, value);
  const stand = standOf(x, shown);
  return stand === null ? null : { stand, near: nearOf(x, shown) };
}

function standOf(x: number, { q1, median, q3, mittelwert }: Known): Stand | null {
  if (x === median) return 'gleich Median';
  if (x === q1) return 'gleich Q1';
  if (x === q3) return 'gleich Q3';
  if (q1 !== null && x < q1) return 'unter Q1';
  if (q3 !== null && x > q3) return 'über Q3';
  if (median !== null) {
    if (x < median) return q1 === null ? 'unter Median' : 'Q1 bis Median';
    return q3 === null ? 'über Median' : 'Median bis Q3';
  }
  if (mittelwert === null || q1 !== null || q3 !== null) return null;
  if (x === mittelwert) return 'gleich Mittelwert';
  return x < mittelwert ? 'unter Mittelwert' : 'über Mittelwert';
}

function nearOf(x: number, { minimum, q1, median, q3, maximum }: Known): End[] {
  const isNear = (end: number | null, low: number | null, high: number | null): boolean =>
    end !== null &&
    low !== null &&
    high !== null &&
    x !== end &&
    toExcelPrecision(Math.abs(x - end)) <= toExcelPrecision(NEAR * (high - low));
  const ends: readonly (readonly [End, boolean])[] = [
    ['median', isNear(median, q1, q3)],
    ['minimum', isNear(minimum, minimum, maximum)],
    ['maximum', isNear(maximum, minimum, maximum)],
  ];
  return ends.filter(([, near]) => near).map(([end]) => end);
}

function shownFigures(known: Partial<Known>, form: Form): Known {
  const shown = (value: number | null | undefined): number | null =>
    value === null || value === undefined ? null : rounded(form, value);
  return {
    minimum: shown(known.minimum),
    maximum: shown(known.maximum),
    mittelwert: shown(known.mittelwert),
    q1: shown(known.q1),
    median: shown(known.median),
    q3: shown(known.q3),
  };
}
