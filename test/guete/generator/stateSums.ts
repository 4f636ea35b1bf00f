import type { Figure, Term } from './model';
import type { Grid } from './grid';
import { columnLetters, type PlanBuilder } from './planBuilder';
import type { ColumnSpec, RowSpec, Table } from './table';
import { isGiven, signed } from './tableValues';

/** States the sums down the columns and along the rows, and writes their formulas where the table has some. */
export function stateSums(plan: PlanBuilder, grid: Grid, table: Table): void {
  const { columns, rows, formulas = false } = table.spec;
  for (const row of rows) {
    for (const column of columns) {
      if (!table.has(row.key, column.key)) continue;
      const result = table.figure(row.key, column.key);
      const along = termsAlong(table, row, column);
      const down = termsDown(table, row, column);
      if (column.percentOf) {
        statePercent(plan, table, row, column.percentOf, result);
        continue;
      }
      // A cell has one formula: its row's where the column is a sum of others, its column's elsewhere.
      const own = along.length > 0 ? along : down;
      for (const terms of [along, down]) {
        if (terms.length === 0) continue;
        plan.constraints.push({ kind: 'sum', terms, result, exact: formulas && terms === own });
      }
      if (formulas && own.length > 0) grid.setFormula(result, formulaOf(own));
    }
  }
}

function termsDown(table: Table, row: RowSpec, column: ColumnSpec): Term[] {
  return presentTerms(row.terms ?? [], (key) =>
    table.has(key, column.key) ? table.figure(key, column.key) : null,
  );
}

function termsAlong(table: Table, row: RowSpec, column: ColumnSpec): Term[] {
  if (isGiven(column)) return [];
  return presentTerms(column.sumOf ?? [], (key) =>
    table.has(row.key, key) ? table.figure(row.key, key) : null,
  );
}

function presentTerms(terms: readonly string[], find: (key: string) => Figure | null): Term[] {
  return terms.map(signed).flatMap(({ key, factor }) => {
    const figure = find(key);
    return figure ? [{ figure, factor }] : [];
  });
}

function statePercent(
  plan: PlanBuilder,
  table: Table,
  row: RowSpec,
  [partKey, wholeKey]: readonly [string, string],
  percent: Figure,
): void {
  const part = table.figure(row.key, partKey);
  const whole = table.figure(row.key, wholeKey);
  plan.constraints.push({ kind: 'percent', part, whole, percent });
}

function addressOf({ row, column }: Figure): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `=SUM(C5:C9)` over a run of cells that are all added, `=C5+C9-C12` elsewhere. */
function formulaOf(terms: readonly Term[]): string {
  const first = terms[0]!.figure;
  const last = terms[terms.length - 1]!.figure;
  const isRun = terms.every(
    ({ figure, factor }, index) =>
      factor === 1 &&
      ((figure.column === first.column && figure.row === first.row + index) ||
        (figure.row === first.row && figure.column === first.column + index)),
  );
  if (isRun && terms.length > 2) return `=SUM(${addressOf(first)}:${addressOf(last)})`;
  const parts = terms.map(({ figure, factor }) => (factor === 1 ? '+' : '-') + addressOf(figure));
  return `=${parts.join('').replace(/^\+/, '')}`;
}
