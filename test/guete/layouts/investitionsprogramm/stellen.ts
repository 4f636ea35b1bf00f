import type { SheetBuilder } from '../../generator/planBuilder';
import { heading, leaf, sum, type RowSpec } from '../../generator/table';

/** Posts of the employees; those of the Beamte are named, and not part of the sum. */
export function stellenuebersicht(sheet: SheetBuilder): void {
  sheet.text(0, 0, 'Stellenübersicht zum Wirtschaftsplan 2025', { bold: true });
  const stelle = (key: string, gruppe: string, ...values: number[]) =>
    leaf(key, ['', gruppe], values);
  sheet.table({
    key: 'stellen',
    at: [2, 0],
    textHeads: [
      ['Organisationseinheit', ''],
      ['Entgelt-/ Besoldungsgruppe', ''],
    ],
    columns: [
      {
        key: 's25',
        head: ['Zahl der Stellen', 'Soll 2025'],
        plan: true,
        decimals: 2,
        prior: 's24',
      },
      { key: 's24', head: ['Zahl der Stellen', 'Soll 2024'], plan: true, decimals: 2 },
      { key: 'ist', head: ['Zahl der Stellen', 'Ist am 30.06.2024'], plan: true, decimals: 2 },
    ],
    rows: [
      heading('Werkleitung'),
      heading('nachrichtlich: Beamtinnen/Beamte'),
      stelle('b1', 'BesGr. A 12', 1, 1, 1),
      heading('Beschäftigte'),
      stelle('w1', 'EGr. 11', 1, 1, 1),
      stelle('w2', 'EGr. 6', 1.5, 1.5, 1.25),
      heading('Betriebshof'),
      several(
        'h1',
        ['', 'EGr. 9a\nEGr. 8'],
        [
          [2, 3],
          [2, 2.5],
          [2, 2.5],
        ],
      ),
      stelle('h2', 'EGr. 5', 14, 13.5, 12.75),
      several(
        'h3',
        ['', 'EGr. 4\nEGr. 3\nEGr. 2'],
        [
          [6, 2.5, 1],
          [6, 2, 1],
          [5.5, 2, 0.75],
        ],
      ),
      sum('summe', ['Summe Beschäftigte', ''], ['w1', 'w2', 'h1', 'h2', 'h3']),
    ],
  });
}

function several(
  key: string,
  texts: readonly string[],
  parts: readonly (readonly number[])[],
): RowSpec {
  const values = parts.map((list) => list.reduce((total, part) => total + part, 0));
  return { ...leaf(key, texts, values), parts };
}
