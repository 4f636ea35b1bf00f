import { check, found, inShort, onlyFinding, saying } from './report';

const KENNZAHLEN = (je: string, rate: string): string => `
EDV-Kennzahlen
                                 | 2018 Ist  | 2019 Ist  | 2020 Ist  | 2021 Ist  | 2022 Ist  | 2023 Ist  | 2024 Plan
Arbeitsplätze                    |     1.842 |     1.954 |     2.109 |     2.572 |     2.630 |     3.044 |     3.290
Gesamtkosten                     | 5.572.191 | 6.048.117 | 5.809.721 | 6.520.717 | 6.901.562 | 7.493.004 | 7.843.324
Gesamtkosten je Arbeitsplatz     |     3.025 |     3.095 |     2.755 |     2.535 |     2.625 |     ${je} |     2.384
Arbeitsplätze, Steigerungsrate in % p. a. | 3,4 | 6,1 | 7,9 |      22,0 |       2,3 |     ${rate} |     8,1
Kosten je Arbeitsplatz (Studie)  |     3.902 |     3.953 |     4.013 |     4.131 |     4.396 |     4.425 |     4.425`;

test('A Kennzahl is made from its two rows in every year, as far as rounding tells', () => {
  const report = check({ Kennzahlen: KENNZAHLEN('2.462', '15,7') });
  expect(report.findings).toEqual([]);
  // seven quotients (in 2022 the Arbeitsplätze were 2.629,5), and six rates
  expect(report.tally.bestanden).toBe(13);
});

test('A Kennzahl that is not is a Warnung at its cell', () => {
  const finding = onlyFinding({ Kennzahlen: KENNZAHLEN('2.642', '15,7') });
  expect(inShort(finding)).toBe('warnung MU-01 Kennzahlen!G5');
  expect(finding).toMatchObject({
    name: 'kennzahl',
    berechnet: 2_462,
    gedruckt: 2_642,
    differenz: -180,
    text: saying('je Arbeitsplatz', '2023', '7.493.004', '3.044', '2.462', '2.642', '−180'),
  });
});

test('A rate of growth that is not is a Hinweis at its cell', () => {
  const finding = onlyFinding({ Kennzahlen: KENNZAHLEN('2.462', '17,5') });
  expect(inShort(finding)).toBe('hinweis MU-02 Kennzahlen!G6');
  expect(finding).toMatchObject({ name: 'steigerungsrate', berechnet: 15.7, gedruckt: 17.5 });
});

test('With two exceptions in seven years it is no pattern', () => {
  expect(found({ Kennzahlen: KENNZAHLEN('2.642', '15,7').replace('2.755', '2.575') })).toEqual([]);
});

test('"je 1.000" multiplies', () => {
  const fälle = (last: string): string => `
Kennzahlen
                          | 2019   | 2020   | 2021   | 2022   | 2023
Fälle                     |  1.234 |  1.311 |  1.402 |  1.377 |  1.498
Einwohner                 | 11.400 | 11.512 | 11.630 | 11.702 | 11.811
Fälle je 1.000 Einwohner  | 108,2  | 113,9  | 120,6  | 117,7  | ${last}`;
  expect(check({ Kennzahlen: fälle('126,8') }).tally.bestanden).toBe(5);
});
