import { frozenLines } from '../../../src/core/freeze/frozenLines';
import { planwerkFormulas } from '../../../src/core/freeze/planwerkFormulas';
import { snapshotOf, type Entry } from '../../support/workbook';

/** Rows of a formula of ours, each of which fills the cell beside it as well. */
function linesOf(rows: number): number {
  const snapshot = snapshotOf({
    Plan: Array.from({ length: rows }, (_, row): Entry[] => [
      { formula: `=PLANWERK.QUARTIL_GPA(D${row + 1}:D9,{1,2})`, value: row },
      row,
    ]),
  });
  const surroundings = planwerkFormulas(snapshot).map((cell) => ({
    ...cell,
    shownFormula: cell.formula,
    text: '',
    spill: { row: cell.row, column: 0, rows: 1, columns: 2 },
    isArray: true,
    table: null,
    isProtected: false,
  }));
  const started = performance.now();
  const lines = frozenLines(snapshot, surroundings);
  const took = performance.now() - started;
  expect(lines).toHaveLength(rows);
  expect(lines[rows - 1]!.values).toEqual([[rows - 1, rows - 1]]);
  return took;
}

test('Ten times the formulas take about ten times as long, and not a hundred times', () => {
  linesOf(2_000);
  expect(linesOf(50_000)).toBeLessThan(40 * Math.max(20, linesOf(5_000)));
});
