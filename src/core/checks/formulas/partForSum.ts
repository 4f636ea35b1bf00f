import type { Table } from '../../plan/types';
import type { AddedRows } from './addedRows';
import type { Blocks } from './blocks';
import { addressesOf } from './formulaFinding';
import type { FormulaCell, FormulaTable } from './formulaTables';
import type { WrongSum } from './wrongRows';

/**
 * A last result that takes one row off a sum, where that row is already in another sum which nothing takes up: the
 * Erträge less the Zinsen instead of less all Aufwendungen.
 */
export function partForSum(
  { table }: FormulaTable,
  blocks: Blocks,
  formula: FormulaCell,
  has: AddedRows,
): WrongSum | null {
  const { row: result, column } = formula;
  if (has.size !== 2 || result !== lastResult(table)) return null;
  const part = [...has.keys()].find((row) => table.rows[row]!.type === 'item');
  const isBesideSum = [...has.keys()].some(
    (row) => row !== part && table.rows[row]!.type === 'sum',
  );
  if (part === undefined || !isBesideSum) return null;
  const whole = table.rows.findIndex(
    ({ type }, row) =>
      type === 'sum' &&
      row > part &&
      row < result &&
      (blocks.of(row, column)?.has(part) ?? false) &&
      !blocks.isTakenByOther(row, result, column),
  );
  if (whole < 0) return null;
  return {
    formula,
    has,
    missing: [whole],
    missingTimes: has.get(part)!,
    extra: [part],
    why: (cells) => `zählt stattdessen nur ${addressesOf(cells)}`,
  };
}

function lastResult({ rows }: Table): number {
  return rows.reduce((last, { type }, row) => (type === 'result' ? row : last), -1);
}
