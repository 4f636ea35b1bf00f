import { check, found, inShort, onlyFinding, saying } from './report';

const KONTEN = `
Erfolgsplan 2024 Kontenübersicht
Konto       | Bezeichnung                    | Ansatz 2023 € | Ansatz 2024 €
            | Umsatzerlöse
'4412000000 | Umsatzerlöse                   | 800.000 | 900.000
            | Summe Umsatzerlöse             | 800.000 | 900.000
            | Sonstige Aufwendungen
'5254310000 | Verwaltungskostenbeitrag Stadt | 152.260 | 173.930
'5254320000 | Versicherungen                 |  10.000 |  11.000
'5671000000 | Gewerbesteuer                  |   2.600 |   2.700
            | Summe Sonstige Aufwendungen    | 164.860 | 187.630`;

const AUSWIRKUNG = `
Auswirkung auf den Haushalt der Stadt 2024
                         | 2023 €  | 2024 €  | 2025 €
Ausgaben
Verwaltungskostenbeitrag | 150.730 | 172.280 | 173.980
Gewerbesteuer            |   2.600 |   2.700 |   2.700
Steuerberatung           |   1.530 |   1.650 |   1.680
Summe                    | 154.860 | 176.630 | 178.360`;

test('What the budget shows in parts is the account, and what it shows whole is, too', () => {
  const report = check({ Konten: KONTEN, Auswirkung: AUSWIRKUNG });
  expect(report.findings).toEqual([]);
  // Summen: four in Konten, three in Auswirkung; two accounts in two years
  expect(report.tally.bestanden).toBe(7 + 4);
});

test('An amount that is not the account is a Fehler', () => {
  const finding = onlyFinding({
    Konten: KONTEN,
    Auswirkung: AUSWIRKUNG.replace('2.600 |   2.700', '2.600 |   7.200').replace(
      '176.630',
      '181.130',
    ),
  });
  expect(inShort(finding)).toBe('fehler AH-01 Auswirkung!C5');
  expect(finding).toMatchObject({
    name: 'auswirkung-haushalt',
    berechnet: 2_700,
    gedruckt: 7_200,
    differenz: -4_500,
    text: saying('Gewerbesteuer', '2024', '7.200', '5671000000', '2.700', '−4.500'),
  });
});

test('A part that is wrong shows at the account that the parts make up', () => {
  const { findings } = check({
    Konten: KONTEN,
    Auswirkung: AUSWIRKUNG.replace('172.280', '172.380').replace('176.630', '176.730'),
  });
  expect(findings.map(inShort)).toEqual(['fehler AH-01 Konten!D7']);
  expect(findings[0]).toMatchObject({ berechnet: 174_030, gedruckt: 173_930, differenz: 100 });
});

test('Amounts that agree in no year are something else', () => {
  expect(
    found({
      Konten: KONTEN,
      Auswirkung: AUSWIRKUNG.replace('  2.600 |   2.700', '  3.600 |   3.700').replace(
        '154.860 | 176.630',
        '155.860 | 177.630',
      ),
    }),
  ).toEqual([]);
});
