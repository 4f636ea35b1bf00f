import type { Example } from './example';

const FESTSETZUNG = `
Festsetzungsbeschluss 2024
                                              | €
Der Wirtschaftsplan wird festgesetzt
in den Erträgen auf                           | 12.725.500
in den Aufwendungen auf                       | 12.171.270
mit einem Jahresgewinn von                    |    548.230
in den Einnahmen des Vermögensplans auf       |  2.028.230
in den Ausgaben des Vermögensplans auf        |  2.028.230
Gesamtbetrag der Verpflichtungsermächtigungen |          0
Gesamtbetrag der Kredite                      |          0
Höchstbetrag der Liquiditätskredite           |    500.000`;

const ERFOLGSPLAN = `
Erfolgsplan 2024
                    | Ansatz 2024 €
1. Umsatzerlöse     | 12.700.000
2. Sonstige Erträge |     25.500
Summe Erträge       | 12.725.500
3. Materialaufwand  |  6.177.270
4. Personalaufwand  |  6.000.000
Summe Aufwendungen  | 12.177.270
Jahresgewinn        |    548.230`;

/** Sums, results and what else is reckoned within one table or held against the Festsetzung. */
export const OF_SUMS: readonly Example[] = [
  {
    rule: 'SU-01',
    sheets: {
      Plan: `
Erfolgsplan
Zeile            | Ansatz 2024
Umsatzerlöse     | 1.000
Zinserträge      | 250
Sonstige Erträge | 40
Summe Erträge    | 1.390`,
    },
    found: ['fehler SU-01 Plan!B6'],
    says: 'ergeben 1.290, angegeben sind 1.390',
    repaired: { '1.390': '1.290' },
  },
  {
    rule: 'SU-02',
    sheets: {
      Plan: `
Erfolgsplan
Zeile              | Ansatz 2024
Umsatzerlöse       | 12.000.000
Sonstige Erträge   |    400.000
Summe Erträge      | 12.400.000
Materialaufwand    |  6.950.000
Personalaufwand    |  5.000.000
Summe Aufwendungen | 11.950.000
Zinsaufwand        |     60.000
Jahresgewinn       |    450.000`,
    },
    found: ['fehler SU-02 Plan!B10'],
    says: 'ergeben 390.000, angegeben sind 450.000',
    repaired: { '   450.000': '   390.000' },
  },
  {
    rule: 'SU-03',
    sheets: {
      Plan: `
Erfolgsplan 2024 in €
Zeile           | Wasser | Abwasser | Gesamt
Umsatzerlöse    | 3.200  | 4.100    | 7.300
Materialaufwand |   900  | 1.150    | 2.150
Personalaufwand | 1.200  | 1.300    | 2.500
Abschreibungen  |   400  |   600    | 1.000`,
    },
    found: ['fehler SU-03 Plan!D4'],
    says: '2.050, angegeben sind 2.150',
    repaired: { '2.150': '2.050' },
  },
  {
    rule: 'SU-04',
    sheets: {
      Plan: `
Erfolgsplan 2023 in €
Zeile           | Ansatz | Ist   | Abweichung
Personalaufwand | 4.900  | 4.760 | -140
Materialaufwand | 2.100  | 2.180 | -80
Abschreibungen  |   700  |   710 | 10
Umsatzerlöse    | 8.100  | 8.000 | -100`,
    },
    found: ['fehler SU-04 Plan!D4'],
    says: '80, angegeben sind −80',
    repaired: { '| -80': '| 80' },
  },
  {
    rule: 'SU-05',
    sheets: {
      Plan: `
Zwischenbericht 2023
Zeile             | Ansatz 2023 | Ist 30.06.2023 | % vom Plan
Umsatzerlöse      | 200.000     | 100.500        | 50
Bürobedarf        |   5.000     |   1.020        | 20
Abfallentsorgung  |   1.000     |     408        | 0
Fernmeldegebühren |  12.000     |   7.213        | 60
Reisekosten       |   3.000     |     999        | 33`,
    },
    found: ['fehler SU-05 Plan!D5'],
    says: '408 („Ist 30.06.2023“) von 1.000 sind 41 %, angegeben sind 0 %',
    repaired: { '408        | 0': '408        | 41' },
  },
  {
    rule: 'VP-01',
    sheets: {
      Plan: `
Vermögensplan
Zeile                     | Ansatz 2024
Mittelherkunft
Abschreibungen            | 1.480.000
Jahresgewinn              |   548.230
Summe Mittelherkunft      | 2.028.230
Mittelverwendung
Maschinen                 | 2.000.000
Zunahme der liquiden Mittel | 26.000
Summe Mittelverwendung    | 2.026.000`,
    },
    found: ['fehler VP-01 Plan!B10'],
    says: '2.230',
    repaired: { '| 26.000': '| 28.230', '2.026.000': '2.028.230' },
  },
  {
    rule: 'VP-02',
    sheets: {
      Plan: `
Vermögensplan
Zeile                  | Ansatz 2024
Abnahme liquide Mittel | 50.000
Zunahme liquide Mittel | 80.000`,
    },
    found: ['fehler VP-02 Plan!B4'],
    says: '50.000 und zugleich',
    repaired: { '50.000': '0', '80.000': '30.000' },
  },
  {
    rule: 'VP-03',
    sheets: {
      Plan: `
Vermögensplan
Zeile          | Ansatz 2025
Einnahmen
Abschreibungen | 100.000
Jahresgewinn   | -45.000
Ausgaben
Maschinen      | 55.000
Jahresverlust  | 0`,
    },
    found: ['warnung VP-03 Plan!B5'],
    says: '45.000',
    repaired: { '-45.000': '0', 'Jahresverlust  | 0': 'Jahresverlust  | 45.000' },
  },
  {
    rule: 'VP-04',
    sheets: {
      Plan: `
Vermögensplan
Zeile                | Ansatz 2024 | VE 2024
Maschinen            | 300.000     | 0
Tilgung von Krediten | 80.000      | 150.000`,
    },
    found: ['warnung VP-04 Plan!C4'],
    says: '150.000',
    repaired: { '300.000     | 0': '300.000     | 150.000', '80.000      | 150.000': '80.000 | 0' },
  },
  {
    rule: 'FS-01',
    sheets: { Plan: ERFOLGSPLAN, Festsetzung: FESTSETZUNG },
    found: ['fehler FS-01 Festsetzung!B5', 'fehler FS-01 Festsetzung!B6'],
    says: '12.171.270',
    repaired: { '12.171.270': '12.177.270' },
  },
  {
    rule: 'FS-02',
    sheets: {
      Plan: ERFOLGSPLAN,
      Festsetzung: FESTSETZUNG.replace('12.171.270', '12.177.270').replace(
        /Höchstbetrag.*/,
        'Hinweise zur Bewirtschaftung',
      ),
    },
    found: ['warnung FS-02 Festsetzung!B11'],
    says: 'Höchstbetrag',
    repaired: {
      'Hinweise zur Bewirtschaftung': 'Höchstbetrag der Liquiditätskredite | 500.000',
    },
  },
  {
    rule: 'NT-01',
    sheets: {
      Plan: `
1. Nachtrag zum Wirtschaftsplan 2024, Erfolgsplan
Angaben in €
Zeile     | bisher  | mehr   | weniger | neu
Energie   | 200.000 | 45.000 | 0       | 245.000
Wartung   | 90.000  | 0      | 15.000  | 105.000
Leasing   | 30.000  | 2.000  | 0       | 32.000
Porto     | 8.000   | 0      | 1.000   | 7.000`,
    },
    found: ['fehler NT-01 Plan!D5', 'fehler NT-01 Plan!E5'],
    says: 'mit −15.000 geht die Rechnung auf',
    repaired: { '105.000': '75.000' },
  },
  {
    rule: 'BF-01',
    sheets: {
      Plan: `
Darlehen
Zeile           | 2023    | 2024
Stand am 01.01. | 800.000 | 700.000
Aufnahme        | 0       | 200.000
Tilgung         | 80.000  | 90.000
Stand am 31.12. | 720.000 | 810.000`,
    },
    found: ['fehler BF-01 Plan!C3'],
    says: '720.000, angegeben sind 700.000',
    repaired: { '700.000': '720.000', '810.000': '830.000' },
  },
  {
    rule: 'BM-01',
    sheets: {
      Plan: `
Vergleich
Minimum | 1. Quartil | Median | 3. Quartil | Maximum
4.674   | 14.458     | 13.021 | 16.149     | 22.024`,
    },
    found: ['fehler BM-01 Plan!C3'],
    says: '14.458 ist größer als Median 13.021',
    repaired: { '14.458     | 13.021': '13.021     | 14.458' },
  },
  {
    rule: 'MU-01',
    sheets: {
      Plan: `
Kennzahlen
Zeile                  | Ist 2019  | Ist 2020  | Ist 2021  | Ist 2022  | Ist 2023  | Plan 2024
Gesamtkosten           | 5.000.000 | 5.400.000 | 5.796.000 | 6.000.000 | 6.630.000 | 7.200.000
Arbeitsplätze          | 2.000     | 2.250     | 2.300     | 2.500     | 2.600     | 3.000
Kosten je Arbeitsplatz | 2.500     | 2.400     | 2.520     | 2.400     | 2.550     | 2.500`,
    },
    found: ['warnung MU-01 Plan!G5'],
    says: '2.400',
    repaired: { '| 2.550     | 2.500': '| 2.550     | 2.400' },
  },
  {
    rule: 'MU-02',
    sheets: {
      Plan: `
Kennzahlen
Zeile                      | Ist 2018 | Ist 2019 | Ist 2020 | Ist 2021 | Ist 2022 | Ist 2023 | Plan 2024
Gesamtkosten               | 3.200    | 3.600    | 4.000    | 4.500    | 5.000    | 5.500    | 6.050
Gesamtkosten, Steigerungsrate in % p. a. | | 12,5    | 11,1     | 12,5     | 11,1     | 10,0     | 8,0`,
    },
    found: ['hinweis MU-02 Plan!H4'],
    says: '10',
    repaired: { '8,0': '10,0' },
  },
  {
    rule: 'HR-01',
    sheets: {
      Plan: `
Zwischenbericht 2023
Zeile           | Ansatz 2023 | Ist 30.06.2023 | Hochrechnung 2023
Umsatzerlöse    | 9.100.000   | 4.550.513      | 9.101.026
Personalaufwand | 4.900.000   | 2.452.203      | 4.904.406
Materialaufwand | 4.000.000   | 2.021.628      | 4.043.256
Bürobedarf      |     5.000   |     1.021      |     2.042
Reisekosten     |     3.000   |       999      |     1.998
Porto           |     2.000   |       777      |     1.554
Fachliteratur   |     1.800   |       868      |     1.736
Werbung         |     6.000   |     2.842      |     5.684
Fortbildung     |     9.000   |     4.567      |     9.134
Versicherungen  |    90.000   |    48.000      |    69.000`,
    },
    found: ['warnung HR-01 Plan!D12'],
    says: '96.000',
    repaired: { '69.000': '96.000' },
  },
];
