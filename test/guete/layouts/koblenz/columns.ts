/** A column of figures of the published workbook. */
export interface PublishedColumn {
  readonly letter: string;
  readonly plan: boolean;
  readonly prior?: string;
  /** 100 · first / second */
  readonly percentOf?: readonly [string, string];
}

export interface PublishedSheet {
  readonly name: string;
  /** The column that says what a row is. */
  readonly labels: string;
  readonly columns: readonly PublishedColumn[];
  /** Its units are wrong as published, or none is said in one cell. */
  readonly withoutUnits?: boolean;
  /** Every item of the sheet must be there. */
  readonly required?: boolean;
}

/** Columns one after the other, each the year after the one before; those in `ist` are rounded figures. */
function series(letters: string, ist = ''): PublishedColumn[] {
  return Array.from(letters, (letter, index) => ({
    letter,
    plan: !ist.includes(letter),
    ...(index > 0 ? { prior: letters[index - 1]! } : {}),
  }));
}

function single(letters: string, ist = ''): PublishedColumn[] {
  return Array.from(letters, (letter) => ({ letter, plan: !ist.includes(letter) }));
}

const GROUPS = ['Immaterielle', 'Bauten', 'Maschinen', 'BGA'] as const;

export const SHEETS: readonly PublishedSheet[] = [
  {
    name: 'Zwischenbericht GuV',
    labels: 'B',
    columns: [
      { letter: 'C', plan: true, prior: 'H' },
      ...single('DF', 'DF'),
      { letter: 'E', plan: false, percentOf: ['D', 'C'] },
      { letter: 'G', plan: false, percentOf: ['F', 'C'] },
      ...single('H', 'H'),
    ],
  },
  { name: 'Zwischenbericht VP', labels: 'A', columns: single('BCD', 'CD') },
  { name: 'Festsetzung', labels: 'A', columns: single('B'), required: true },
  { name: 'Erfolgsplan', labels: 'A', columns: series('BCD', 'B') },
  { name: 'Erfolgsplan Konten', labels: 'B', columns: series('CDE', 'C') },
  { name: 'Vermögensplan', labels: 'A', columns: single('BC') },
  { name: 'Vorhaben', labels: 'B', columns: [...series('CDE', 'C'), ...single('FGH', 'GH')] },
  { name: 'Finanzplan', labels: 'A', columns: series('BCDEF') },
  ...GROUPS.flatMap((group): PublishedSheet[] => [
    {
      name: `IP ${group}`,
      labels: 'B',
      columns: [...series('CDEFGH', 'C'), ...single('IJKL', 'L')],
      withoutUnits: group === 'Bauten' || group === 'Maschinen',
    },
    {
      name: `IP ${group} einzeln`,
      labels: 'A',
      columns: [...series('BCDEFG', 'B'), ...single('HIJK', 'K')],
    },
  ]),
  { name: 'Erläuterungen VP', labels: 'A', columns: single('C'), withoutUnits: true },
  { name: 'Auswirkung Haushalt', labels: 'A', columns: series('BCDEF') },
  { name: 'Stellenübersicht', labels: 'A', columns: single('DEF') },
];

/** Headings whose year is wrong as published, or cannot be told from the role that they name. */
export const DOUBTFUL_YEARS = [/^VE 2023$/, /^vorläufiges Ergebnis des Vorjahres/];
