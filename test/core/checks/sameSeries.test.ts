import { found, inShort, onlyFinding, places, saying } from './report';

const KENNZAHLEN = `
Wirtschaftsplan 2024 EDV-Kennzahlen
                                | IST 2021  | IST 2022  | PLAN 2023 | PLAN 2024
Umsatzerlöse mit der Verwaltung | 6.363.691 | 6.619.208 | 7.248.310 | 7.343.860`;

const HAUSHALT = `
Wirtschaftsplan 2024 Auswirkung auf den Haushalt
                 | 2022      | 2023      | 2024      | 2025
laufende Erlöse  | 6.619.208 | 7.248.310 | 7.343.860 | 7.564.176`;

test('A series that two tables show under different names agrees in its years', () => {
  expect(found({ Kennzahlen: KENNZAHLEN, Haushalt: HAUSHALT })).toEqual([]);
});

test('A figure of the neighbouring year is a Fehler that names the year', () => {
  const finding = onlyFinding({
    Kennzahlen: KENNZAHLEN.replace('7.343.860', '7.564.176'),
    Haushalt: HAUSHALT,
  });
  expect(inShort(finding)).toBe('fehler KT-05 Kennzahlen!E3');
  expect(finding).toMatchObject({
    name: 'gleiche-reihe',
    berechnet: 7_343_860,
    gedruckt: 7_564_176,
    differenz: -220_316,
    change: { write: { value: 7_343_860 } },
  });
  expect(finding.ursache).toContain('die Spalte 2025 statt 2024');
  expect(places(finding.cells)).toEqual(['Kennzahlen!E3', 'Haushalt!D3', 'Haushalt!E3']);
});

test('Series that share one round figure, or none, are different things', () => {
  const round = (table: string): string => table.replace(/\.\d{3}(?= *(?:\||$))/gm, '.000');
  expect(
    found({
      Kennzahlen: round(KENNZAHLEN).replace('7.343.000', '7.564.000'),
      Haushalt: round(HAUSHALT),
    }),
  ).toEqual([]);
  expect(
    found({
      Kennzahlen: KENNZAHLEN,
      Haushalt: HAUSHALT.replace(/6\d{2}\./g, '111.').replace(/\.(\d)/g, '.9'),
    }),
  ).toEqual([]);
});

test('A series that disagrees in one year only, with what no other year holds, is a Warnung', () => {
  const finding = onlyFinding({
    Kennzahlen: KENNZAHLEN.replace('7.343.860', '7.399.999'),
    Haushalt: `
Wirtschaftsplan 2024 Auswirkung auf den Haushalt
                 | 2021      | 2022      | 2023      | 2024      | 2025
laufende Erlöse  | 6.363.691 | 6.619.208 | 7.248.310 | 7.343.860 | 7.564.176`,
  });
  expect(finding).toMatchObject({ rule: 'KT-05', severity: 'warnung' });
  expect(finding.text).toEqual(saying('2024', 'Kennzahlen'));
});
