import { check, found, inShort, onlyFinding, saying } from './report';

const KONTEN = `
Erfolgsplan 2024 Kontenübersicht
Konto       | Bezeichnung       | Ansatz 2024 €
'4411000000 | Gebühren          | 700.000
'4412000000 | Entgelte          | 200.000
'5421000000 | Strom             | 250.000
'5431000000 | Wartung           | 299.000
'5621000000 | Löhne             | 301.000`;

describe('A list of accounts that is no plan by its name', () => {
  const liste = KONTEN.replace('Erfolgsplan 2024 Kontenübersicht', 'Was die Gemeinde zahlt');

  test('is held against the plan, and named by its sheet', () => {
    expect(found({ Konten: KONTEN, Gemeinde: liste })).toEqual([]);
    const finding = onlyFinding({ Konten: KONTEN, Gemeinde: liste.replace('301.000', '310.000') });
    expect(inShort(finding)).toBe('fehler KT-01 Gemeinde!C7');
    expect(finding.text).toEqual(saying('310.000', 'Konten', '301.000'));
  });
});

test('Three tables, one of which prints Aufwendungen negative, say the same', () => {
  const negative = KONTEN.replace(/^('5\d+ \|[^|]*\|) +/gm, '$1 -');
  for (const sheets of [
    { A: KONTEN, B: negative, C: KONTEN },
    { A: negative, B: KONTEN, C: negative },
    { A: negative, B: negative, C: KONTEN },
  ]) {
    expect(found(sheets)).toEqual([]);
  }
  expect(found({ A: KONTEN, B: negative, C: KONTEN.replace('301.000', '310.000') })).toEqual([
    'fehler KT-01 C!C7',
  ]);
});

describe('A table whose heading is in the wrong unit', () => {
  const inThousands = KONTEN.replace('Kontenübersicht', 'Zwischenstand').replace(/\.000$/gm, '');

  test('is found in either order of the sheets', () => {
    expect(found({ Konten: KONTEN, Stand: inThousands })).toEqual(['warnung PL-08 Stand!C2']);
    expect(found({ Stand: inThousands, Konten: KONTEN })).toEqual(['warnung PL-08 Stand!C2']);
  });

  test('is told at its first figure where no heading names a unit', () => {
    const bare = inThousands.replace(' €', '');
    expect(found({ Konten: KONTEN, Stand: bare })).toEqual(['warnung PL-08 Stand!C3']);
  });
});

describe('The two sides of a Vermögensplan', () => {
  const plan = (verwendung: string, heading = 'Ansatz 2024 €'): string => `
Vermögensplan 2024
                            | ${heading} | Planung 2025 €
Mittelherkunft
2. Abschreibungen           | 600.000 | 0
3. Jahresgewinn             | 200.000 | 0
Summe Mittelherkunft        | 800.000 | 0
Mittelverwendung
${verwendung}`;

  test('may be printed with opposite signs', () => {
    const report = check({
      Vermögensplan: plan(`1. Investitionen | -700.000 | 0
2. Tilgung von Krediten     | -100.000 | 0
Summe Mittelverwendung      | -800.000 | 0`),
    });
    expect(report.findings).toEqual([]);
    expect(report.tally.bestanden).toBe(3);
  });

  test('may have one position for more and for less of the liquid funds', () => {
    expect(
      found({
        Vermögensplan: plan(`1. Investitionen | 700.000 | 0
2. Zunahme/Abnahme der liquiden Mittel | 60.000 | 0
3. Bestand an liquiden Mitteln | 40.000 | 0
Summe Mittelverwendung      | 800.000 | 0`),
      }),
    ).toEqual([]);
  });

  test('are not compared where one of them is not printed', () => {
    const report = check({
      Vermögensplan: plan(`1. Investitionen | 700.000 | 0
2. Tilgung von Krediten     | 100.000 | 0
Summe Mittelverwendung      | siehe Anlage | 0`),
    });
    expect(report.findings).toEqual([]);
    expect(report.tally.nichtPruefbar).toBe(1);
  });
});
