import type { Example } from './example';

/** Rows of figures from one to another, in three columns, where only the formulas matter. */
const rows = (from: number, to: number, first: readonly number[]): string =>
  Array.from({ length: to - from + 1 }, (_, index) =>
    [`Aufwand ${from + index}`, ...(index === 0 ? first : [1, 2, 3])].join(' | '),
  ).join('\n');

/** Formulas; the cells are those of the page. */
export const OF_FORMULAS: readonly Example[] = [
  {
    rule: 'FM-01',
    sheets: {
      Plan: `
Erfolgsplan 2024
Eigenbetrieb
              | Ansatz 2024 €
Erträge
Umsatzerlöse  | 1.000
Mieten        | 200
Zuschüsse     | 300
Summe Erträge | =SUM(B5:B6)`,
    },
    found: ['fehler FM-01 Plan!B8'],
    says: 'Die Formel in B8 lässt B7 aus („Zuschüsse“)',
    repaired: { 'SUM(B5:B6)': 'SUM(B5:B7)' },
  },
  {
    rule: 'FM-02',
    sheets: {
      Plan: `
Erfolgsplan 2024
Eigenbetrieb
Stand
Entwurf
Angaben
                   | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 €
Aufwendungen
${rows(8, 22, [898, 676, 604])}
Summe Aufwendungen | =SUM(B8:B22)    | =SUM(C8:C22)  | 645`,
    },
    found: ['warnung FM-02 Plan!D23'],
    says: '646',
    repaired: { '| 645': '| =SUM(D8:D22)' },
  },
  {
    rule: 'FM-03',
    sheets: {
      Plan: `
Erfolgsplan 2024
Eigenbetrieb
                   | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 €
Erträge
${rows(5, 9, [100, 200, 300])}
Summe Erträge      | =SUM(B5:B9)     | =SUM(C5:C9)   | =SUM(D5:D9)
Aufwendungen
${rows(12, 27, [10, 20, 30])}
Summe Aufwendungen | =SUM(B12:B27)   | =SUM(C12:C27) | =SUM(D12:D27)

Jahresergebnis     | =B10-B28        | =C10-C28      | =D10-C28`,
    },
    found: ['warnung FM-03 Plan!D30'],
    says: 'C28',
    repaired: { 'D10-C28': 'D10-D28' },
  },
  {
    rule: 'FM-04',
    sheets: {
      Plan: `
Erfolgsplan 2024
              | Ansatz 2024 €
Umsatzerlöse  | 1.000
Mieten        | '250
Summe Erträge | =SUM(B3:B4)`,
    },
    found: ['warnung FM-04 Plan!B4'],
    says: '250',
    repaired: { "'250": '250' },
  },
];
