import { check, found, inShort } from './report';

/** What looks like a mistake to a machine and is none. */

test('Beamte for information are not part of the Summe of the Stellen', () => {
  const report = check({
    Stellenübersicht: `
Stellenübersicht 2024
Entgeltgruppe           | Zahl der Stellen 2024 | Zahl der Stellen 2023 | tatsächlich besetzt am 30.06.2023
Beschäftigte
EGr. 13                 | 4,00  | 4,00  | 3,50
EGr. 11                 | 22,50 | 21,00 | 18,75
EGr. 9a                 | 27,50 | 28,50 | 25,25
Summe Beschäftigte      | 54,00 | 53,50 | 47,50
nachrichtlich: Beamte
A 12                    | 4,00  | 4,00  | 4,00
A 10                    | 2,00  | 2,00  | 2,00`,
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(3);
});

test('Several Stellen in one cell are added up', () => {
  const report = check({
    Stellenübersicht: [
      ['Stellenübersicht 2024'],
      ['Entgeltgruppe', 'Zahl der Stellen 2024', 'Zahl der Stellen 2023'],
      ['EGr. 13', 4.5, 4],
      ['EGr. 11\nEGr. 10', '22,50\n12,90', '21,00\n10,90'],
      ['EGr. 9a', 27, 28.5],
      ['Summe Beschäftigte', 66.9, 64.4],
    ],
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(2);
});

test('A Verwaltungskostenbeitrag is only a part of the account that has its name', () => {
  expect(
    found({
      Konten: `
Erfolgsplan 2024 Kontenübersicht
Konto       | Bezeichnung                              | Ansatz 2024 €
'5254310000 | Verwaltungskostenbeitrag, Steuerberatung | 173.930
'5671000000 | Gewerbesteuer                            |  12.000`,
      Haushalt: `
Auswirkung auf den Haushalt der Gemeinde 2024
                         | Ansatz 2024 €
Verwaltungskostenbeitrag | 172.280
Steuerberatung           |   1.650
Gewerbesteuer            |  12.000`,
    }),
  ).toEqual([]);
});

test('Summe Aufwendungen without the taxes, and the Festsetzung with them, are both right', () => {
  expect(
    found({
      Erfolgsplan: `
Erfolgsplan 2024
                      | Ansatz 2024 €
1. Umsatzerlöse       | 12.725.500
Summe Erträge         | 12.725.500
2. Materialaufwand    |  5.000.000
3. Personalaufwand    |  4.171.130
4. Abschreibungen     |  2.000.000
Summe Aufwendungen    | 11.171.130
5. Zinsaufwand        |    100.000
6. Gewerbesteuer      |    906.140
7. Jahresergebnis     |    548.230`,
      Festsetzung: `
Festsetzungsbeschluss 2024
                                             | €
in den Erträgen auf                          | 12.725.500
in den Aufwendungen auf                      | 12.177.270
Jahresergebnis                               |    548.230`,
    }),
  ).toEqual([]);
});

test('Positions of the explanations are another classification than the Vorhaben', () => {
  expect(
    found({
      Vorhaben: `
Wirtschaftsplan 2024 Vermögensplan, Vorhaben
                                        | Ergebnis 2022 € | Ansatz 2023 € | Ansatz 2024 € | Gesamtausgabebedarf €
Software                                | 616.686 | 250.000 | 341.681 | 1.208.367
Software-Pool                           | 200.000 | 300.000 | 303.319 |   803.319
Summe Immaterielle Vermögensgegenstände | 816.686 | 550.000 | 645.000 | 2.011.686`,
      Erläuterungen: `
Erläuterungen zum Wirtschaftsplan 2024
Nr      | Bezeichnung   | Ansatz 2024 T€
I.1.1   | Software      | 456
I.1.2   | Software-Pool | 189`,
    }),
  ).toEqual([]);
});

test('One or two euros in actuals and projections are rounding, and told in grey', () => {
  const rows = Array.from(
    { length: 30 },
    (_, index) =>
      `Aufwand ${String.fromCharCode(65 + (index % 26))}${index < 26 ? '' : 'x'} | ${1_000 + 37 * index}`,
  );
  const sum = Array.from({ length: 30 }, (_, index) => 1_000 + 37 * index).reduce((a, b) => a + b);
  for (const heading of ['IST per 30.06.2023 €', 'Hochrechnung 2023 €', 'Ergebnis 2022 €']) {
    for (const off of [-2, -1, 1, 2]) {
      const { findings } = check({
        Erfolgsplan: `
Erfolgsplan 2024
 | ${heading}
Materialaufwand
${rows.map((row) => row.replace(/(\d)(\d{3})$/, '$1.$2')).join('\n')}
Summe Materialaufwand | ${String(sum + off).replace(/(\d+)(\d{3})$/, '$1.$2')}`,
      });
      expect(findings.map(inShort)).toEqual(['rundung SU-01 Erfolgsplan!B34']);
    }
  }
});

test('A negative figure among positive ones is subtracted as printed', () => {
  const report = check({
    Erfolgsplan: `
Erfolgsplan 2024
                    | Ansatz 2024 € | Ergebnis 2022 €
Materialaufwand
Wartung             | 12.000 | 11.234
Datenträger         |      0 |    -56
Summe Materialaufwand | 12.000 | 11.178`,
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(2);
});

test('Kosten je Arbeitsplatz carry hidden decimals of the Arbeitsplätze', () => {
  expect(
    found({
      Kennzahlen: `
EDV-Kennzahlen 2024
                                   | IST 2021 | IST 2022 | IST 2023
IT-Arbeitsplätze                   |     2.572 |     2.630 |     3.044
Kosten der Arbeitsplätze           | 6.520.717 | 6.901.562 | 7.493.004
Kosten je Arbeitsplatz             |     2.535 |     2.625 |     2.462`,
    }),
  ).toEqual([]);
});

test('An empty Planansatz beside booked figures is no 0', () => {
  expect(
    found({
      Zwischenbericht: `
Zwischenbericht GuV 2023
Konto       | Bezeichnung     | Planansatz 2023 | IST per 30.06.2023 | % vom Plan
'5011000000 | Dienstbezüge    | 80.000 | 40.000 | 50
'5021000000 | Entgelte        | 60.000 | 30.000 | 50
'5031000000 | Aushilfen       |        |  1.000 |
'5041000000 | Beiträge        | 20.000 | 10.000 | 50
'5051000000 | Beihilfen       | 10.000 |  5.000 | 50`,
    }),
  ).toEqual([]);
});

test('An account that carries the heading of its group in its name is an account', () => {
  const report = check({
    Konten: `
Erfolgsplan 2024 Kontenübersicht
Konto       | Bezeichnung                                                       | Ansatz 2024 €
'4419000000 | 4. Sonstige betriebliche Erträge Mieten                           | 9.000
'4711000000 | 8. Sonstige Zinsen und ähnliche Erträge Zinserträge Kredite verb. U. | 700
            | Summe Erträge                                                     | 9.700`,
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(1);
});

test('A figure that looks like a year is a figure', () => {
  const report = check({
    Erfolgsplan: `
Erfolgsplan 2024
                      | Ansatz 2024 €
Umsatzerlöse
Gebühren              | 1.000
Entgelte              | 1.000
Summe Umsatzerlöse    | 2.000
Materialaufwand
Strom                 |   300
Wasser                |   700
Summe Materialaufwand | 1.000
Jahresgewinn          | 1.000`,
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(3);
});

test('Rows without a name, and a programme that names its year in its title only, are read', () => {
  const report = check({
    IP: `
Investitionsprogramm 2024
Maßnahme | Ansatz 2023 T€ | Ansatz 2024 T€ | Planung 2025 T€ | bereitgestellte Mittel T€ | Gesamtausgaben T€
Umbau    | 60 | 215 | 45 | 976 | 1.236
Lager    | 30 |  40 | 50 | 130 |   220
         |    |     |    |     |     0`,
  });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(2);
});
