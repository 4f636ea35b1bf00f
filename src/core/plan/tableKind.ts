export const TABLE_KINDS = [
  'Erfolgsplan',
  'Vermögensplan',
  'Finanzplan',
  'Liquiditätsplan',
  'Festsetzung',
  'Investitionsprogramm',
  'Vorhaben',
  'Erläuterungen',
  'Stellenübersicht',
  'Verbindlichkeiten',
  'Verpflichtungsermächtigungen',
  'Benchmark',
  'Kennzahlen',
  'nicht erkannt',
] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

/** Money in units of euros (1, 1000, 1000000), null for what is no money or names no unit. */
export type MoneyUnit = 1 | 1000 | 1_000_000;
