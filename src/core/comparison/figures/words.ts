import type { Rating } from './direction';
import type { Figures } from './figures';
import type { End, Stand } from './standing';

export type Measure = keyof Omit<Figures, 'anzahl'>;

/** What is said of a stand; figures come where the braces are, in a text as in a formula. */
export const STAND_WORDS: Record<Stand, string> = {
  'gleich Median': 'entspricht mit {wert} dem Median ({median})',
  'gleich Q1': 'entspricht mit {wert} dem 1. Quartil ({q1})',
  'gleich Q3': 'entspricht mit {wert} dem 3. Quartil ({q3})',
  'gleich Mittelwert': 'entspricht mit {wert} dem Mittelwert ({mittelwert})',
  'unter Q1': 'liegt mit {wert} unter dem 1. Quartil ({q1})',
  'über Q3': 'liegt mit {wert} über dem 3. Quartil ({q3})',
  'Q1 bis Median': 'liegt mit {wert} zwischen 1. Quartil ({q1}) und Median ({median})',
  'Median bis Q3': 'liegt mit {wert} zwischen Median ({median}) und 3. Quartil ({q3})',
  'unter Median': 'liegt mit {wert} unter dem Median ({median})',
  'über Median': 'liegt mit {wert} über dem Median ({median})',
  'unter Mittelwert': 'liegt mit {wert} unter dem Mittelwert ({mittelwert})',
  'über Mittelwert': 'liegt mit {wert} über dem Mittelwert ({mittelwert})',
};

/** Behind the name of an own Kommune that has no figure. */
export const WITHOUT_VALUE = 'hat hier keinen Wert.';

export const NEAR_WORDS: Record<End, string> = {
  median: ', nahe am Median ({median})',
  minimum: ', nahe am Minimum ({minimum})',
  maximum: ', nahe am Maximum ({maximum})',
};

export const RATING_WORDS: Record<Rating, string> = {
  günstig: ', bei dieser Kennzahl günstig',
  ungünstig: ', bei dieser Kennzahl ungünstig',
};
