import { inShort } from '../report';
import { checkDrawn, withFolgen, withLines } from './drawn';

const DEBTS = `
Übersicht über die Verbindlichkeiten
Jahr | Stand 01.01. € | Aufnahme € | Tilgung € | Stand 31.12. €
2021 | 1.000.000      | 100.000    | 50.000    | =B3+C3-D3
2022 | =E3            | 200.000    | 55.000    | =B4+C4-D4
2023 | =E4            | 150.000    | 60.000    | =B5+C5-D5
2024 | =E5            | 180.000    | 65.000    | =B6+C6-D6
2025 | =E6            | 120.000    | 70.000    | =B7+C7-D7
2026 | =E7            | 110.000    | 75.000    | =B8+C8-D8`;

test('A stock that adds the Tilgung is wrong where its formula stands, and the Tilgung stays as it is', () => {
  expect(checkDrawn({ Schulden: DEBTS }).findings).toEqual([]);
  const broken = withLines(DEBTS, { 7: '2025 | =E6 | 120.000 | 70.000 | =B7+C7+D7' });
  const { findings } = checkDrawn({ Schulden: broken });
  expect(findings.flatMap(withFolgen).map(inShort)).toContain('warnung FM-03 Schulden!E7');
  expect(inShort(findings[0]!)).toBe('fehler BF-01 Schulden!E7');
  expect(findings[0]!.change).toMatchObject({ row: 6, column: 4, write: { formula: '=B7+C7-D7' } });
});

test.each([
  ['the row before the one before', { 7: '2025 | =E5 | 120.000 | 70.000 | =B7+C7-D7' }, 'B7'],
  ['the last year', { 8: '2026 | =E6 | 110.000 | 75.000 | =B8+C8-D8' }, 'B8'],
])('A stock that is taken over from %s', (_, lines, address) => {
  const { findings } = checkDrawn({ Schulden: withLines(DEBTS, lines) });
  expect(findings.map(inShort)).toEqual([`fehler BF-01 Schulden!${address}`]);
  expect(findings[0]!.folgen.map(inShort)).toEqual([`warnung FM-03 Schulden!${address}`]);
  expect(findings[0]!.ursache).toContain('nach dem Muster wäre es');
});
