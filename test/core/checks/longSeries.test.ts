import { check, found, inShort, onlyFinding, saying } from './report';

const JAHRESVERGLEICH = `
Jahresvergleich 2024
                              | 2020 Ergebnis | 2021 Ergebnis | 2022 Ergebnis | 2023 Plan | 2024 Plan
Summe Erlöse                  | 8.382.522 | 9.508.525 | 10.578.686 | 11.591.000 | 12.725.500
Jahresgewinn / Jahresverlust  |   359.083 |   397.622 |    316.426 |    414.840 | 548.230`;

const zeitreihe = (last: string): string => `
Erläuterungsbericht 2024: Jahresgewinn und Bilanzsumme
Größe        | Jahr  | T€
Jahresgewinn | '2020 |   359
Jahresgewinn | '2021 |   398
Jahresgewinn | '2022 |   316
Jahresgewinn | '2023 |   ${last}
Bilanzsumme  | '2020 | 7.041
Bilanzsumme  | '2021 | 7.823
Bilanzsumme  | '2022 | 8.280
Bilanzsumme  | '2023 | 9.258`;

test('A list of years has the figures of the table with years in columns', () => {
  const report = check({ Jahresvergleich: JAHRESVERGLEICH, Zeitreihe: zeitreihe('415') });
  expect(report.findings).toEqual([]);
  expect(report.tables.find(({ sheet }) => sheet === 'Zeitreihe')!.tally.bestanden).toBe(4);
});

test('A year with another figure is a Fehler at its cell', () => {
  const finding = onlyFinding({ Jahresvergleich: JAHRESVERGLEICH, Zeitreihe: zeitreihe('451') });
  expect(inShort(finding)).toBe('fehler KT-05 Zeitreihe!C6');
  expect(finding).toMatchObject({
    gedruckt: 451,
    text: saying('Jahresgewinn', '2023', '451', 'Jahresvergleich', '414,84', '−36,16'),
  });
});

test('A series of the same name in which most years differ is another one', () => {
  const other = JAHRESVERGLEICH.replace(
    /Jahresgewinn .*/,
    'Jahresgewinn | 100.000 | 200.000 | 316.426 | 300.000 | 500.000',
  );
  expect(found({ Jahresvergleich: other, Zeitreihe: zeitreihe('415') })).toEqual([]);
});
