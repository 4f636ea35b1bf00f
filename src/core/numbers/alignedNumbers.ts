import { decimalsOf, germanNumber } from './germanNumbers';

/**
 * Figures and their difference as they stand under each other: with as many decimals as the finest of them, the
 * difference with its sign, and a real minus.
 */
export function alignedNumbers(figures: readonly number[], difference: number): string[] {
  const digits = decimalsOf([...figures, difference]);
  return [
    ...figures.map((figure) => germanNumber(figure, digits)),
    germanNumber(difference, digits, true),
  ].map((text) => text.replace('-', '−'));
}
