const PAIRS: readonly (readonly [english: string, german: string])[] = [
  ['AGGREGATE', 'AGGREGAT'],
  ['AND', 'UND'],
  ['AVERAGE', 'MITTELWERT'],
  ['CEILING', 'OBERGRENZE'],
  ['CHOOSE', 'WAHL'],
  ['COUNT', 'ANZAHL'],
  ['COUNTA', 'ANZAHL2'],
  ['FLOOR', 'UNTERGRENZE'],
  ['HLOOKUP', 'WVERWEIS'],
  ['IF', 'WENN'],
  ['IFERROR', 'WENNFEHLER'],
  ['INDIRECT', 'INDIREKT'],
  ['INT', 'GANZZAHL'],
  ['LOOKUP', 'VERWEIS'],
  ['MATCH', 'VERGLEICH'],
  ['MROUND', 'VRUNDEN'],
  ['NOT', 'NICHT'],
  ['OFFSET', 'BEREICH.VERSCHIEBEN'],
  ['OR', 'ODER'],
  ['POWER', 'POTENZ'],
  ['PRODUCT', 'PRODUKT'],
  ['ROUND', 'RUNDEN'],
  ['ROUNDDOWN', 'ABRUNDEN'],
  ['ROUNDUP', 'AUFRUNDEN'],
  ['SUBTOTAL', 'TEILERGEBNIS'],
  ['SUM', 'SUMME'],
  ['SUMIF', 'SUMMEWENN'],
  ['SUMIFS', 'SUMMEWENNS'],
  ['SUMPRODUCT', 'SUMMENPRODUKT'],
  ['TRUNC', 'KÜRZEN'],
  ['VALUE', 'WERT'],
  ['VLOOKUP', 'SVERWEIS'],
  ['XLOOKUP', 'XVERWEIS'],
];

const GERMAN = new Map(PAIRS);

/** As German Excel calls a function; many have one name everywhere. */
export function germanFunction(name: string): string {
  const english = name.toUpperCase().replace(/^_XLFN\./, '');
  return GERMAN.get(english) ?? english;
}
