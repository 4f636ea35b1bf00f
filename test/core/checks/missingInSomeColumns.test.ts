import { checkWorkbook } from '../../../src/core/checks/checkWorkbook';
import { rowsOf, snapshotOf } from '../../support/workbook';

test('A sum that holds where the missing row was 0 is not said to hold nowhere', () => {
  const { findings } = checkWorkbook(
    snapshotOf({
      Erfolgsplan: rowsOf(`
        Erfolgsplan 2025
        | Ansatz 2023 € | Ansatz 2024 € | Ansatz 2025 € | Planung 2026 €
        Materialaufwand
        Strom | 100.000 | 110.000 | 120.000 | 130.000
        Wasser | 20.000 | 21.000 | 22.000 | 23.000
        Summe Materialaufwand | 120.000 | 161.000 | 182.000 | 193.000`),
    }),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]!.ursache).toMatch(/^Die Summe geht in 3 Spalten nicht auf/);
  expect(findings[0]!.folgen).toHaveLength(2);
});
