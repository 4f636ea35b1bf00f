import { check, found, inShort, onlyFinding, saying } from './report';

const NACHTRAG = `
1. Nachtrag zum Wirtschaftsplan 2025, Erfolgsplan
Angaben in €
Bezeichnung | bisheriger Ansatz | mehr (+) | weniger (-) | neuer Ansatz
Umsatzerlöse       | 2.722.000 | 65.000 |      0 | 2.787.000
Sonstige Erträge   |    51.000 |  1.000 |        |    52.000
Summe Erträge      | 2.773.000 | 66.000 |      0 | 2.839.000
Materialaufwand    | 1.010.000 |      0 | 19.000 |   991.000
Personalaufwand    |   843.000 |        | 18.000 |   825.000
Summe Aufwendungen | 1.853.000 |      0 | 37.000 | 1.816.000
Jahresgewinn       |   920.000 |        |        | 1.023.000`;

test('The new Ansatz of a Nachtrag is the old one with what is more and what is less', () => {
  const report = check({ Nachtrag: NACHTRAG });
  expect(report.findings).toEqual([]);
  // six rows that name a change (the Jahresgewinn names none), and eight sums that are not zero
  expect(report.tally.bestanden).toBe(14);
});

test('A new Ansatz that does not follow is a Fehler at its cell', () => {
  const finding = onlyFinding({
    Nachtrag: NACHTRAG.replace('825.000', '852.000')
      .replace('1.816.000', '1.843.000')
      .replace('1.023.000', '996.000'),
  });
  expect(inShort(finding)).toBe('fehler NT-01 Nachtrag!E8');
  expect(finding).toMatchObject({
    name: 'nachtrag',
    berechnet: 825_000,
    gedruckt: 852_000,
    differenz: -27_000,
    text: saying('Personalaufwand', 'neuer Ansatz', '825.000', '852.000', '−27.000'),
  });
});

test('What is less may be printed negative', () => {
  const negative = NACHTRAG.replace(/(19|18|37)\.000 \|/g, '-$1.000 |');
  expect(found({ Nachtrag: negative })).toEqual([]);
});

test('Columns that merely sound like a Nachtrag are let be', () => {
  expect(
    found({
      Vergleich: `
Erfolgsplan 2025, Angaben in €
            | bisherige Praxis | mehr Stellen | weniger Stellen | neue Praxis
Erlöse      | 100.000 | 12 | 3 | 150.000
Zuschüsse   | 200.000 | 14 | 5 | 170.000
Gebühren    | 300.000 | 10 | 1 | 250.000`,
    }),
  ).toEqual([]);
});

const DARLEHEN = `
Darlehensübersicht 2025 (in €)
Darlehen  | Stand 01.01.2025 | Neuaufnahme 2025 | Tilgung 2025 | Zinsen 2025 | Stand 31.12.2025
Sparkasse |   820.000 |       0 |  49.000 | 19.200 |   771.000
KfW       | 1.400.000 |         |  70.000 | 13.300 | 1.330.000
Landesbank |        0 | 500.000 |   5.000 |  8.700 |   495.000
Summe     | 2.220.000 | 500.000 | 124.000 | 41.200 | 2.596.000`;

test('Each loan ends the year with what it began with, was borrowed and was repaid', () => {
  const report = check({ Darlehen: DARLEHEN });
  expect(report.findings).toEqual([]);
  // four rows, and the Summe in five columns
  expect(report.tally.bestanden).toBe(9);
});

test('A loan that ends with another Stand is a Fehler at that Stand', () => {
  const finding = onlyFinding({
    Darlehen: DARLEHEN.replace('771.000', '717.000').replace('2.596.000', '2.542.000'),
  });
  expect(inShort(finding)).toBe('fehler BF-01 Darlehen!F3');
  expect(finding).toMatchObject({
    berechnet: 771_000,
    gedruckt: 717_000,
    differenz: 54_000,
    ursache: 'Vermutlich sind zwei Ziffern vertauscht.',
  });
});

test('A Restschuld at the end of one year is what the next one begins with', () => {
  const restschuld = (end: string): string => `
Übersicht über die Verbindlichkeiten 2025 in €
Darlehen  | Restschuld 31.12.2024 | Tilgung 2025 | Restschuld 31.12.2025
Sparkasse | 820.000 | 49.000 | 771.000
KfW       | 500.000 | 20.000 | ${end}
Volksbank | 100.000 | 10.000 |  90.000`;
  expect(check({ Schulden: restschuld('480.000') }).tally.bestanden).toBe(3);
  expect(found({ Schulden: restschuld('440.000') })).toEqual(['fehler BF-01 Schulden!D4']);
});

test('An amount between two Stände of which nobody knows what it does leaves nothing to check', () => {
  const unknown = DARLEHEN.replace('Neuaufnahme 2025', 'Kurswert 2025').replace('495', '999');
  expect(found({ Darlehen: unknown.replace('2.596', '3.100') })).toEqual([]);
});

test('With its years in rows the Stand of one year leads to the next', () => {
  const years = (begin: string): string => `
Schuldenstand in €
Jahr      | Stand 01.01. | Aufnahme | Tilgung | Stand 31.12.
Plan 2025 | 500.000 | 30.000 | 50.000 | 480.000
Plan 2026 | ${begin} | 20.000 | 60.000 | 440.000
Plan 2027 | 440.000 |      0 | 40.000 | 400.000`;
  const report = check({ Schulden: years('480.000') });
  expect(report.findings).toEqual([]);
  expect(report.tally.bestanden).toBe(5);
  expect(found({ Schulden: years('490.000') })).toEqual(['fehler BF-01 Schulden!B4']);
});
