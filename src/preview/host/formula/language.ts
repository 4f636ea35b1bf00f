/** How a language writes formulas. German separates columns of an array constant by a dot: {1,5.2;3}. */
export interface FormulaLanguage {
  readonly decimal: '.' | ',';
  /** Between arguments, and between the areas of a union. */
  readonly separator: ',' | ';';
  readonly arrayColumn: ',' | '.';
  readonly arrayRow: ';';
}

export const ENGLISH: FormulaLanguage = {
  decimal: '.',
  separator: ',',
  arrayColumn: ',',
  arrayRow: ';',
};

export const GERMAN: FormulaLanguage = {
  decimal: ',',
  separator: ';',
  arrayColumn: '.',
  arrayRow: ';',
};
