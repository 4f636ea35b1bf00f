import { propose } from './proposal';

/** The positions of the liquid funds that a plan with these sides, which has neither yet, is to hold. */
export function balanced(
  herkunft: number,
  verwendung: number,
): { readonly abnahme: number; readonly zunahme: number } {
  const proposal = propose({
    Vermögensplan: [
      ['Vermögensplan'],
      [null, 'Ansatz €'],
      ['Mittelherkunft'],
      ['2. Abschreibungen und Gewinn', herkunft],
      ['9. Abnahme der liquiden Mittel', 0],
      ['Summe Mittelherkunft', herkunft],
      ['Mittelverwendung'],
      ['1. Investitionen', verwendung],
      ['9. Zunahme der liquiden Mittel', 0],
      ['Summe Mittelverwendung', verwendung],
    ],
  });
  const lines = proposal.plans[0]!.columns[0]!.lines;
  const after = (position: string): number =>
    lines.find((line) => line.position === position)?.after ?? 0;
  return {
    abnahme: after('Abnahme der liquiden Mittel'),
    zunahme: after('Zunahme der liquiden Mittel'),
  };
}
