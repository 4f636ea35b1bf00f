import type { Figures } from '../figures/figures';

/** The columns of a benchmark table behind the own value, in their order. */
export const MEASURES: readonly (readonly [keyof Figures, string])[] = [
  ['minimum', 'Minimum'],
  ['maximum', 'Maximum'],
  ['mittelwert', 'Mittelwert'],
  ['q1', '1. Quartil'],
  ['median', '2. Quartil (Median)'],
  ['q3', '3. Quartil'],
  ['anzahl', 'Anzahl Werte'],
];
