import type { Reading } from '../source/reading';
import { factorOf, type Indicator } from './indicator';

/** From that size on a figure is told apart without decimals, or with one. */
const [LARGE, MIDDLING] = [1000, 100];

/**
 * With how many decimals an indicator is told: 15.402 Einzahlungen je Stelle, 4,51 € je Einzahlung, 70,2 %, as its usual
 * figure is large or small.
 */
export function suggestedDecimals(
  { kennzahlen }: Reading,
  { basis, zaehler, nenner }: Omit<Indicator, 'decimals'>,
): number {
  if (basis === 'Anteil') return 1;
  const [above, below] = [zaehler, nenner].map(
    (wanted) => kennzahlen.find(({ position }) => position === wanted)?.values ?? [],
  ) as [readonly (number | null)[], readonly (number | null)[]];
  const sizes = above
    .flatMap((value, kommune) => {
      const divisor = below[kommune] ?? 0;
      return value === null || divisor <= 0 ? [] : [(Math.abs(value) / divisor) * factorOf(basis)];
    })
    .sort((a, b) => a - b);
  const usual = sizes[Math.floor((sizes.length - 1) / 2)] ?? 0;
  if (usual >= LARGE) return 0;
  return usual >= MIDDLING ? 1 : 2;
}
