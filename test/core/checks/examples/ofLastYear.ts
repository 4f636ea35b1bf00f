import type { Example } from './example';

/** Against last year's workbook. */
export const OF_LAST_YEAR: readonly Example[] = [
  {
    rule: 'VJ-01',
    sheets: {
      Plan: `
Erfolgsplan 2024
Konto      | Bezeichnung     | Ansatz 2023 € | Ansatz 2024 €
4419906000 | Standortkopplung | 780.000      | 790.000
4419911000 | Netzwerkbetrieb | 2.570.000     | 2.800.000
4419912000 | Druckzentrum    | 310.000       | 320.000`,
    },
    last: {
      Plan: `
Erfolgsplan 2023
Konto      | Bezeichnung     | Ansatz 2022 € | Ansatz 2023 €
4419906000 | Standortkopplung | 760.000      | 780.000
4419911000 | Netzwerkbetrieb | 2.700.000     | 2.750.000
4419912000 | Druckzentrum    | 300.000       | 310.000`,
    },
    found: ['fehler VJ-01 Plan!C4'],
    says: '2.570.000',
    repaired: { '2.570.000': '2.750.000' },
  },
  {
    rule: 'VJ-02',
    sheets: {
      Plan: `
Erfolgsplan 2023
Position        | Ergebnis 2021 € | Ansatz 2022 € | Ansatz 2023 €
Materialaufwand | 3.693.105       | 3.700.000     | 3.800.000
Personalaufwand | 3.712.112       | 3.750.000     | 3.850.000`,
    },
    last: {
      Plan: `
Erfolgsplan 2022
Position        | Ergebnis 2021 € | Ansatz 2022 €
Materialaufwand | 3.693.105       | 3.700.000
Personalaufwand | 3.721.112       | 3.750.000`,
    },
    found: ['warnung VJ-02 Plan!B4'],
    says: '3.721.112',
    repaired: { '3.712.112': '3.721.112' },
  },
  {
    rule: 'VJ-03',
    sheets: {
      Plan: `
Erfolgsplan 2024
Konto  | Bezeichnung    | Ansatz 2023 € | Ansatz 2024 €
500000 | Strom          | 260.000       | 255.000
501100 | Wartung Server | 80.000        | 82.000
501200 | Wartung Netz   | 33.000        | 34.000
502000 | Porto          | 6.100         | 6.500`,
    },
    last: {
      Plan: `
Erfolgsplan 2023
Konto  | Bezeichnung | Ansatz 2022 € | Ansatz 2023 €
500000 | Strom       | 240.000       | 260.000
501000 | Wartung     | 100.000       | 113.000
502000 | Porto       | 5.000         | 6.100`,
    },
    found: ['hinweis VJ-03 Plan!C4'],
    says: '113.000',
    repaired: {
      '501100 | Wartung Server | 80.000        | 82.000\n501200 | Wartung Netz   | 33.000        | 34.000':
        '501000 | Wartung | 113.000 | 116.000',
    },
  },
  {
    rule: 'VJ-04',
    sheets: {
      Plan: `
Erfolgsplan 2024
Konto  | Bezeichnung | Ansatz 2023 € | Ansatz 2024 €
500000 | Strom       | 260.000       | 255.000
509900 | Porto       | 6.100         | 6.500
503000 | Schulung    | 0             | 4.000`,
    },
    last: {
      Plan: `
Erfolgsplan 2023
Konto  | Bezeichnung | Ansatz 2022 € | Ansatz 2023 €
500000 | Strom       | 240.000       | 260.000
502000 | Porto       | 5.000         | 6.100`,
    },
    found: ['hinweis VJ-04 Plan!A4'],
    says: '1 Position neu: „503000 Schulung“; 1 Position mit anderer Kontonummer: „509900 Porto“ (bisher „502000 Porto“)',
    repaired: { '509900': '502000', '503000 | Schulung    | 0             | 4.000': '' },
  },
];
