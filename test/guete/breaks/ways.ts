/** In how many ways a cell is broken, under the names that `--way` takes. */
export const WAYS = [
  'ziffer',
  'zahlendreher',
  'vorzeichen',
  'mal10',
  'mal1000',
  'zeile-geloescht',
  'zeile-doppelt',
  'naechste-zeile',
  'naechste-spalte',
  'vorjahr',
  'summe',
  'text',
  'kopfjahr',
  'einheit',
] as const;

export type Way = (typeof WAYS)[number];
