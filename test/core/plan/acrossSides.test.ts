import { sumsOf, tableOf } from './picture';

type Figures = Readonly<Record<string, string>>;

/** A Vermögensplan that draws on its liquid funds, so that its last block, and others, come to nothing. */
const PLAN = `
  Vermögensplan 2024
                                        | Ansatz 2024 €
  Einnahmen / Mittelherkunft            |
  2. Abschreibungen                     | 900
  9. Abnahme der liquiden Mittel        | 300
  Summe Einnahmen / Mittelherkunft      | 1.200
  Ausgaben / Mittelverwendung           |
  I. Immaterielle Vermögensgegenstände  |
  1. Konzessionen                       | 400
  Summe Immaterielle Vermögensgegenstände | 400
  II. Sachanlagen                       |
  1. Grundstücke                        | 0
  2. Maschinen                          | 800
  Summe Sachanlagen                     | 800
  III. Finanzanlagen                    |
  1. Wertpapiere                        | 0
  2. Ausleihungen                       | 0
  Summe Finanzanlagen                   | 0
  Summe Anlagevermögen (Zugänge Pos. I, II, III) | 1.200
  IV. Sonstige Mittelverwendung         |
  1. Jahresverlust                      | 0
  9. Zunahme der liquiden Mittel        | 0
  Summe Sonstige Mittelverwendung       | 0
  Summe Ausgaben / Mittelverwendung     | 1.200`;

const READ = [
  'Summe Einnahmen / Mittelherkunft = Abschreibungen + Abnahme der liquiden Mittel',
  'Summe Immaterielle Vermögensgegenstände = Konzessionen',
  'Summe Sachanlagen = Grundstücke + Maschinen',
  'Summe Finanzanlagen = Wertpapiere + Ausleihungen',
  'Summe Anlagevermögen (Zugänge Pos. I, II, III) = Summe Immaterielle Vermögensgegenstände + Summe Sachanlagen + Summe Finanzanlagen',
  'Summe Sonstige Mittelverwendung = Jahresverlust + Zunahme der liquiden Mittel',
  'Summe Ausgaben / Mittelverwendung = Summe Anlagevermögen (Zugänge Pos. I, II, III) + Summe Sonstige Mittelverwendung',
];

/** The plan with other figures in some rows; an amount that a row gets, its sums do not follow. */
function withFigures(figures: Figures, plan = PLAN): string {
  return Object.entries(figures).reduce((drawn, [row, figure]) => {
    const lines = drawn.split('\n');
    const at = lines.findIndex((line) => line.trim().startsWith(row));
    if (at < 0) throw new Error(`There is no row ${row}`);
    lines[at] = lines[at]!.replace(/\|.*$/, `| ${figure}`);
    return lines.join('\n');
  }, plan);
}

/** The same figures in several years, as a Finanzplan shows them. */
function inYears(plan: string): string {
  return plan
    .replace('Vermögensplan', 'Finanzplan')
    .split('\n')
    .map((line) => {
      if (line.includes('Ansatz 2024 €')) return '  | 2024 € | 2025 € | 2026 €';
      const [label, figure] = line.split('|');
      return figure === undefined ? line : `${label}|${figure}|${figure}|${figure}`;
    })
    .join('\n');
}

const read = (drawn: string, sheet = 'Vermögensplan'): string[] => sumsOf(tableOf(drawn, sheet));

describe('a block of nothing but zeros', () => {
  const cases: readonly (readonly [string, Figures])[] = [
    ['the last one', {}],
    [
      'the last one, where the block before holds figures',
      {
        '2. Maschinen': '780',
        'Summe Sachanlagen': '780',
        '1. Wertpapiere': '20',
        'Summe Finanzanlagen': '20',
      },
    ],
    [
      'the first one',
      {
        '1. Konzessionen': '0',
        'Summe Immaterielle': '0',
        '2. Maschinen': '1.200',
        'Summe Sachanlagen': '1.200',
      },
    ],
    [
      'all of the Anlagevermögen',
      {
        '1. Konzessionen': '0',
        'Summe Immaterielle': '0',
        '2. Maschinen': '0',
        'Summe Sachanlagen': '0',
        'Summe Anlagevermögen': '0',
        '1. Jahresverlust': '1.200',
        'Summe Sonstige': '1.200',
      },
    ],
  ];
  test.each(cases)('has its own rows, and every total takes it up: %s', (_, figures) => {
    const drawn = withFigures(figures);
    expect(read(drawn)).toEqual(READ);
    expect(read(inYears(drawn), 'Finanzplan')).toEqual(READ);
  });

  test('is no less a block where the total does not say what it takes up', () => {
    const plain = (text: string): string => text.replace(/ \(Zugänge Pos. I, II, III\)/g, '');
    expect(read(plain(PLAN))).toEqual(READ.map(plain));
    const headless = plain(PLAN).replace(/\n *(?:I|II|III|IV)\. .*/g, '');
    expect(read(headless)).toEqual(READ.map(plain));
  });

  test('belongs to a "Gesamtsumme" that names no side', () => {
    const named = (text: string): string =>
      text.replace('Summe Ausgaben / Mittelverwendung', 'Gesamtsumme');
    expect(read(named(PLAN))).toEqual(READ.map(named));
  });
});

describe('a sum that is wrong', () => {
  const wrong = [
    'Summe Immaterielle',
    'Summe Sachanlagen',
    'Summe Finanzanlagen',
    'Summe Sonstige',
    'Summe Anlagevermögen',
    'Summe Ausgaben',
  ];
  test.each(wrong)('is never what the two sides differ by: %s', (row) => {
    expect(read(withFigures({ [row]: '77' }))).toEqual(READ);
    const once = inYears(withFigures({ [row]: '77' }));
    expect(read(once, 'Finanzplan')).toEqual(READ);
  });

  test('does not make a position of 0 the difference of the totals', () => {
    const years = inYears(PLAN).replace(/(Summe Sonstige Mittelverwendung +\|) 0\|/, '$1 77|');
    expect(read(years, 'Finanzplan')).toEqual(READ);
  });
});
