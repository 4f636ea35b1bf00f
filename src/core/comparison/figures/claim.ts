import { germanCount } from '../../numbers/germanNumbers';
import type { Stand } from './standing';

/** In how many of hundred Kommunen the figure is at least on the other side. */
export interface Claim {
  readonly side: 'niedriger' | 'höher';
  readonly percent: 50 | 75;
}

export const CLAIMS: Partial<Record<Stand, Claim>> = {
  'unter Q1': { side: 'niedriger', percent: 75 },
  'Q1 bis Median': { side: 'niedriger', percent: 50 },
  'unter Median': { side: 'niedriger', percent: 50 },
  'Median bis Q3': { side: 'höher', percent: 50 },
  'über Median': { side: 'höher', percent: 50 },
  'über Q3': { side: 'höher', percent: 75 },
};

const SHARES = { 50: 'der Hälfte', 75: '75 Prozent' } as const;

/**
 * What a stand says of the others: „niedriger als bei mindestens 75 Prozent der Vergleichskommunen“. QUARTILE.INC does
 * not promise that of a value from outside the group (below the first quartil of six values it may be lower than four of
 * them, 67 percent); where the others are known and do not bear it out, they are counted.
 */
export function claimOf(
  stand: Stand,
  value: number,
  peers: readonly { readonly value: number }[] | null,
): string | null {
  const claim = CLAIMS[stand];
  if (claim === undefined) return null;
  const { side, percent } = claim;
  const all = peers?.length ?? 0;
  const beyond = (peers ?? []).filter((peer) =>
    side === 'niedriger' ? value < peer.value : value > peer.value,
  ).length;
  return peers === null || beyond * 100 >= percent * all
    ? claimInWords(claim)
    : `${side} als bei ${germanCount(beyond)} von ${germanCount(all)} Vergleichskommunen`;
}

export function claimInWords({ side, percent }: Claim): string {
  return `${side} als bei mindestens ${SHARES[percent]} der Vergleichskommunen`;
}
