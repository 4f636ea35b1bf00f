/** In how many ways a formula is broken. */
export const FORMULA_WAYS = [
  'bereich-verkuerzt',
  'bereich-erweitert',
  'zeile-ausgelassen',
  'formel-als-wert',
  'formel-als-andere-zahl',
  'muster-gebrochen',
  'bezug-verschoben',
] as const;

export type FormulaWay = (typeof FORMULA_WAYS)[number];

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
  ...FORMULA_WAYS,
] as const;

export type Way = (typeof WAYS)[number];
