import type { Area } from '../../core/workbook/address';
import { ExcelProblem, problem } from '../problems/problem';

/** Beyond it Excel has answered with null instead of values (office-js #6781); a file is not read beyond it either. */
const MAX_CELLS = 5_000_000;

export function refuseTooMany(areas: readonly Area[]): void {
  const cells = areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (cells <= MAX_CELLS) return;
  const millions = (cells / 1_000_000).toLocaleString('de-DE', { maximumFractionDigits: 1 });
  throw new ExcelProblem(
    problem(
      'tooLarge',
      `Die Blätter umfassen ${millions} Millionen Zellen; gelesen werden höchstens ${MAX_CELLS / 1_000_000} Millionen.`,
    ),
  );
}
