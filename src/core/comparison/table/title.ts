import type { Comparison } from '../compare';

/** The indicator and its year, as published tables are titled. */
export function titleOf({ lines, settings: { jahr } }: Comparison): string {
  const name = lines.length === 1 ? lines[0]!.name : 'Kennzahlen im Vergleich';
  // An indicator may carry its year itself: „VZÄ 2021“.
  return jahr === '' || name.includes(jahr) ? name : `${name} ${jahr}`;
}
