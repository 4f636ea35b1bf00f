import type { Example } from './example';

/** What is no arithmetic: headings, accounts, changes. */
export const OF_PLAUSIBILITY: readonly Example[] = [
  {
    rule: 'PL-01',
    sheets: {
      Plan: `
Erfolgsplan 2024
Konto      | Bezeichnung | Ansatz 2023 € | Ansatz 2024 €
5000100000 | Material    | 100.000       | 120.000
5000300000 | Porto       | 5.000         | 14.000
5000500000 | Wartung     | 10.000        | 30.000`,
      Erläuterungen: `
Erläuterungen zum Erfolgsplan
5000500000: neue Verträge`,
    },
    found: ['warnung PL-01 Plan!D3'],
    says: 'steigt von 100.000 auf 120.000 (20.000, 20 %)',
    repaired: { 'neue Verträge': 'neue Verträge; 5000100000: höhere Preise' },
  },
  {
    rule: 'PL-03',
    sheets: {
      Plan: `
Erfolgsplan Zwischenbericht 2023
Gruppe                | Ansatz 2023 | Hochrechnung
Umsatzerlöse          | 5.500.000   | 5.500.000
Personalaufwand       | 4.900.000   | 4.905.000
Sonstige Aufwendungen | 417.160     | 486.915
Jahresgewinn          | 182.840     | 108.085`,
    },
    found: ['hinweis PL-03 Plan!C5'],
    says: 'um 17 % über dem Ansatz von 417.160',
    repaired: { '486.915': '436.915', '108.085': '158.085' },
  },
  {
    rule: 'PL-05',
    sheets: {
      Plan: `
Erfolgsplan
Konto                               | Ansatz 2023 | Ist 30.06.2023
4419907000 Erlöse aus Sonderarbeiten | 0           | 4.000`,
    },
    found: ['hinweis PL-05 Plan!B3'],
    says: 'gebucht sind 4.000',
    repaired: { '| 0': '| 8.000' },
  },
  {
    rule: 'PL-06',
    sheets: {
      Plan: `
Erfolgsplan
Konto                          | Ansatz 2023 | Ist 30.06.2023
5621000000 Raummieten          | 100.000     | 730
5621001000 Raummiete Büroräume | 0           | 43.812`,
    },
    found: ['warnung PL-06 Plan!B3'],
    says: 'Ansatz 0, gebucht 43.812',
    repaired: { '| 100.000     | 730': '| 0 | 0', '| 0           | 43.812': '| 100.000 | 44.542' },
  },
  {
    rule: 'PL-07',
    sheets: {
      Plan: `
Vermögensplan 2024
Maßnahme             | Ansatz 2024 € | VE 2023 €
Maschinen            | 300.000       | 150.000
Tilgung von Krediten | 80.000        | 0`,
      Verbindlichkeiten: `
Verbindlichkeiten 2024
                 | Stand Anfang des Haushaltsjahres (2024) € | Stand Ende des Haushaltsjahres (2025) €
Darlehen Bank    | 800.000 | 720.000
Darlehen Stadt   | 100.000 | 90.000`,
    },
    found: ['warnung PL-07 Plan!C2', 'warnung PL-07 Verbindlichkeiten!C2'],
    says: 'Im Plan für 2024 ist das Planjahr der Verpflichtungsermächtigungen 2024, angegeben ist 2023.',
    repaired: { 'VE 2023': 'VE 2024', '(2025)': '(2024)' },
  },
  {
    rule: 'PL-08',
    sheets: {
      Vermögensplan: `
Vermögensplan 2023
                      | Ansatz 2023 €
Maschinen und Anlagen | 60.000
Fuhrpark              | 41.000
Büroausstattung       | 12.000
Software              | 33.000`,
      Programm: `
Investitionsprogramm 2023
                      | Ansatz 2023 €
Maschinen und Anlagen | 60
Fuhrpark              | 41
Büroausstattung       | 12
Software              | 33`,
    },
    found: ['warnung PL-08 Programm!B2'],
    says: 'T€',
    repaired: { '2023 €\nMaschinen und Anlagen | 60\n': '2023 T€\nMaschinen und Anlagen | 60\n' },
  },
  {
    rule: 'PL-09',
    sheets: {
      Plan: `
Erfolgsplan 2024
Konto      | Bezeichnung   | Ansatz 2024 €
5625600000 | Fernmeldegebühren | 1.000
5639002000 | Beratung      | 2.000
501400000  | Material      | 3.000
5640000000 | Reisen        | 4.000
5650000000 | Fachliteratur | 5.000
5660000000 | Werbung       | 6.000`,
    },
    found: ['fehler PL-09 Plan!A5'],
    says: 'Das Konto 501400000 hat 9 Stellen, die übrigen 5 der Tabelle haben 10.',
    repaired: { '501400000 ': '5639500000' },
  },
  {
    rule: 'PL-12',
    sheets: {
      Plan: `
Erfolgsplan
Zeile          | Ansatz 2024
Bürobedarf     | 5.000
Wartung Server | 42.000
Wartung Server | 42.000
Summe          | 89.000`,
    },
    found: ['warnung PL-12 Plan!B5'],
    says: 'steht zweimal untereinander',
    repaired: { '42.000\nWartung Server | 42.000': '42.000', '89.000': '47.000' },
  },
  {
    rule: 'PL-13',
    sheets: {
      Plan: `
Erfolgsplan
Zeile              | Ansatz 2024
4. Materialaufwand |
Energie            | 80.000
5.                 |
Löhne              | 390.000`,
    },
    found: ['hinweis PL-13 Plan!A5'],
    says: '„5.“ hat keine Bezeichnung',
    repaired: { '5.                 |': '5. Personalaufwand |' },
  },
  {
    rule: 'PL-14',
    sheets: {
      Plan: `
Zwischenbericht
Zeile        | Planansatz 2023 | Plan-GuV per 30.06.2023
Umsatzerlöse | 200.000         | 100.500`,
    },
    found: ['warnung PL-14 Plan!C2'],
    says: 'heißt Plan',
    repaired: { 'Plan-GuV per': 'Ist-GuV per' },
  },
];
