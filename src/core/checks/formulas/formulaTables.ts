import { patternOf } from '../../formulas/pattern';
import type { Plan, Table } from '../../plan/types';
import { append } from './append';
import type { Formula } from './formulasOf';
import type { NumberLookup } from './numbersIn';

/** A formula at its place in a table; row and column by index. */
export interface FormulaCell extends Formula {
  readonly row: number;
  readonly column: number;
  /** What it says whichever cell it stands in. */
  readonly pattern: string;
  /** Of one that speaks of the sheet of its column's year: that year. */
  readonly year?: number;
}

/** A table that calculates. */
export interface FormulaTable {
  readonly table: Table;
  /** Row by row, by their index. */
  readonly rows: ReadonlyMap<number, readonly FormulaCell[]>;
  /** Which row and which column of the table a cell of the sheet stands in. */
  readonly rowAt: ReadonlyMap<number, number>;
  readonly columnAt: ReadonlyMap<number, number>;
  readonly numberAt: NumberLookup;
}

export function formulaAt(
  { rows }: FormulaTable,
  row: number,
  column: number,
): FormulaCell | undefined {
  return rows.get(row)?.find((formula) => formula.column === column);
}

/** So many cells with one and the same text are one array formula, not one that was copied without moving. */
const ARRAY = 3;

/** The tables in which there are formulas, and what stands where. */
export function formulaTables(
  { tables }: Plan,
  bySheet: ReadonlyMap<string, readonly Formula[]>,
  numberAt: NumberLookup,
): FormulaTable[] {
  const tablesOf = new Map<string, Table[]>();
  for (const table of tables) append(tablesOf, table.sheet, table);
  return [...bySheet].flatMap(([sheet, formulas]) =>
    formulas.length === 0 ? [] : ofSheet(formulas, tablesOf.get(sheet) ?? [], numberAt),
  );
}

interface Draft extends Omit<FormulaTable, 'rows'> {
  readonly rows: Map<number, FormulaCell[]>;
  /** The formula before the one at hand, those above, and how often one stands beside itself. */
  before: string | null;
  readonly above: Map<number, string>;
  readonly repeated: Map<string, number>;
}

function ofSheet(
  formulas: readonly Formula[],
  tables: readonly Table[],
  numberAt: NumberLookup,
): FormulaTable[] {
  const drafts = tables.map((table) => draftOf(table, numberAt));
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

function draftOf(table: Table, numberAt: NumberLookup): Draft {
  return {
    table,
    numberAt,
    rows: new Map(),
    before: null,
    above: new Map(),
    repeated: new Map(),
    rowAt: new Map(table.rows.map(({ position }, index) => [position, index])),
    columnAt: new Map(table.columns.map(({ position }, index) => [position, index])),
  };
}

function put(draft: Draft, { sheet, cell, pieces }: Formula): void {
  const { table, rows, rowAt, columnAt } = draft;
  const [line, across] = table.transposed ? [cell.column, cell.row] : [cell.row, cell.column];
  const [row, column] = [rowAt.get(line), columnAt.get(across)];
  if (row === undefined || column === undefined) return;
  const pattern = patternOf(pieces, cell.row, cell.column);
  append(rows, row, { sheet, cell, pieces, row, column, pattern });
  const { formula } = cell;
  if (formula === draft.before || formula === draft.above.get(cell.column))
    draft.repeated.set(formula, (draft.repeated.get(formula) ?? 1) + 1);
  draft.before = formula;
  draft.above.set(cell.column, formula);
}

/** Every cell of an array has the same text, so that it reads differently from each of them. */
function withArrays({ table, rows, rowAt, columnAt, numberAt, repeated }: Draft): FormulaTable {
  const isArray = ({ cell: { formula }, pattern }: FormulaCell): boolean =>
    pattern.includes('[') && (repeated.get(formula) ?? 0) >= ARRAY;
  if (repeated.size === 0) return { table, rows, rowAt, columnAt, numberAt };
  const read = [...rows].map(([row, formulas]): [number, FormulaCell[]] => [
    row,
    formulas.map((each) => (isArray(each) ? { ...each, pattern: `{${each.cell.formula}}` } : each)),
  ]);
  return { table, rows: new Map(read), rowAt, columnAt, numberAt };
}
