export interface Example {
  readonly title: string;
  /** In assets/beispiele. */
  readonly file: string;
  readonly about: string;
}

/** The workbooks of the menu Beispiele; the first opens at start. */
export const EXAMPLES: readonly [Example, ...Example[]] = [
  {
    title: 'Wirtschaftsplan KGRZ Koblenz 2024',
    file: 'wirtschaftsplan-kgrz-2024.xlsx',
    about: 'Ein ganzer Plan mit Erfolgsplan, Vermögensplan und Anlagen',
  },
];
