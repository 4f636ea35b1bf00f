import { roundHalfAwayFromZero } from './rounding';

/** An amount of money in whole cents. Sums and differences of cents are exact. */
export type Cents = number;

/**
 * The largest amount (one Billion Euro) whose cents survive Excel's 15 significant digits with one
 * digit to spare, so that every intermediate product of {@link proRata} stays an exact integer.
 */
export const LARGEST_AMOUNT: Cents = 1e14;

export function centsFromEuro(euro: number): Cents {
  return roundHalfAwayFromZero(euro * 100);
}

export function euroFromCents(cents: Cents): number {
  return cents / 100;
}

/**
 * `amount · part / whole`, kaufmännisch rounded to a multiple of `unit` cents.
 *
 * Exact for amounts up to {@link LARGEST_AMOUNT} and whole `part ≤ 12` and `part ≤ whole`: the product is an integer
 * below 2^53, and the error of the one division, 2^-53 · amount · 12 / whole, is below the distance
 * 1 / (2 · whole) that separates a quotient from the nearest half.
 */
export function proRata(amount: Cents, part: number, whole: number, unit: Cents): Cents {
  return Math.floor((amount * part) / (whole * unit) + 0.5) * unit;
}
