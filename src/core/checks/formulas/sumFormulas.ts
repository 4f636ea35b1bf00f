import type { NameLookup } from '../../formulas/addition';
import { cellAddress } from '../../workbook/address';
import type { FigureChange } from '../../workbook/change';
import { cellOf } from '../words';
import type { AddedRows } from './addedRows';
import { Blocks } from './blocks';
import { append } from './append';
import { addressesOf, addressOf, type FormulaFinding } from './formulaFinding';
import type { FormulaCell, FormulaTable } from './formulaTables';
import { leftOut } from './leftOut';
import { wrongRows } from './wrongRows';

/** FM-01: sum formulas against the blocks of their table. */
export function sumFormulas(formulas: FormulaTable, nameOf: NameLookup): FormulaFinding[] {
  const { table } = formulas;
  const blocks = new Blocks(formulas, nameOf);
  return [...formulas.rows].flatMap(([row, cells]) => {
    if (table.rows[row]!.type === 'aside') return [];
    return alike(cells).flatMap((same) => sumFormula(formulas, blocks, row, same) ?? []);
  });
}

/** The cells of a row by what their formulas say. */
function alike(cells: readonly FormulaCell[]): FormulaCell[][] {
  const groups = new Map<string, FormulaCell[]>();
  for (const cell of cells) append(groups, cell.pattern, cell);
  return [...groups.values()];
}

function sumFormula(
  formulas: FormulaTable,
  blocks: Blocks,
  row: number,
  cells: readonly FormulaCell[],
): FormulaFinding | null {
  const { column } = cells[0]!;
  const has = blocks.byFormula(row, column);
  if (!has) return null;
  return (
    countedTwice(formulas, cells, has) ??
    withParts(formulas, blocks, cells, has) ??
    withoutRows(formulas, blocks, row, cells, has)
  );
}

function countedTwice(
  formulas: FormulaTable,
  cells: readonly FormulaCell[],
  has: AddedRows,
): FormulaFinding | null {
  const extra = [...has].filter(([, times]) => Math.abs(times) > 1).map(([row]) => row);
  if (extra.length === 0) return null;
  const why = (twice: Parameters<typeof addressesOf>[0]): string =>
    `zählt ${addressesOf(twice)} doppelt`;
  return wrongRows(formulas, cells, { has, missing: [], extra, why }, null);
}

/** A subtotal, and rows that it holds already. */
function withParts(
  formulas: FormulaTable,
  blocks: Blocks,
  cells: readonly FormulaCell[],
  has: AddedRows,
): FormulaFinding | null {
  const { column } = cells[0]!;
  for (const [subtotal, times] of has) {
    const parts = blocks.of(subtotal, column);
    if (!parts) continue;
    const extra = [...parts]
      .filter(([row, factor]) => Math.abs((has.get(row) ?? 0) + times * factor) > 1)
      .map(([row]) => row);
    if (extra.length === 0) continue;
    const address = addressOf(cellOf(formulas.table, subtotal, column));
    const blamed = isSumAmongRows(blocks, extra, parts, has, column)
      ? (formulas.rows.get(subtotal) ?? []).filter(
          ({ pattern }, _, all) => pattern === all.find((cell) => cell.column === column)?.pattern,
        )
      : [];
    if (blamed.length > 0) {
      const own = cells[0]!;
      const sum = addressOf(own.cell);
      return wrongRows(
        formulas,
        blamed,
        {
          has: parts,
          missing: [],
          extra,
          why: (rows) => `zählt ${addressesOf(rows)} mit, was in ${sum} noch einmal zählt`,
        },
        null,
      );
    }
    const why = (rows: Parameters<typeof addressesOf>[0]): string =>
      rows.length === 1
        ? `zählt die Zwischensumme ${address} und zugleich ${addressesOf(rows)}, das darin enthalten ist`
        : `zählt die Zwischensumme ${address} und zugleich ihre Zeilen ${addressesOf(rows)}`;
    return wrongRows(formulas, cells, { has, missing: [], extra, why }, null);
  }
  return null;
}

/** The sum of one block that reaches into the subtotal of the block before: the total over both is right itself. */
function isSumAmongRows(
  blocks: Blocks,
  extra: readonly number[],
  parts: AddedRows,
  has: AddedRows,
  column: number,
): boolean {
  const [only, ...others] = extra;
  return (
    only !== undefined &&
    others.length === 0 &&
    blocks.of(only, column) !== null &&
    parts.size > 1 &&
    [...parts.keys()].every((row) => row === only || !has.has(row))
  );
}

function withoutRows(
  formulas: FormulaTable,
  blocks: Blocks,
  row: number,
  cells: readonly FormulaCell[],
  has: AddedRows,
): FormulaFinding | null {
  const missing = leftOut(formulas, blocks, row, cells, has);
  if (missing.length === 0) return null;
  return wrongRows(
    formulas,
    cells,
    { has, missing, extra: [] },
    wholeBlock(formulas, row, cells[0]!.column, has, missing),
  );
}

/** `SUM` over the block, where nothing but its rows stands between the first and the last of them. */
function wholeBlock(
  { table }: FormulaTable,
  row: number,
  column: number,
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
