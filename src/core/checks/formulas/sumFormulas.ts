import type { NameLookup } from '../../formulas/addition';
import { cellAddress } from '../../workbook/address';
import type { FigureChange } from '../../workbook/change';
import { cellOf } from '../words';
import type { AddedRows } from './addedRows';
import { append } from './append';
import type { Blocks } from './blocks';
import { addressesOf, type FormulaFinding } from './formulaFinding';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { countsHeading } from './countsHeading';
import { headingNumbers, headingsAdded } from './headingsAdded';
import { leftOut } from './leftOut';
import { countedAgain } from './countedAgain';
import { partForSum } from './partForSum';
import { wrongRows, type WrongSum } from './wrongRows';

/** FM-01: sum formulas against the blocks of their table. What is wrong in several columns alike is one finding. */
export function sumFormulas(
  formulas: FormulaTable,
  blocks: Blocks,
  nameOf: NameLookup,
): FormulaFinding[] {
  const alike = new Map<string, WrongSum[]>();
  const withHeading: FormulaFinding[] = [];
  const numbers = formulas.table.columns.map((_, column) => headingNumbers(formulas, column));
  for (const [row, cells] of formulas.rows) {
    if (formulas.table.rows[row]!.type === 'aside') continue;
    for (const cell of cells) {
      const headings = headingsAdded(numbers[cell.column]!, cell.pieces, nameOf);
      if (headings.length > 0) withHeading.push(countsHeading(formulas, cell, headings));
      const wrong = headings.length > 0 ? null : wrongSum(formulas, blocks, cell);
      if (!wrong) continue;
      const { formula, missing, extra } = wrong;
      append(alike, [formula.row, formula.pattern, missing, extra].join(' '), wrong);
    }
  }
  const wrong = [...alike.values()].map((sums) => {
    const [first] = sums;
    const { formula, has, missing } = first!;
    const change = missing.length === 0 ? null : wholeBlock(formulas, formula, has, missing);
    return wrongRows(
      formulas,
      sums.map((each) => each.formula),
      first!,
      change,
    );
  });
  return [...withHeading, ...wrong];
}

function wrongSum(formulas: FormulaTable, blocks: Blocks, formula: FormulaCell): WrongSum | null {
  const has = blocks.byFormula(formula.row, formula.column);
  if (!has) return null;
  return (
    countedTwice(formula, has) ??
    countedAgain(formulas, blocks, formula, has) ??
    withoutRows(formulas, blocks, formula, has) ??
    partForSum(formulas, blocks, formula, has)
  );
}

function countedTwice(formula: FormulaCell, has: AddedRows): WrongSum | null {
  const extra = [...has].filter(([, times]) => Math.abs(times) > 1).map(([row]) => row);
  if (extra.length === 0) return null;
  return {
    formula,
    has,
    missing: [],
    extra,
    why: (twice) => `zählt ${addressesOf(twice)} doppelt`,
  };
}

function withoutRows(
  formulas: FormulaTable,
  blocks: Blocks,
  formula: FormulaCell,
  has: AddedRows,
): WrongSum | null {
  const missing = leftOut(formulas, blocks, formula, has);
  return missing.length === 0 ? null : { formula, has, missing, extra: [] };
}

/** `SUM` over the block, where nothing but its rows stands between the first and the last of them. */
function wholeBlock(
  { table }: FormulaTable,
  { row, column }: FormulaCell,
  has: AddedRows,
  missing: readonly number[],
): FigureChange | null {
  const all = new Set([...has.keys(), ...missing]);
  const first = [...all].reduce((a, b) => Math.min(a, b));
  const last = [...all].reduce((a, b) => Math.max(a, b));
  const isBlock =
    [...has.values()].every((times) => times === 1) &&
    table.rows
      .slice(first, last + 1)
      .every(({ type }, index) => type === 'heading' || all.has(first + index));
  if (!isBlock) return null;
  const [from, to] = [cellOf(table, first, column), cellOf(table, last, column)];
  const area = `${cellAddress(from.row, from.column)}:${cellAddress(to.row, to.column)}`;
  return { ...cellOf(table, row, column), write: { formula: `=SUM(${area})` } };
}
