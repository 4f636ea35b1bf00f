import { patternOf } from '../../formulas/pattern';
import type { Plan, Table } from '../../plan/types';
import { append } from './append';
import type { Formula } from './formulasOf';

/** A formula at its place in a table; row and column by index. */
export interface FormulaCell extends Formula {
  readonly row: number;
  readonly column: number;
  /** What it says whichever cell it stands in. */
  readonly pattern: string;
}

/** A table that calculates. */
export interface FormulaTable {
  readonly table: Table;
  /** Row by row, by their index. */
  readonly rows: ReadonlyMap<number, readonly FormulaCell[]>;
  /** Which row and which column of the table a cell of the sheet stands in. */
  readonly rowAt: ReadonlyMap<number, number>;
  readonly columnAt: ReadonlyMap<number, number>;
}

/** So many cells with one and the same text are one array formula, not one that was copied without moving. */
const ARRAY = 3;

/** The tables in which there are formulas, and what stands where. */
export function formulaTables(
  { tables }: Plan,
  bySheet: ReadonlyMap<string, readonly Formula[]>,
): FormulaTable[] {
  const tablesOf = new Map<string, Table[]>();
  for (const table of tables) append(tablesOf, table.sheet, table);
  return [...bySheet].flatMap(([sheet, formulas]) =>
    formulas.length === 0 ? [] : ofSheet(formulas, tablesOf.get(sheet) ?? []),
  );
}

type Draft = Omit<FormulaTable, 'rows'> & { readonly rows: Map<number, FormulaCell[]> };

function ofSheet(formulas: readonly Formula[], tables: readonly Table[]): FormulaTable[] {
  const drafts = tables.map(draftOf);
  const byLine = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const { row, rows } = draft.table.area;
    for (let line = row; line < row + rows; line += 1) append(byLine, line, draft);
  }
  for (const formula of formulas) {
    for (const draft of byLine.get(formula.cell.row) ?? []) put(draft, formula);
  }
  return drafts.filter(({ rows }) => rows.size > 0).map(withArrays);
}

function draftOf(table: Table): Draft {
  return {
    table,
    rows: new Map(),
    rowAt: new Map(table.rows.map(({ position }, index) => [position, index])),
    columnAt: new Map(table.columns.map(({ position }, index) => [position, index])),
  };
}

function put({ table, rows, rowAt, columnAt }: Draft, formula: Formula): void {
  const { cell, pieces } = formula;
  const [line, across] = table.transposed ? [cell.column, cell.row] : [cell.row, cell.column];
  const [row, column] = [rowAt.get(line), columnAt.get(across)];
  if (row === undefined || column === undefined) return;
  const pattern = patternOf(pieces, cell.row, cell.column);
  append(rows, row, { ...formula, row, column, pattern });
}

/** Every cell of an array has the same text, so that it reads differently from each of them. */
function withArrays(table: Draft): FormulaTable {
  const counts = new Map<string, number>();
  for (const formulas of table.rows.values()) {
    for (const { cell, pattern } of formulas) {
      if (pattern.includes('[')) counts.set(cell.formula, (counts.get(cell.formula) ?? 0) + 1);
    }
  }
  const arrays = new Set([...counts].filter(([, count]) => count >= ARRAY).map(([text]) => text));
  if (arrays.size === 0) return table;
  const rows = [...table.rows].map(([row, formulas]): [number, FormulaCell[]] => [
    row,
    formulas.map((formula) =>
      arrays.has(formula.cell.formula)
        ? { ...formula, pattern: `{${formula.cell.formula}}` }
        : formula,
    ),
  ]);
  return { ...table, rows: new Map(rows) };
}
