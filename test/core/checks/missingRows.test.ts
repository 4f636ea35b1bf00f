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
  expect(findings.map(inShort)).toEqual([
    'fehler SU-01 Erfolgsplan!B7',
    'warnung PL-12 Erfolgsplan!B6',
  ]);
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
    'Die Summe geht in keiner Spalte auf; vermutlich fehlt eine Zeile, oder sie enthält etwas, das nicht gedruckt ist.',
  );
});
