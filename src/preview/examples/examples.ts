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
  {
    title: 'Interview Rheinberg 2015',
    file: 'gpa-interview-rheinberg-2015.xlsx',
    about: 'Erfüllungsgrad und Vergleichswerte der Vollstreckung',
  },
  {
    title: 'Zwölf Städte im Vergleich',
    file: 'vergleich-zwoelf-staedte.xlsx',
    about: 'Stellen je 1.000 Einwohner mit Quartilen',
  },
  {
    title: 'Anlagen und Abschreibungen',
    file: 'anlagen-afa.xlsx',
    about: 'Ein kleines Anlagenverzeichnis mit Abschreibungsplänen',
  },
];
