import { check, inShort, onlyFinding } from './report';

test('A Summe that lacks one row in every column says which row', () => {
  const plan = `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000 | 80.000
Entgelte           |  50.000 | 45.000 | 40.000
Erstattungen       |   7.000 |  6.500 |  6.123
Summe Umsatzerlöse | 150.000 | 135.000 | 120.000`;
  const finding = onlyFinding({ Erfolgsplan: plan });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B7');
  expect(finding.ursache).toBe(
    'Die Differenz ist in jeder Spalte der Betrag von „Erstattungen“; vermutlich zählt diese Zeile nicht mit.',
  );
  expect(finding.folgen.map(inShort)).toEqual([
    'fehler SU-01 Erfolgsplan!C7',
    'fehler SU-01 Erfolgsplan!D7',
  ]);
});

test('A row that was inserted twice is the cause of the Summe that fails', () => {
  const plan = `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 € | Ergebnis 2022 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000 | 80.000
Entgelte           |  50.000 | 45.000 | 40.000
Entgelte           |  50.000 | 45.000 | 40.000
Summe Umsatzerlöse | 150.000 | 135.000 | 120.000`;
  const { findings } = check({ Erfolgsplan: plan });
  expect(findings[0]!.ursache).toBe(
    'Die Differenz ist in jeder Spalte der Betrag von „Entgelte“; diese Zeile steht doppelt.',
  );
  expect(findings.map(inShort)).toEqual(['fehler SU-01 Erfolgsplan!B7']);
  expect(findings[0]!.folgen.map(inShort)).toContain('warnung PL-12 Erfolgsplan!B6');
});

test('A row that is deleted from its group, and still in the table, is missing in the Summe', () => {
  const plan = `
Erfolgsplan 2024
                     | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren             | 100.000 | 90.000
Entgelte             |  50.000 | 45.000
Summe Umsatzerlöse   | 157.000 | 141.500
Materialaufwand
Strom                |  20.000 | 21.000
Erstattungen         |   7.000 |  6.500
Summe Materialaufwand|  27.000 | 27.500`;
  const finding = onlyFinding({ Erfolgsplan: plan });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!B6');
  expect(finding.ursache).toBe(
    'Die Differenz ist in jeder Spalte der Betrag von „Erstattungen“; vermutlich fehlt diese Zeile in der Summe.',
  );
});

test('A Summe that fails in every column by amounts that no row has lacks something unprinted', () => {
  const plan = `
Erfolgsplan 2024
                   | Ansatz 2024 € | Ansatz 2023 €
Umsatzerlöse
Gebühren           | 100.000 | 90.000
Entgelte           |  50.000 | 45.000
Summe Umsatzerlöse | 151.234 | 139.876`;
  expect(onlyFinding({ Erfolgsplan: plan }).ursache).toBe(
    'Die Summe geht in keiner Spalte auf; vermutlich fehlt eine Zeile, oder sie enthält etwas, das nicht im Blatt steht.',
  );
});

test('A position of the Aufwendungen that was pasted twice is too much in the result, too', () => {
  const plan = `
    Erfolgsplan 2025
    | Ansatz 2024 € | Ansatz 2025 €
    1. Umsatzerlöse | 9.000 | 9.500
    2. Personalaufwand | 4.000 | 4.200
    3. Sonstige betriebliche Aufwendungen | 1.300 | 1.350
    3. Sonstige betriebliche Aufwendungen | 1.300 | 1.350
    4. Jahresüberschuss | 3.700 | 3.950`;
  const [first] = check({ Erfolgsplan: plan }).findings;
  expect(inShort(first!)).toBe('fehler SU-02 Erfolgsplan!B7');
  expect(first!.ursache).toContain(
    '„3. Sonstige betriebliche Aufwendungen“; diese Zeile steht doppelt',
  );
});

test('A row that was pasted twice is told once, at the sum that it spoils', () => {
  const finding = onlyFinding({
    Erfolgsplan: `
      Erfolgsplan 2025
      Konto | Aufwendungen | Ansatz 2024 € | Ansatz 2025 €
      500000 | Strombezug | 4.000 | 4.200
      510000 | Fremdleistungen | 1.300 | 1.350
      510000 | Fremdleistungen | 1.300 | 1.350
      | Summe Aufwendungen | 5.300 | 5.550`,
  });
  expect(inShort(finding)).toBe('fehler SU-01 Erfolgsplan!C6');
  expect(finding.folgen.map(({ rule }) => rule)).toContain('PL-09');
});

test('Sums side by side in one row of the sheet are two sums', () => {
  const findings = check({
    Vermögensplan: `
      Vermögensplan 2025
      Einnahmen | 2025 € | 2024 € | | Ausgaben | 2025 € | 2024 €
      Abschreibungen | 214.300 | 209.700 | | Wasserzähler | 18.500 | 17.200
      Beiträge | 65.000 | 48.000 | | Quellfassung | 420.000 | 365.000
      Beiträge | 65.000 | 48.000 | | Tilgung | 98.300 | 96.800
      Darlehen | 257.500 | 221.300 | | Zuführung | 0 | 0
      Summe | 536.800 | 479.000 | | Summe | 537.800 | 479.500`,
  }).findings.filter(({ rule }) => rule === 'SU-01');
  expect(findings.map(({ ursache }) => ursache)).toContain(
    'Die Differenz ist in jeder Spalte der Betrag von „Beiträge“; diese Zeile steht doppelt.',
  );
});
