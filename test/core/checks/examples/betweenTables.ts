import type { Example } from './example';

const KONTEN = (titel: string, löhne: string): string => `
${titel}
Konto      | Bezeichnung            | Ansatz 2023 €
           | Materialaufwand
5225000000 | Entsorgung             | 1.000
5431000000 | Wartung                | 249.000
           | Summe Materialaufwand  | 250.000
           | Personalaufwand
5621000000 | Löhne                  | ${löhne}
5622000000 | Abgaben                | 105.000`;

const MOVED = `5639001000 | Bewachung | 2.000,00
5639002000 | Reinigung | 1.208,64
`;

const GROUPS = (
  titel: string,
  sonstige: string,
  material: string,
  [inMaterial, inSonstige]: readonly [string, string],
): string => `
${titel}
Konto      | Bezeichnung                 | Ergebnis 2022 €
           | Materialaufwand
5225000000 | Entsorgung                  | 1.000,00
5431000000 | Wartung                     | 249.000,00
${inMaterial}           | Summe Materialaufwand | ${material}
           | Sonstige Aufwendungen
5621000000 | Mieten                      | 590.000,00
5622000000 | Beratung                    | 8.475,01
${inSonstige}           | Summe Sonstige Aufwendungen | ${sonstige}`;

const VERMOEGENSPLAN = (abschreibungen: string, gewinn: string, summe: string): string => `
Vermögensplan 2024
                      | Ansatz 2024 €
Mittelherkunft
Abschreibungen        | ${abschreibungen}
Jahresgewinn          | ${gewinn}
Summe Mittelherkunft  | ${summe}
Mittelverwendung
Investitionen         | ${summe}
Summe Mittelverwendung | ${summe}`;

const ERFOLGSPLAN = `
Erfolgsplan 2024
                 | Ansatz 2024 €
Umsatzerlöse     | 9.028.230
Personalaufwand  | 7.000.000
Abschreibungen   | 1.480.000
Jahresgewinn     |   548.230`;

const SPARTE = (
  name: string,
  umsatz: string,
  material: string,
  more: readonly string[],
): string => `
Erfolgsplan 2024 ${name}
                     | Ansatz 2024 €
1. Umsatzerlöse      | ${umsatz}
2. Materialaufwand   | ${material}
${more.join('\n')}`;

const REST = (...figures: readonly string[]): string[] =>
  [
    '3. Personalaufwand',
    '4. Abschreibungen',
    '5. Zinsen',
    '6. Versicherungen',
    '7. Bürobedarf',
    '8. Reisekosten',
    '9. Steuern',
  ].map((label, index) => `${label} | ${figures[index]!}`);

const MASSNAHMEN = (rathaus: string): string => `
Wirtschaftsplan 2024 Investitionsprogramm
Maßnahme | vorläufiges Ergebnis 2022 T€ | Ansatz 2023 T€ | Ansatz 2024 T€ | Planung 2025 T€ | Planung der weiteren Jahre T€ | bis einschl. dem Ansatz des Vorjahres bereitgestellte Mittel T€ | Gesamtausgaben T€ | davon bereits bis zum 31.12.2022 geleistet T€
${rathaus}
Neubau Lager      |  20 | 30 |  40 | 50 | 60 |  130 |   280 | 100
Sanierung Halle   |   5 | 10 |  15 | 20 | 25 |   60 |   120 |  50`;

/** What two tables say of the same, and what an investment programme and its Erläuterungen say. */
export const BETWEEN_TABLES: readonly Example[] = [
  {
    rule: 'KT-01',
    sheets: {
      Erfolgsplan: KONTEN('Erfolgsplan 2024 Kontenübersicht', '390.000'),
      Zwischenbericht: KONTEN('Zwischenbericht 2023 Kontenübersicht', '385.000'),
    },
    found: ['fehler KT-01 Zwischenbericht!C8'],
    says: '385.000',
    repaired: { '385.000': '390.000' },
  },
  {
    rule: 'KT-02',
    sheets: {
      Kontenübersicht: GROUPS('Erfolgsplan 2024 Kontenübersicht', '601.683,65', '250.000,00', [
        '',
        MOVED,
      ]),
      Zwischenbericht: GROUPS('Zwischenbericht GuV 2023', '598.475,01', '253.208,64', [MOVED, '']),
    },
    found: ['warnung KT-02 Zwischenbericht!C8', 'warnung KT-02 Zwischenbericht!C12'],
    says: '253.208,64',
    repaired: {
      [`${MOVED}           | Summe Materialaufwand | 253.208,64`]:
        '           | Summe Materialaufwand | 250.000,00',
      '           | Summe Sonstige Aufwendungen | 598.475,01': `${MOVED}           | Summe Sonstige Aufwendungen | 601.683,65`,
    },
  },
  {
    rule: 'KT-03',
    sheets: {
      Erfolgsplan: ERFOLGSPLAN,
      Vermögensplan: VERMOEGENSPLAN('1.450.000', '548.230', '1.998.230'),
    },
    found: ['fehler KT-03 Vermögensplan!B4'],
    says: '1.450.000',
    repaired: { '1.450.000': '1.480.000', '1.998.230': '2.028.230' },
  },
  {
    rule: 'KT-04',
    sheets: {
      Erfolgsplan: ERFOLGSPLAN,
      Vermögensplan: VERMOEGENSPLAN('1.480.000', '584.230', '2.064.230'),
    },
    found: ['fehler KT-04 Vermögensplan!B5'],
    says: '584.230',
    repaired: { '584.230': '548.230', '2.064.230': '2.028.230' },
  },
  {
    rule: 'KT-05',
    sheets: {
      Kennzahlen: `
Wirtschaftsplan 2024 EDV-Kennzahlen
                                | IST 2021  | IST 2022  | PLAN 2023 | PLAN 2024
Umsatzerlöse mit der Verwaltung | 6.363.691 | 6.619.208 | 7.248.310 | 7.564.176`,
      Haushalt: `
Wirtschaftsplan 2024 Auswirkung auf den Haushalt
                | 2022      | 2023      | 2024      | 2025
laufende Erlöse | 6.619.208 | 7.248.310 | 7.343.860 | 7.564.176`,
    },
    found: ['fehler KT-05 Kennzahlen!E3'],
    says: '7.564.176',
    repaired: { '7.248.310 | 7.564.176': '7.248.310 | 7.343.860' },
  },
  {
    rule: 'KT-06',
    sheets: {
      Erfolgsplan: `
Erfolgsplan 2024
Konto      | Bezeichnung       | Ansatz 2023 €
5625600000 | Fernmeldegebühren | 12.000
5626000000 | Strom             | 20.000`,
      Zwischenbericht: `
Zwischenbericht 2023
Konto      | Bezeichnung       | Ansatz 2023 €
5625600000 | Porto und Fracht  | 12.000
5626000000 | Strom             | 20.000`,
    },
    found: ['hinweis KT-06 Zwischenbericht!A3'],
    says: '„Porto und Fracht“ statt „Fernmeldegebühren“',
    repaired: { 'Porto und Fracht ': 'Fernmeldegebühren ' },
  },
  {
    rule: 'KT-07',
    sheets: {
      Wasser: SPARTE(
        'Wasserversorgung',
        '1.400.000',
        '900.000',
        REST('210.300', '81.200', '12.100', '5.200', '1.300', '2.400', '3.100'),
      ),
      Abwasser: SPARTE(
        'Abwasserbeseitigung',
        '1.900.000',
        '1.150.000',
        REST('310.400', '91.100', '22.300', '6.100', '2.200', '3.300', '4.200'),
      ),
      Gesamt: SPARTE(
        'Gesamtbetrieb',
        '3.300.000',
        '2.000.000',
        REST('520.700', '172.300', '34.400', '11.300', '3.500', '5.700', '7.300'),
      ),
    },
    found: ['fehler KT-07 Gesamt!B4'],
    says: '2.050.000',
    repaired: { '2.000.000': '2.050.000' },
  },
  {
    rule: 'IP-01',
    sheets: {
      IP: MASSNAHMEN('Umbau Rathaus | 111 | 60 | 395 | 0 | 0 | 976 | 1.482 | 916'),
    },
    found: ['fehler IP-01 IP!H3'],
    says: '1.371',
    repaired: { '1.482': '1.371' },
  },
  {
    rule: 'IP-02',
    sheets: {
      IP: MASSNAHMEN('Umbau Rathaus | 111 | 60 | 395 | 0 | 0 | 967 | 1.362 | 916'),
    },
    found: ['fehler IP-02 IP!G3'],
    says: '976',
    repaired: { '967': '976', '1.362': '1.371' },
  },
  {
    rule: 'IP-03',
    sheets: {
      IP: MASSNAHMEN('Umbau Rathaus | 617 | 60 | 395 | 0 | 0 | 677 | 1.072 | 0'),
    },
    found: ['warnung IP-03 IP!I3'],
    says: '617',
    repaired: { '1.072 | 0': '1.072 | 617' },
  },
  {
    rule: 'ER-01',
    sheets: {
      Vermögensplan: `
Vermögensplan 2024
                                   | Ansatz 2024 €
Mittelherkunft
2. Abschreibungen                  | 705.000
Summe Mittelherkunft               | 705.000
Mittelverwendung
I. Immaterielle Vermögensgegenstände
1. Software                        | 645.000
II. Sachanlagen
4. Bauten auf fremden Grundstücken | 60.000
Summe Mittelverwendung             | 705.000`,
      Erläuterungen: `
Erläuterungen zum Vermögensplan 2024
Nr     | Bezeichnung      | T€
I.1.1  | Softwareupgrades | 425
I.1.2  | Lizenzen         | 220
II.4.1 | Klimaanlage      | 35
II.4.2 | Umbau            | 20`,
    },
    found: ['fehler ER-01 Vermögensplan!B10'],
    says: '55.000',
    repaired: { '| 20': '| 25' },
  },
  {
    rule: 'ER-02',
    sheets: {
      Erläuterungen: `
Erläuterungen zum Vermögensplan 2024
Nr     | Bezeichnung              | T€
I.1.1  | Softwareupgrades         | 425
I.1.2  | Netzwerksicherheit       | 50
I.1.3  | Ersatzbeschaffung Server | 120`,
      Einzelauflistung: `
Investitionsprogramm 2024: Immaterielle Vermögensgegenstände
Maßnahme                | Ansatz 2024 T€
Softwareupgrades        | 425
Netzwerksicherheit      | 50
Ersatzbeschafung Server | 102
Summe                   | 577`,
    },
    found: ['fehler ER-02 Erläuterungen!C5', 'fehler ER-02 Einzelauflistung!B5'],
    says: '102',
    repaired: { '| 102': '| 120', '| 577': '| 595' },
  },
  {
    rule: 'AH-01',
    sheets: {
      Konten: `
Erfolgsplan 2024 Kontenübersicht
Konto      | Bezeichnung                    | Ansatz 2023 € | Ansatz 2024 €
5254310000 | Verwaltungskostenbeitrag Stadt | 152.260       | 173.930
5671000000 | Gewerbesteuer                  | 2.600         | 2.700`,
      Auswirkung: `
Auswirkung auf den Haushalt der Stadt 2024
                         | 2023 €  | 2024 €
Ausgaben
Verwaltungskostenbeitrag | 150.730 | 172.280
Gewerbesteuer            | 2.600   | 2.700
Steuerberatung           | 1.530   | 1.560
Summe                    | 154.860 | 176.540`,
    },
    found: ['fehler AH-01 Konten!D3'],
    says: 'ergeben 173.840; beim Konto',
    repaired: { '1.560': '1.650', '176.540': '176.630' },
  },
];
