import { found, inShort, onlyFinding, places } from './report';

/** Tables that have their years in rows and their positions in columns. */
const JAHRE = `
Wirtschaftsplan 2024 Finanzplan
Jahr       | Umsatzerlöse € | Sonstige Erträge € | Summe Erträge €
Plan 2023  | 850.000 |  50.000 |   900.000
Plan 2024  | 900.000 | 100.000 | 1.000.000
Plan 2025  | 910.000 | 120.000 | 1.030.000
Plan 2026  | 920.000 | 130.000 | 1.050.000`;

test('A Summe stands beside its parts', () => {
  expect(found({ Finanzplan: JAHRE })).toEqual([]);
  const finding = onlyFinding({ Finanzplan: JAHRE.replace('1.030.000', '1.003.000') });
  expect(inShort(finding)).toBe('fehler SU-01 Finanzplan!D5');
  expect(places(finding.cells)).toEqual(['Finanzplan!D5', 'Finanzplan!B5', 'Finanzplan!C5']);
  expect(finding.change).toMatchObject({ row: 4, column: 3 });
});

test('A Summe that fails in every year is one finding', () => {
  const finding = onlyFinding({
    Finanzplan: JAHRE.replace('900.000\n', '850.000\n')
      .replace('1.000.000', '900.000')
      .replace('1.030.000', '910.000')
      .replace('1.050.000', '920.000'),
  });
  expect(inShort(finding)).toBe('fehler SU-01 Finanzplan!D3');
  expect(finding.folgen).toHaveLength(3);
  expect(finding.ursache).toContain('der Betrag von „Sonstige Erträge');
});
